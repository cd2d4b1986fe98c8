// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/rowkind.h"

#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/numberlabel.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

bool isSignature(const QString& plain)
{
    static const QRegularExpression label(
        QStringLiteral("(?:填表人|填报人|制表人?|审核人?|复核人?|审批人?|经办人|负责人(?:签字|签名|签章)?|分管领导(?:"
                       "签字)?|主要领导(?:签字)?|单位负责人|"
                       "签字|签名|盖章|公章|联系电话|电话|联系人|签发人?|日期)(?:[（(][^）)]*[）)])?[:：]"));
    static const QRegularExpression strong(QStringLiteral(
        "(?:填表人|填报人|制表人?|审核人|复核人|审批人|签字|签名|盖章|签发人?)(?:[（(][^）)]*[）)])?[:：]"));
    int labels = 0;
    if (!plain.contains(u':') && !plain.contains(u'：'))
        return false;
    auto matches = label.globalMatch(plain);
    while (matches.hasNext()) {
        matches.next();
        ++labels;
    }
    return labels >= 2 || (labels == 1 && plain.contains(strong) && plain.size() < 40)
        || (labels == 1 && plain.size() < 16 && plain.indexOf(label) == 0);
}

QString rowText(const TableGrid& grid, int row)
{
    QStringList texts;
    for (const int column : grid.filledColumns(row))
        texts.append(grid.text(row, column));
    return texts.join(u'\u3000');
}

// Where a cell's area reaches across the table.
bool spansTable(const TableGrid& grid, const Cell& cell)
{
    return grid.columns() > 2 && cell.columnSpan * 5 >= grid.columns() * 3;
}

bool repeatsHeader(const TableGrid& grid, int row, const TableHeader& header)
{
    for (int level = header.firstRow; level <= header.lastRow; ++level) {
        const std::vector<int> filled = grid.filledColumns(row);
        int same = 0;
        for (const int column : filled)
            same += headerKey(grid.text(row, column)) == headerKey(grid.text(level, column)) ? 1 : 0;
        if (filled.size() >= 2 && same * 5 >= static_cast<int>(filled.size()) * 4 && same >= 2)
            return true;
    }
    return false;
}

// 甲 | 乙 | 1 | 2 | 3: what names the columns below their header.
bool namesColumns(const TableGrid& grid, int row, const std::vector<int>& filled)
{
    static const QString stems = QStringLiteral("甲乙丙丁戊己庚辛壬癸");
    static const QRegularExpression bracket(QStringLiteral("[()]"));
    constexpr int fewest = 4;
    qsizetype letters = 0;
    int numbers = 0;
    for (const int column : filled) {
        const QString text = foldWidth(grid.text(row, column)).remove(bracket);
        if (numbers == 0 && text.size() == 1 && stems.indexOf(text) == letters)
            ++letters;
        else if (text == QString::number(numbers + 1))
            ++numbers;
        else
            return false;
    }
    return letters + numbers >= fewest;
}

// A few words alone in the column of titles head the rows below, unless they end the sentence above.
bool isHeadingLine(const TableGrid& grid, int row, int column)
{
    static const QRegularExpression words(QStringLiteral("^[\\x{3400}-\\x{9FFF}“”·]{2,15}$"));
    const QString above = grid.text(row - 1, column);
    const bool broken = !above.isEmpty() && QStringView(u"，、；").contains(above.back());
    return !broken && grid.text(row, column).contains(words);
}

// 1 | 思想引领 over the whole row, above 1.1 | …
bool countsRowBelow(const TableGrid& grid, int row, const std::vector<int>& filled)
{
    const QString number = withoutSpaces(foldWidth(grid.text(row, filled.front())));
    const QString below = withoutSpaces(foldWidth(grid.text(row + 1, filled.front())));
    static const QRegularExpression mark(QStringLiteral("^[.\\-—(（]"));
    const Cell& name = *grid.cell(row, filled.back());
    const bool wide = name.columnSpan > 1 && name.column + name.columnSpan >= grid.columns();
    return wide && isNumberCell(number) && below.startsWith(number) && below.mid(number.size()).contains(mark)
        && grid.filledColumns(row + 1).size() > filled.size();
}

// One text alone in its row: a chapter unless it stands in a column of its own that rows below go on with.
bool isChapter(const TableGrid& grid, int row, const TableHeader& header, const std::vector<int>& filled)
{
    const QString first = grid.text(row, filled.front());
    if (filled.size() == 1) {
        if (spansTable(grid, *grid.cell(row, filled.front())))
            return true;
        const HeaderColumn* column = header.at(filled.front());
        const Field field = column == nullptr ? Field::None : column->meaning.field;
        const bool counts = gluedLabel(first) && isChineseCount(gluedLabel(first)->label);
        if (field == Field::Title && header.has(Field::Number) && isHeadingLine(grid, row, filled.front()))
            return true;
        return field == Field::Aspect
            || (counts && (field == Field::Number || field == Field::Title || field == Field::None));
    }
    // 一 | 思想引领 | (nothing else)
    const HeaderColumn* number = header.at(filled.front());
    const bool counted = filled.size() == 2 && number != nullptr && number->meaning.field == Field::Number;
    return counted && grid.text(row, filled.back()).size() <= 30
        && (isChineseCount(first) || countsRowBelow(grid, row, filled));
}

