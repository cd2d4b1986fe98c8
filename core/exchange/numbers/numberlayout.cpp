// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numbers/numberlayout.h"

#include "core/exchange/numbers/chinesenumerals.h"
#include "core/exchange/numbers/decimaltext.h"

#include <algorithm>
#include <cmath>

namespace taizhang {

namespace {

using Kind = FormatToken::Kind;
using Tokens = std::vector<FormatToken>;

struct Plan
{
    Tokens tokens; // without the commas that group or scale
    size_t point = 0; // index of the point, else the number of tokens
    int decimals = 0;
    int scale = 0; // powers of ten to divide by
    bool grouped = false;
};

bool isDigit(const FormatToken& token)
{
    return token.kind == Kind::Digit;
}

Plan planOf(const Tokens& tokens)
{
    Plan plan;
    const auto lastDigit = std::find_if(tokens.rbegin(), tokens.rend(), isDigit).base();
    bool seenDigit = false;
    bool seenPoint = false;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        if (token->kind == Kind::Comma && seenDigit) {
            if (token >= lastDigit)
                plan.scale += 3;
            else
                plan.grouped = !seenPoint || plan.grouped;
            continue;
        }
        if (token->kind == Kind::Percent)
            plan.scale -= 2;
        if (token->kind == Kind::Point && !seenPoint) {
            seenPoint = true;
            plan.point = plan.tokens.size();
        }
        seenDigit |= isDigit(*token);
        plan.decimals += seenPoint && isDigit(*token) ? 1 : 0;
        plan.tokens.push_back(*token);
    }
    if (!seenPoint)
        plan.point = plan.tokens.size();
    return plan;
}

// Digits are handed out from the right; the first placeholder takes all that are left.
QString integerText(const Plan& plan, QString digits)
{
    if (digits == u"0")
        digits.clear();
    const auto end = plan.tokens.begin() + static_cast<std::ptrdiff_t>(plan.point);
    const auto first = std::find_if(plan.tokens.begin(), end, isDigit);
    QString text;
    int written = 0;
    const auto prepend = [&text, &written, &plan](QChar digit) {
        if (plan.grouped && written > 0 && written % 3 == 0)
            text.prepend(u',');
        text.prepend(digit);
        ++written;
    };
    for (auto token = end; token != plan.tokens.begin();) {
        --token;
        if (!isDigit(*token)) {
            text.prepend(token->text);
            continue;
        }
        if (!digits.isEmpty() || token->text == u"0")
            prepend(digits.isEmpty() ? QChar(u'0') : digits.back());
        digits.chop(1);
        while (token == first && !digits.isEmpty()) {
            prepend(digits.back());
            digits.chop(1);
        }
    }
    return text;
}

QString fractionText(const Plan& plan, const QString& digits)
{
    qsizetype significant = digits.size();
    while (significant > 0 && digits[significant - 1] == u'0')
        --significant;
    QString text;
    qsizetype used = 0;
    for (size_t i = plan.point + 1; i < plan.tokens.size(); ++i) {
        const FormatToken& token = plan.tokens[i];
        if (!isDigit(token)) {
            text += token.text;
            continue;
        }
        if (used < significant || token.text == u"0")
            text += digits[used];
        ++used;
    }
    return plan.point < plan.tokens.size() ? u'.' + text : text;
}

QString aroundGeneral(const FormatSection& section, double value)
{
    QString number = generalText(std::abs(value));
    const bool whole = std::abs(value) <= 9999 && std::abs(value - std::round(value)) < 1e-9;
    if (section.chineseDigits && whole)
        number = chineseCounting(static_cast<int>(std::round(std::abs(value))));
    QString text;
    for (const FormatToken& token : section.tokens) {
        const bool isNumber = token.kind == Kind::General || token.kind == Kind::Text;
        text += isNumber ? number : token.text;
    }
    return value < 0 ? u'-' + text : text;
}

} // namespace

QString layOutNumber(const FormatSection& section, double value)
{
    if (section.has(Kind::Exponent) || section.has(Kind::Fraction))
        return generalText(value);
    if (section.has(Kind::General) || section.has(Kind::Text))
        return aroundGeneral(section, value).trimmed();
    const Plan plan = planOf(section.tokens);
    if (!section.has(Kind::Digit)) // only words, "—" for zero
        return integerText(plan, {}).trimmed();
    const DecimalText decimal(value / std::pow(10.0, plan.scale));
    const DecimalText::Parts parts = decimal.rounded(plan.decimals);
    QString text = integerText(plan, parts.integer) + fractionText(plan, parts.fraction);
    const bool isZero = parts.integer == u"0" && parts.fraction.count(u'0') == parts.fraction.size();
    if (decimal.isNegative() && !isZero)
        text.prepend(u'-');
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.trimmed();
}

} // namespace taizhang
