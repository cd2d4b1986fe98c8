// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listtext.h"

#include "core/exchange/tasklist/numberlabel.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace taizhang {

namespace {

struct Item
{
    qsizetype start = 0; // of the number
    qsizetype textStart = 0;
};

bool mayStartItem(const QString& text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text[position - 1];
    return !before.isDigit() && !QStringView(u".．-—(（第").contains(before);
}

// Labels are short: only so much text behind a position is looked at.
constexpr qsizetype labelWindow = 32;

std::optional<NumberLabel> labelAt(const QString& text, qsizetype position)
{
    const QChar first = text[position];
    const bool letter = first.isLetter() && !QStringView(u"一二三四五六七八九十").contains(first);
    if (letter || first.isSpace() || !mayStartItem(text, position))
        return std::nullopt;
    std::optional<NumberLabel> label = gluedLabel(text.mid(position, labelWindow));
    if (label && label->style == LabelStyle::Part)
        return std::nullopt;
    return label;
}

qsizetype lengthOf(const NumberLabel& label, const QString& text, qsizetype position)
{
    return std::min(labelWindow, text.size() - position) - label.rest.size();
}

// Items 1, 2, 3 ... in one style from a position on.
std::vector<Item> itemsFrom(const QString& text, qsizetype start, LabelStyle style)
{
    std::vector<Item> items;
    for (qsizetype position = start; position < text.size(); ++position) {
        const std::optional<NumberLabel> label = labelAt(text, position);
        if (!label || label->style != style || label->value != static_cast<int>(items.size()) + 1)
            continue;
        const qsizetype length = lengthOf(*label, text, position);
        items.push_back({position, position + length});
        position += length - 1;
    }
    return items;
}

bool startsLine(const QString& text, qsizetype position)
{
    while (position > 0 && (text[position - 1] == u' ' || text[position - 1] == u'\u3000'))
        --position;
    return position == 0 || QStringView(u"\n。；;：:，,！").contains(text[position - 1]);
}

std::optional<NumberLabel> firstLabelAt(const QString& text, qsizetype position)
{
    if (!startsLine(text, position))
        return std::nullopt;
    std::optional<NumberLabel> label = labelAt(text, position);
    return label && label->value == 1 ? label : std::nullopt;
}

// The first numbered list.
std::vector<Item> numberedItems(const QString& text)
{
    for (qsizetype position = 0; position < text.size(); ++position) {
        const std::optional<NumberLabel> label = firstLabelAt(text, position);
        if (!label)
            continue;
        std::vector<Item> items = itemsFrom(text, position, label->style);
        const bool ownLine = position > 0 && text[position - 1] == u'\n'; // one may be enough there
        if (items.size() > 1 || (ownLine && items.size() == 1))
            return items;
    }
    return {};
}

QStringList trimmedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

bool endsSentence(const QString& line)
{
    return QStringView(u"。；;！").contains(line.back());
}

// Lines that a person ended, not the width of a cell.
bool linesAreItems(const QStringList& lines)
{
    if (lines.size() < 2)
        return false;
    if (std::all_of(lines.begin(), lines.end() - 1, endsSentence))
        return true;
    const QString whole = lines.join(QString());
    const bool punctuated
        = std::any_of(whole.begin(), whole.end() - 1, [](QChar c) { return QStringView(u"。；;").contains(c); });
    return !punctuated && std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        return line.size() >= 6 && !QStringView(u"，、,：:和及与的").contains(line.back())
            && !QStringView(u"，、,。；;）)》”").contains(line.front());
    });
}