// What stands alone in the column of the numbers: a number prepared for a task, a caption, a chapter without numeral, a
// remark.
RowKind kindOfLoneNumber(const QString& text)
{
    static const QRegularExpression caption(QStringLiteral("^(?:附表|附件|续表|表[0-9一二三四五六七八九十])"));
    static const QRegularExpression words(QStringLiteral("[。；;，,]|负责|本表|以上|如下"));
    constexpr int longestChapter = 30;
    if (isNumberCell(text))
        return RowKind::NumberOnly;
    const QString plain = withoutSpaces(foldWidth(text));
    if (plain.contains(caption))
        return RowKind::Title;
    const bool sentence = plain.contains(words);
    return sentence || plain.size() > longestChapter ? RowKind::Note : RowKind::Chapter;
}

} // namespace

QString toText(RowKind kind)
{
    switch (kind) {
    case RowKind::Data:
        return QStringLiteral("other");
    case RowKind::Empty:
    case RowKind::NumberOnly:
        return QStringLiteral("empty");
    case RowKind::Chapter:
        return QStringLiteral("chapter");
    case RowKind::Total:
        return QStringLiteral("total");
    case RowKind::Note:
        return QStringLiteral("note");
    case RowKind::Signature:
        return QStringLiteral("signature");
    case RowKind::Form:
        return QStringLiteral("form");
    case RowKind::Title:
        return QStringLiteral("title");
    case RowKind::RepeatedHeader:
        return QStringLiteral("repeated-header");
    }
    Q_UNREACHABLE();
}

RowKind kindOfLine(const QString& text)
{
    static const QRegularExpression total(
        QStringLiteral("^(?:合计|总计|小计|共计|累计|本页小计|本页合计)(?:$|[:：|,，（(0-9]|任务|项)"));
    static const QRegularExpression note(
        QStringLiteral("^(?:[（(【]?(?:注|备注|说明|填表说明|填报说明|编制说明|备考|注释)(?:[0-9一二三]|\\))?[）)】]?[:"
                       "：.．、]|注[0-9一二三]|[※*＊★▲△]{1,2}(?![0-9]))"));
    static const QRegularExpression form(QStringLiteral(
        "^(?:[（(]?(?:填报|填表|报送|编制|制表)(?:单位|部门|时间|日期)[（(]?[^:：]{0,8}[:：]|单位[（(]?(?:盖章|"
        "公章|签章)?[）)]?[:：]|"
        "[（(]?(?:金额)?单位[:：].{1,6}元|(?:填报|填表|截止|截至|统计|编制|更新|印发)(?:时间|日期|时点)[:：]|密级[:：]|"
        "附件[0-9一二三]*[:：]?$|"
        "20[0-9]{2}[年./-][0-9]{1,2}[月./"
        "-](?:[0-9]{1,2}日?)?$|[（(]?截[至止]20?.{2,12}[日底月][）)]?$|[（(]?20[0-9]{2}年[0-9]{1,2}月(?:[0-9]{"
        "1,2}日)?(?:印发|修订|调整)?[）)]?$|第[0-9]+页)"));
    static const QRegularExpression goesOn(
        QStringLiteral("[（(](?:续表?|接上[页表])[)）]$|^续(?:表|上表)|^接上[页表]"));
    const QString plain = withoutSpaces(foldWidth(text));
    if (plain.contains(goesOn) && plain.size() < 60)
        return RowKind::Title;
    if (plain.contains(total))
        return RowKind::Total;
    if (plain.contains(note))
        return RowKind::Note;
    if (plain.contains(form))
        return RowKind::Form;
    if (isSignature(plain))
        return RowKind::Signature;
    return RowKind::Data;
}

RowKind rowKind(const TableGrid& grid, int row, const TableHeader& header)
{
    const std::vector<int> filled = grid.filledColumns(row);
    if (filled.empty())
        return RowKind::Empty;
    if (repeatsHeader(grid, row, header) || namesColumns(grid, row, filled))
        return RowKind::RepeatedHeader;
    const QString first = grid.text(row, filled.front());
    const bool lone = filled.size() == 1;
    const RowKind line = kindOfLine(first);
    const bool few = filled.size() * 2 <= header.columns.size() || spansTable(grid, *grid.cell(row, filled.front()));
    if (line == RowKind::Total || (few && line != RowKind::Data))
        return line;
    static const QRegularExpression labelCell(QStringLiteral("[:：]$"));
    if ((few || first.contains(labelCell)) && isSignature(withoutSpaces(foldWidth(rowText(grid, row)))))
        return RowKind::Signature;
    const HeaderColumn* column = header.at(filled.front());
    const Field field = column == nullptr ? Field::None : column->meaning.field;
    if (isChapter(grid, row, header, filled))
        return RowKind::Chapter;
    return lone && field == Field::Number ? kindOfLoneNumber(first) : RowKind::Data;
}

} // namespace taizhang
