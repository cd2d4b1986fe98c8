// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/columnfilter.h"

#include "core/model/pinyin.h"
#include "core/model/textnormal.h"

#include <QDate>

#include <algorithm>

namespace taizhang {

namespace {

// Dates are compared by their Julian day, so that one comparison serves both.
std::optional<double> numberOf(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        return static_cast<double>(date.toJulianDay());
    bool ok = false;
    QString digits = text;
    const double value = digits.remove(QLatin1Char('%')).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> numberOf(const QVariant& key)
{
    if (key.typeId() == QMetaType::QDate)
        return key.toDate().isValid() ? std::optional(static_cast<double>(key.toDate().toJulianDay())) : std::nullopt;
    if (key.typeId() == QMetaType::QString)
        return numberOf(key.toString());
    return key.isValid() && key.canConvert<double>() ? std::optional(key.toDouble()) : std::nullopt;
}

} // namespace

QString foldedForFilter(const QString& text)
{
    return foldWidth(text).toCaseFolded();
}

bool holdsFolded(const QString& folded, const QString& word)
{
    return folded.contains(word) || (mayBeInitials(word) && holdsInitials(folded, word));
}

ColumnFilter::ColumnFilter(const QString& typed)
{
    const QString text = foldedForFilter(typed).trimmed();
    if (text.isEmpty() || readRange(text) || readComparison(text))
        return;
    const QChar first = text.front();
    const QString rest = text.mid(1).trimmed();
    if (first == QLatin1Char('=')) {
        m_kind = rest.isEmpty() ? Kind::Empty : Kind::Exactly;
        m_words = QStringList{rest};
    } else if (first == QLatin1Char('!')) {
        m_kind = rest.isEmpty() ? Kind::NotEmpty : Kind::NotContains;
        m_words = rest.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    } else {
        m_kind = Kind::Contains;
        m_words = text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    }
}

bool ColumnFilter::readRange(const QString& typed)
{
    const QStringList ends = typed.split(QStringLiteral(".."));
    if (ends.size() != 2)
        return false;
    m_from = numberOf(ends.first().trimmed());
    m_to = numberOf(ends.last().trimmed());
    if (!m_from || !m_to)
        return false;
    m_kind = Kind::Between;
    return true;
}

bool ColumnFilter::readComparison(const QString& typed)
{
    const QChar sign = typed.front();
    if (sign != QLatin1Char('<') && sign != QLatin1Char('>'))
        return false;
    const bool orEqual = typed.size() > 1 && typed.at(1) == QLatin1Char('=');
    const auto value = numberOf(typed.mid(orEqual ? 2 : 1).trimmed());
    if (!value)
        return false;
    m_kind = Kind::Between;
    const bool isFrom = sign == QLatin1Char('>');
    (isFrom ? m_from : m_to) = value;
    (isFrom ? m_fromExcluded : m_toExcluded) = !orEqual;
    (isFrom ? m_to : m_from).reset();
    return true;
}

bool ColumnFilter::matches(const QString& folded, const QVariant& key) const
{
    const auto contains = [&folded](const QString& word) { return holdsFolded(folded, word.trimmed()); };
    switch (m_kind) {
    case Kind::Everything:
        return true;
    case Kind::Contains:
        return std::any_of(m_words.begin(), m_words.end(), contains);
    case Kind::NotContains:
        return std::none_of(m_words.begin(), m_words.end(), contains);
    case Kind::Exactly:
        return folded.trimmed() == m_words.first();
    case Kind::Empty:
        return folded.trimmed().isEmpty();
    case Kind::NotEmpty:
        return !folded.trimmed().isEmpty();
    case Kind::Between: {
        const auto value = numberOf(key);
        if (!value)
            return false;
        const bool above = !m_from || (m_fromExcluded ? *value > *m_from : *value >= *m_from);
        const bool below = !m_to || (m_toExcluded ? *value < *m_to : *value <= *m_to);
        return above && below;
    }
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
