// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numbertext.h"

#include "core/model/chinesenumber.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>
#include <QtNumeric>

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<qint64> powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        if (qMulOverflow(power, qint64{10}, &power))
            return std::nullopt;
    }
    return power;
}

int exponentOf(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 1;
    case u'百':
        return 2;
    case u'千':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    default:
        return 0;
    }
}

std::optional<Decimal> sum(Decimal a, Decimal b)
{
    const int decimals = std::max(a.decimals, b.decimals);
    const auto left = shifted({a.mantissa, 0}, decimals - a.decimals);
    const auto right = shifted({b.mantissa, 0}, decimals - b.decimals);
    Decimal total{0, decimals};
    if (!left || !right || qAddOverflow(left->mantissa, right->mantissa, &total.mantissa))
        return std::nullopt;
    return total;
}

// Takes pieces off the front of a text.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    { }

    QStringView rest() const { return m_rest; }

    QString take(const QRegularExpression& pattern)
    {
        const QRegularExpressionMatch match
            = pattern.match(m_rest, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        m_rest = m_rest.mid(match.hasMatch() ? match.capturedLength() : 0);
        return match.captured();
    }

    // 余 or 多 inside or after the number: more than it; 来: about.
    void takeMore(std::optional<Hedge>& hedge)
    {
        static const QRegularExpression more(QStringLiteral("[余多来几]"));
        const QString word = take(more);
        if (!word.isEmpty() && !hedge)
            hedge = word == u"来" ? Hedge::About : Hedge::Over;
    }

    std::optional<Decimal> takeDigits()
    {
        static const QRegularExpression arabic(
            QStringLiteral("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+"));
        QString written = take(arabic).remove(u',');
        if (written.isEmpty())
            return takeChinese();
        const qsizetype point = written.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : written.size() - point - 1;
        bool ok = false;
        const qint64 mantissa = written.remove(u'.').toLongLong(&ok);
        return ok && decimals <= 12 ? std::optional(Decimal{mantissa, static_cast<int>(decimals)}) : std::nullopt;
    }

    int takeScale()
    {
        int exponent = 0;
        while (!m_rest.isEmpty() && exponentOf(m_rest.front()) > 0) {
            exponent += exponentOf(m_rest.front());
            m_rest = m_rest.mid(1);
        }
        return exponent;
    }

private:
    std::optional<Decimal> takeChinese()
    {
        qsizetype length = 0;
        while (length < m_rest.size() && isChineseNumeral(m_rest[length]))
            ++length;
        if (length == 0)
            return std::nullopt;
        if (exponentOf(m_rest.front()) > 1) // 近千场, 百万
            return Decimal{1, 0};
        const std::optional<qint64> value = readInteger(m_rest.first(length));
        m_rest = m_rest.mid(length);
        return value ? std::optional(Decimal{*value, 0}) : std::nullopt;
    }

    QStringView m_rest;
};

// One number with its scale; 3亿5000万 is two of them.
std::optional<Decimal> takeValue(Scanner& scanner, std::optional<Hedge>& hedge, bool& scaled)
{
    const std::optional<Decimal> base = scanner.takeDigits();
    if (!base)
        return std::nullopt;
    scanner.takeMore(hedge);
    const int exponent = scanner.takeScale();
    scaled = scaled || exponent > 0;
    scanner.takeMore(hedge);
    const std::optional<Decimal> value = shifted(*base, exponent);
    const bool more = exponent >= 8 && !scanner.rest().isEmpty() && isDigit(scanner.rest().front());
    if (!value || !more)
        return value;
    const std::optional<Decimal> low = takeValue(scanner, hedge, scaled);
    const auto limit = shifted({1, 0}, 8);
    return low && low->decimals == 0 && low->mantissa < limit->mantissa ? sum(*value, *low) : std::nullopt;
}

struct HedgeWord
{
    QStringView word;
    Hedge hedge;
};

constexpr std::array before{HedgeWord{u"不少于", Hedge::AtLeast}, HedgeWord{u"不低于", Hedge::AtLeast},
    HedgeWord{u"至少", Hedge::AtLeast}, HedgeWord{u"最少", Hedge::AtLeast}, HedgeWord{u"≥", Hedge::AtLeast},
    HedgeWord{u">=", Hedge::AtLeast}, HedgeWord{u"上", Hedge::AtLeast}, HedgeWord{u"不超过", Hedge::AtMost},
    HedgeWord{u"不高于", Hedge::AtMost}, HedgeWord{u"不多于", Hedge::AtMost}, HedgeWord{u"至多", Hedge::AtMost},
    HedgeWord{u"最多", Hedge::AtMost}, HedgeWord{u"不足", Hedge::AtMost}, HedgeWord{u"≤", Hedge::AtMost},
    HedgeWord{u"<=", Hedge::AtMost}, HedgeWord{u"<", Hedge::AtMost}, HedgeWord{u"超过", Hedge::Over},
    HedgeWord{u"超", Hedge::Over}, HedgeWord{u"逾", Hedge::Over}, HedgeWord{u"突破", Hedge::Over},
    HedgeWord{u">", Hedge::Over}, HedgeWord{u"大约", Hedge::About}, HedgeWord{u"大概", Hedge::About},
    HedgeWord{u"约", Hedge::About}, HedgeWord{u"≈", Hedge::About}, HedgeWord{u"接近", Hedge::Near},
    HedgeWord{u"将近", Hedge::Near}, HedgeWord{u"近", Hedge::Near}};

