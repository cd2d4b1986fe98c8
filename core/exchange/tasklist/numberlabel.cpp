// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/numberlabel.h"

#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <array>

namespace taizhang {

namespace {

struct LabelPattern
{
    LabelStyle style;
    QRegularExpression pattern; // 1: the label, 2: its last number
};

QString chinese()
{
    return QStringLiteral("[一二三四五六七八九十百]+");
}

LabelPattern labelPattern(LabelStyle style, const QString& body)
{
    // UCP: \s takes the wide space of Chinese text, too.
    return {style, QRegularExpression(QStringLiteral("(*UCP)^") + body + QStringLiteral("[\\s]*(?=\\S)"))};
}

// Order matters: the longer forms come before those they begin with.
const std::array<LabelPattern, 9>& labelPatterns()
{
    static const std::array<LabelPattern, 9> patterns{
        labelPattern(LabelStyle::Part,
            QStringLiteral(
                "【?((?:第(%1|[0-9]+)(?:章|部分|篇|节|方面|板块)|任务(%1|[0-9]+)(?=[:：、.．】\\s])))[、:：.．】]?")
                .arg(chinese())),
        labelPattern(LabelStyle::ChineseBracket, QStringLiteral("([（(](%1)[)）])[、.．]?").arg(chinese())),
        labelPattern(LabelStyle::ChineseDun, QStringLiteral("((%1))[、.．]").arg(chinese())),
        labelPattern(LabelStyle::Combined, QStringLiteral("([0-9]{1,3}[.．、]?[（(]([0-9]{1,3})[)）])[、.．]?")),
        labelPattern(LabelStyle::Dotted,
            QStringLiteral(
                "([0-9]{1,3}(?:[.．\\-—－][0-9]{1,3}){0,2}[.．\\-—－]([0-9]{1,3}))(?![0-9])(?:[.．、\\s]|(?!["
                "万亿千百%％元个项名家倍人年月日场期次小米公\\-—~至]))")),
        labelPattern(LabelStyle::ArabicBracket, QStringLiteral("([（(]([0-9]{1,3})[)）])[、.．]?")),
        labelPattern(LabelStyle::ArabicHalfBracket, QStringLiteral("(([0-9]{1,3})[)）])[、.．]?")),
        labelPattern(LabelStyle::Circled, QStringLiteral("(([①-⑳㉑-㉟⑴-⒇⒈-⒛❶-❿]))[、.．]?")),
        labelPattern(LabelStyle::Arabic,
            QStringLiteral(
                "(([0-9]{1,3}))(?:[.．、](?:(?![0-9])|(?=20[0-9]{2}年))|[:：]|\\s+(?=[\\x{3400}-\\x{9FFF}]))")),
    };
    return patterns;
}

int circledValue(QChar sign)
{
    const char16_t code = sign.unicode();
    const auto within = [code](char16_t first, char16_t last) { return code >= first && code <= last; };
    if (within(0x2460, 0x2473))
        return code - 0x2460 + 1;
    if (within(0x3251, 0x325F))
        return code - 0x3251 + 21;
    if (within(0x2474, 0x2487))
        return code - 0x2474 + 1;
    if (within(0x2488, 0x249B))
        return code - 0x2488 + 1;
    return code - 0x2776 + 1;
}

// Most texts have no label, and are told without nine patterns.
bool mayBeginLabel(const QString& text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    const bool circled = first.unicode() >= 0x2460 && first.unicode() <= 0x325F;
    return circled || (first >= u'0' && first <= u'9')
        || QStringView(u"【第任（(一二三四五六七八九十百").contains(first);
}

} // namespace

std::optional<NumberLabel> gluedLabel(const QString& text)
{
    if (!mayBeginLabel(text))
        return std::nullopt;
    for (const LabelPattern& entry : labelPatterns()) {
        const QRegularExpressionMatch match = entry.pattern.match(text);
        if (!match.hasMatch())
            continue;
        NumberLabel label{match.captured(1), entry.style, 0, text.mid(match.capturedEnd())};
        const QString digits = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
        label.value
            = entry.style == LabelStyle::Circled ? circledValue(digits.front()) : chineseNumber(digits).value_or(0);
        return label;
    }
    return std::nullopt;
}

QString withoutLabel(const QString& text)
{
    const std::optional<NumberLabel> label = gluedLabel(text);
    return label ? label->rest : text;
}

bool isChineseCount(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:[（(]%1[)）]|第%1(?:章|部分|篇|节|方面|板块)|%1)[、.．]?$").arg(chinese()));
    return pattern.match(withoutSpaces(text)).hasMatch();
}

bool isNumberCell(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:第)?[（(]?[A-Za-z]{0,3}[0-9]{1,4}(?:[.\\-—_/"
                       "][0-9]{1,4}){0,3}[)）]?(?:[.、]?[（(][0-9]{1,3}[)）])?[、.:．项条]?$"));
    static const QRegularExpression circled(QStringLiteral("^[①-⑳㉑-㉟⑴-⒇⒈-⒛❶-❿]$"));
    const QString plain = withoutSpaces(foldWidth(text));
    return pattern.match(plain).hasMatch() || circled.match(plain).hasMatch() || isChineseCount(plain);
}

} // namespace taizhang
