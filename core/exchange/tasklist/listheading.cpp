// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/listheading.h"

#include "core/exchange/tasklist/labelledtext.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/numberlabel.h"

#include <QRegularExpression>
#include <QStringList>

namespace taizhang {

namespace {

constexpr int mostTitles = 15;
constexpr qsizetype longestTitle = 80;

const TableGrid& gridOf(const std::vector<TableGrid>& grids, const ScannedTable& table)
{
    return grids[static_cast<std::size_t>(table.table)];
}

QStringList tableTitles(const std::vector<ScannedTable>& tables)
{
    QStringList titles;
    for (const ScannedTable& table : tables) {
        for (const LeadInRow& row : table.leadIn) {
            if (table.nature == TableNature::TaskList && row.reason == u"title")
                titles.append(row.text);
        }
    }
    return titles;
}

// The paragraphs before the first numbered or labelled one.
QStringList titleParagraphs(const std::vector<TableGrid>& grids, const HeaderWords& words)
{
    QStringList titles;
    if (grids.empty() || grids.front().table().kind != TableKind::Paragraphs)
        return titles;
    for (int row = 0; row < grids.front().rows() && titles.size() < mostTitles; ++row) {
        const QString text = grids.front().text(row, 0);
        if (gluedLabel(text) || !labelledText(text, words).parts.empty())
            break;
        titles.append(text);
    }
    return titles;
}

// 附件1 stands above the title proper.
QString bestTitle(const QStringList& titles)
{
    static const QRegularExpression attachment(
        QStringLiteral("(*UCP)^附(?:件|表)\\s*[0-9一二三四五六七八九十]*[:：]?$"));
    for (const QString& title : titles) {
        if (isListTitle(title) && title.size() <= longestTitle)
            return title;
    }
    for (const QString& title : titles) {
        if (!joinedLines(title).contains(attachment) && !title.isEmpty())
            return title;
    }
    return {};
}

QStringList deadlineTexts(const std::vector<TableGrid>& grids, const std::vector<ScannedTable>& tables)
{
    QStringList texts;
    for (const ScannedTable& table : tables) {
        for (const HeaderColumn& column : table.header.columns) {
            for (int row = table.firstRow; column.meaning.field == Field::Deadline && row <= table.lastRow; ++row)
                texts.append(gridOf(grids, table).text(row, column.column));
        }
    }
    return texts;
}

} // namespace

ListHeading listHeading(
    const std::vector<TableGrid>& grids, const std::vector<ScannedTable>& tables, const HeaderWords& words)
{
    const QStringList titles = tableTitles(tables) + titleParagraphs(grids, words);
    ListHeading heading;
    heading.title = joinedLines(bestTitle(titles));
    for (const QString& title : titles) {
        if (!heading.expectedCount)
            heading.expectedCount = countInTitle(title);
        if (!heading.year && title.size() < longestTitle)
            heading.year = yearInTitle(title);
    }
    for (const ScannedTable& table : tables) {
        if (!heading.year && table.nature == TableNature::TaskList)
            heading.year = yearInTitle(gridOf(grids, table).table().name);
    }
    heading.commonYear = commonYear(deadlineTexts(grids, tables));
    return heading;
}

std::optional<int> yearOfTable(const TableGrid& grid, const ScannedTable& table)
{
    std::optional<int> year;
    for (const QString& title : tableTitles({table})) {
        if (!year && title.size() < longestTitle)
            year = yearInTitle(title);
    }
    return year ? year : yearInTitle(grid.table().name);
}

bool namesAList(const std::vector<TableGrid>& grids, const QString& fileName)
{
    for (const TableGrid& paragraphs : grids) {
        for (int row = 0; paragraphs.table().kind == TableKind::Paragraphs && row < paragraphs.rows(); ++row) {
            if (isListTitle(paragraphs.text(row, 0)))
                return true;
        }
    }
    return isListTitle(fileName);
}

} // namespace taizhang
