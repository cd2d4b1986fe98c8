// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/textcleaner.h"

#include "core/exchange/tasklist/simplified.h"

#include <QFile>
#include <QRegularExpression>

namespace taizhang {

namespace {

// 產(chǎn)業(yè) and 業(ye)(ye): how a word is read, left over from a learner's page.
QString withoutPinyin(QString text)
{
    static const QRegularExpression pinyin(
        QStringLiteral("(?<=[\\x{3400}-\\x{9FFF}])(?:[(（][a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）])+"));
    return text.remove(pinyin);
}

QString halfWidthFigures(QString text)
{
    for (QChar& c : text) {
        const char16_t code = c.unicode();
        const bool digit = code >= u'０' && code <= u'９';
        const bool letter = (code >= u'Ａ' && code <= u'Ｚ') || (code >= u'ａ' && code <= u'ｚ');
        if (digit || letter || code == u'％' || code == u'＋' || code == u'＝')
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
    }
    static const QRegularExpression point(QStringLiteral("(?<=[0-9])．(?=[0-9])"));
    return text.replace(point, QStringLiteral(".")).replace(u'～', u'—');
}

QString withoutStraySpaces(QString text)
{
    static const QRegularExpression between(
        QStringLiteral("(?<=[\\x{3400}-\\x{9FFF}，。；：、（）《》“”])[ "
                       "\\t\\x{A0}\\x{3000}]+(?=[\\x{3400}-\\x{9FFF}，。；：、（）《》“”])"));
    static const QRegularExpression several(QStringLiteral("[ \\t\\x{A0}\\x{3000}]{2,}"));
    return text.remove(between).replace(several, QStringLiteral(" "));
}

// A line that ends within a sentence was broken by the width of a column; numbered lines are lines.
QString withoutSoftBreaks(QString text)
{
    static const QRegularExpression broken(QStringLiteral(
        "(?<=[\\x{3400}-\\x{9FFF}，、])\\n(?=[\\x{3400}-\\x{9FFF}，、。；])(?![一二三四五六七八九十]{1,3}、)"));
    const bool sentence = text.contains(u'。') || text.contains(u'；') || text.contains(u'，');
    return sentence ? text.remove(broken) : text;
}

} // namespace

TextCleaner TextCleaner::builtIn()
{
    QFile file(QStringLiteral(":/words/traditional.txt"));
    return TextCleaner(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

TextCleaner::TextCleaner(const QString& pairs)
    : m_simplified(characterPairs(pairs))
{ }

QString TextCleaner::clean(const QString& text) const
{
    QString cleaned = withoutPinyin(text);
    for (QChar& c : cleaned)
        c = m_simplified.value(c, c);
    return withoutSoftBreaks(withoutStraySpaces(halfWidthFigures(cleaned)));
}

} // namespace taizhang
