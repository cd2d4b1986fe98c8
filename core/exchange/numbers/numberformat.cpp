// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/numberformat.h"

#include "core/exchange/numbers/datetext.h"
#include "core/exchange/numbers/decimaltext.h"
#include "core/exchange/numbers/numberlayout.h"

#include <cmath>

namespace taizhang {

NumberFormat::NumberFormat(const QString& code)
    : m_sections(parseFormatCode(code))
{
    const FormatSection& first = m_sections.front();
    const bool plain = first.tokens.size() == 1 && !first.chineseDigits
        && (first.has(FormatToken::Kind::General) || first.has(FormatToken::Kind::Text));
    if (code.isEmpty() || (plain && m_sections.size() == 1))
        m_sections.clear();
}

const FormatSection& NumberFormat::sectionFor(double value) const
{
    // The fourth part is for text; without conditions the parts mean positive, negative, zero.
    const size_t count = std::min<size_t>(m_sections.size(), 3);
    if (m_sections.front().condition) {
        for (size_t i = 0; i < count; ++i) {
            if (!m_sections[i].condition || m_sections[i].condition->holds(value))
                return m_sections[i];
        }
        return m_sections[count - 1];
    }
    if (value < 0 && count > 1)
        return m_sections[1];
    return value > 0 || value < 0 || count < 3 ? m_sections[0] : m_sections[2];
}

FormattedNumber NumberFormat::show(double value, DateSystem system) const
{
    if (!std::isfinite(value))
        return {QStringLiteral("#NUM!"), {}};
    if (isGeneral())
        return {generalText(value), {}};
    const FormatSection& section = sectionFor(value);
    if (section.isDate()) {
        const std::optional<SerialMoment> moment = momentOfSerial(value, system);
        return moment ? dateText(section, *moment, value) : FormattedNumber{generalText(value), {}};
    }
    // A part of its own for negative numbers writes its sign itself, if it wants one.
    const bool signInFormat = &section != &m_sections.front() && !section.condition;
    const QString text = layOutNumber(section, signInFormat ? std::abs(value) : value);
    return {text.isEmpty() ? generalText(value) : text, {}};
}

} // namespace taizhang