constexpr std::array after{HedgeWord{u"及以上", Hedge::AtLeast}, HedgeWord{u"或以上", Hedge::AtLeast},
    HedgeWord{u"以上", Hedge::AtLeast}, HedgeWord{u"起", Hedge::AtLeast}, HedgeWord{u"+", Hedge::AtLeast},
    HedgeWord{u"及以下", Hedge::AtMost}, HedgeWord{u"以下", Hedge::AtMost}, HedgeWord{u"以内", Hedge::AtMost},
    HedgeWord{u"之内", Hedge::AtMost}, HedgeWord{u"左右", Hedge::About}, HedgeWord{u"上下", Hedge::About},
    HedgeWord{u"余", Hedge::Over}, HedgeWord{u"多", Hedge::Over}};

QStringView takeBefore(QStringView text, std::optional<Hedge>& hedge, bool& each)
{
    static const QRegularExpression filler(
        QStringLiteral("^(?:(?:(?:[省市区县]级?)?财政|专项|自筹|工会)(?:资金|经费|拨款)?|经费|累计|共计|合计|总计|总共|"
                       "一共|共|计|为|达到|达|已|完成|实现|:|人民币|RMB|¥|\\x{00A5}|预算|"
                       "资金|安排|投入|拨付|补贴|金额)"));
    static const QRegularExpression share(QStringLiteral("^(?:各|每(?:个|人|家|间|所|名|年|位|户|项|次)?)"));
    for (bool again = true; again;) {
        again = false;
        const auto word = std::find_if(
            before.begin(), before.end(), [&](const HedgeWord& entry) { return text.startsWith(entry.word); });
        if (word != before.end()) {
            hedge = hedge.value_or(word->hedge);
            text = text.mid(word->word.size());
            again = true;
        }
        const QRegularExpressionMatch fill = filler.match(text);
        const QRegularExpressionMatch per = share.match(text);
        each = each || per.hasMatch();
        again = again || fill.hasMatch() || per.hasMatch();
        text = text.mid(fill.hasMatch() ? fill.capturedLength() : per.capturedLength());
    }
    return text;
}

QStringView chopAfter(QStringView text, std::optional<Hedge>& hedge)
{
    for (const HedgeWord& entry : after) {
        // 起 is also a counting unit (487起); only 10万元起 is a hedge.
        const bool isUnit = entry.word == u"起" && !text.endsWith(u"元起");
        if (!isUnit && text.endsWith(entry.word)) {
            hedge = hedge.value_or(entry.hedge);
            return text.chopped(entry.word.size());
        }
    }
    return text;
}

} // namespace

std::optional<Decimal> shifted(Decimal value, int power)
{
    const int gone = std::min(power, value.decimals);
    value.decimals -= gone;
    const std::optional<qint64> factor = powerOfTen(power - gone);
    if (!factor || qMulOverflow(value.mantissa, *factor, &value.mantissa))
        return std::nullopt;
    if (power > 0) {
        while (value.decimals > 0 && value.mantissa % 10 == 0) {
            value.mantissa /= 10;
            --value.decimals;
        }
    }
    return value;
}

std::optional<NumberText> readNumber(QStringView text)
{
    static const QRegularExpression comment(QStringLiteral("\\([^()]*\\)$"));
    static const QRegularExpression per(QStringLiteral("/(?:人|家|个|年|间|所|名|位|户|项|次|月)$"));
    static const QRegularExpression percentWords(QStringLiteral("^百分之(.+)$"));
    QString plain = withoutSpaces(foldWidth(text)).remove(comment);
    plain.replace(u'−', u'-').replace(u'萬', u'万').replace(u'億', u'亿');
    NumberText number;
    std::optional<Hedge> hedge;
    if (const QRegularExpressionMatch match = per.match(plain); match.hasMatch()) {
        number.each = true;
        plain.chop(match.capturedLength());
    }
    QStringView rest = takeBefore(plain, hedge, number.each);
    rest = chopAfter(rest, hedge);
    const QRegularExpressionMatch hundredths = percentWords.match(rest);
    if (hundredths.hasMatch())
        rest = hundredths.capturedView(1);
    // 近亿元 is an amount, 万元 alone is only a unit.
    if (!hedge && !rest.isEmpty() && exponentOf(rest.front()) >= 4)
        return std::nullopt;
    Scanner scanner(rest);
    const std::optional<Decimal> value = takeValue(scanner, hedge, number.scaled);
    if (!value)
        return std::nullopt;
    number.value = *value;
    number.unit = hundredths.hasMatch() ? scanner.rest() + QStringLiteral("%") : scanner.rest().toString();
    number.hedge = hedge.value_or(Hedge::Exact);
    return number;
}

} // namespace taizhang
