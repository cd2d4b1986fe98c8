// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/report/document.h"
#include "core/report/pagecanvas.h"
#include "core/report/tableflow.h"

#include <QString>

#include <vector>

namespace taizhang {

// A place that the outline of the PDF leads to.
struct OutlineEntry
{
    int level = 0;
    QString title;
    int page = 0; // from 1
    double y = 0; // points below the paper's upper edge
};

// Lets the blocks of a document flow over pages.
class Composer
{
public:
    Composer(const Document& document, PageCanvas& canvas, GlyphPainter& glyphs, Feedback& feedback);

    Result<void> compose();
    const std::vector<OutlineEntry>& outline() const { return m_outline; }

private:
    Result<void> composeSection(const Section& section);
    Result<void> composeText(const TextBlock& block);
    Result<void> composeTable(const TableBlock& block);
    Result<void> composeFragments(TableFlow& flow);
    Result<void> continueTable(const QString& caption); // on a new page
    Result<void> composeChart(const ChartBlock& block);
    Result<void> paintPart(const ChartBlock& block, ChartRows rows, double height);
    Result<void> paintLines(const std::vector<TextLine>& lines, const TextStyle& style, TextLevel level);
    Result<void> paintSmall(const QString& text, Typeface typeface, double size, ColumnAlign align);

    Result<void> newPage();
    Result<void> makeRoom(double height); // a new page unless so much is left of this one
    Result<void> step(); // one unit of work done; fails when canceled
    double room() const;
    double minimalHeight(const Block& block) const;
    double minimalHeightAfter(std::size_t index) const;
    TableMetrics tableMetrics() const;

    const Document& m_document;
    PageCanvas& m_canvas;
    GlyphPainter& m_glyphs;
    Feedback& m_feedback;
    const Section* m_section = nullptr;
    std::size_t m_block = 0; // of the section
    double m_y = 0; // from the paper's upper edge
    bool m_fresh = true; // nothing on the page yet
    int m_done = 0;
    int m_total = 0;
    std::vector<OutlineEntry> m_outline;
};

} // namespace taizhang
