// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace taizhang {

// What a report says, as blocks; the writers (PDF, later docx) decide how it looks. All text is plain text.

enum class TextLevel
{
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    Note
};
enum class ColumnAlign
{
    Left,
    Center,
    Right
};

struct TextBlock
{
    TextLevel level = TextLevel::Body;
    QString text;
};

struct ReportColumn
{
    QString title;
    ColumnAlign align = ColumnAlign::Left;
    double weight = 1; // share of the width
    bool lights = false; // cells begin with lightShape(): that character is painted in the light's colour
    bool mergeDown = false; // equal neighbours are drawn as one cell, repeated with （续） after a page break
};

struct TableBlock
{
    QString caption;
    QString unitNote; // 单位：万元, right above the table
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows;
    std::vector<int> emphasised; // rows in bold: totals
    QString note; // 注：…
};

// Never without categories.
struct ChartBlock
{
    ChartSpec spec;
    QString caption = {}; // below it, on one line
};

using Block = std::variant<TextBlock, TableBlock, ChartBlock>;

// Pages of one orientation; every section begins on a new page.
struct Section
{
    bool landscape = false;
    QString annexLabel; // 附件1; empty for the body
    std::vector<Block> blocks;
};

struct Document
{
    QString title; // metadata and outline
    QString footer; // beside the page number: 数据截至 …
    QString mark; // on top of every page: that the data are invented; empty for real ones
    QString author; // metadata: who reports
    QDate date; // metadata: the day the content is as of; equal documents give equal bytes
    std::vector<Section> sections;
};

} // namespace taizhang