// 一是…；二是…；三是…
QStringList splitSpoken(const QString& text)
{
    static const QRegularExpression count(
        QStringLiteral("(*UCP)(?:^|(?<=[；;。，,：:\\n]))\\s*([一二三四五六七八九十])是"));
    std::vector<Item> items;
    auto matches = count.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (chineseNumber(match.captured(1)) == static_cast<int>(items.size()) + 1)
            items.push_back({match.capturedStart(), match.capturedEnd()});
    }
    if (items.size() < 2)
        return {};
    QStringList parts;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qsizetype end = i + 1 < items.size() ? items[i + 1].start : text.size();
        parts.append(joinedLines(text.mid(items[i].textStart, end - items[i].textStart)));
    }
    dropSeparators(parts);
    static const QRegularExpression colon(QStringLiteral("(*UCP)[：:，,；;。\\s]+$"));
    const QString head = joinedLines(text.left(items.front().start)).remove(colon);
    if (!head.isEmpty())
        parts.prepend(head);
    return parts;
}

// Lines that all begin with the same sign, or with letters in order: ● … ● …, a. … b. …
QStringList splitBullets(const QStringList& lines)
{
    static const QRegularExpression sign(
        QStringLiteral("(*UCP)^(?:([●•·▪◆■□◇○※★☆▶►✓✔➢]|[-–—]{1,2}(?![0-9]))|([a-zA-Z])[.．、)）])\\s*"));
    QStringList items;
    QString first;
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = sign.match(line);
        const QString letter = match.captured(2);
        const bool inOrder = letter.isEmpty() ? match.captured(1) == first || items.isEmpty()
                                              : letter.front().toLower().unicode() == u'a' + items.size();
        if (!match.hasMatch() || !inOrder)
            return {};
        first = match.captured(1);
        items.append(line.mid(match.capturedEnd()));
    }
    return items.size() > 1 ? items : QStringList();
}

} // namespace

// ； parts the items of a list, and then 。 ends the last; where every item is a sentence, its 。 is its own.
void dropSeparators(QStringList& items)
{
    static const QRegularExpression separator(QStringLiteral("(*UCP)[；;，,、\\s]+$"));
    static const QRegularExpression stop(QStringLiteral("(*UCP)[。.\\s]+$"));
    bool parted = false;
    for (QString& item : items) {
        const qsizetype before = item.size();
        item.remove(separator);
        parted = parted || item.size() != before;
    }
    if (parted)
        items.back().remove(stop);
}

NumberedText splitNumbered(const QString& text)
{
    const std::vector<Item> items = numberedItems(text);
    if (items.empty())
        return {text.trimmed(), {}};
    NumberedText numbered{text.left(items.front().start).trimmed(), {}};
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qsizetype end = i + 1 < items.size() ? items[i + 1].start : text.size();
        numbered.items.append(joinedLines(text.mid(items[i].textStart, end - items[i].textStart)));
    }
    dropSeparators(numbered.items);
    return numbered;
}

QStringList numberedParts(const QString& text)
{
    const std::vector<Item> items = numberedItems(text);
    QStringList parts;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const qsizetype end = i + 1 < items.size() ? items[i + 1].start : text.size();
        parts.append(joinedLines(text.mid(items[i].start, end - items[i].start)));
    }
    dropSeparators(parts);
    return parts;
}

QStringList splitMeasures(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QStringList spoken = splitSpoken(text);
    if (!spoken.isEmpty())
        return spoken;
    const NumberedText numbered = splitNumbered(text);
    if (!numbered.items.isEmpty()) {
        QStringList measures = numbered.items;
        if (!numbered.head.isEmpty())
            measures.prepend(joinedLines(numbered.head));
        return measures;
    }
    const QStringList lines = trimmedLines(text);
    QStringList measures = splitBullets(lines);
    if (!measures.isEmpty()) {
        dropSeparators(measures);
        return measures;
    }
    if (linesAreItems(lines)) {
        for (const QString& line : lines)
            measures.append(withoutLabel(line));
        dropSeparators(measures);
        return measures;
    }
    return {withoutLabel(joinedLines(text))};
}

QString joinedLines(const QString& text)
{
    const auto latin = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    QString joined;
    for (const QString& line : trimmedLines(text)) {
        if (!joined.isEmpty() && latin(joined.back()) && latin(line.front()))
            joined += u' ';
        joined += line;
    }
    return joined;
}

} // namespace taizhang
