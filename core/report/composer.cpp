// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/report/chartpainting.h"
#include "core/report/tablepainter.h"
#include "core/report/textlevels.h"

#include <algorithm>

namespace taizhang {

namespace {

constexpr double blockGap = 8; // between a table or chart and what stands around it
constexpr double smallLine = 18;
constexpr double leastChart = 0.85; // of its height, before it is split or moves to the next page

// Categories of a chart that stand together at least.
int leastRows(const ChartSpec& spec)
{
    return spec.shape == ChartShape::Bars ? 3 : 5;
}

// Small charts stay whole, others begin where some of their rows fit.
double leastHeight(const ChartSpec& spec)
{
    const int all = static_cast<int>(spec.categories.size());
    const bool whole = spec.shape == ChartShape::Lines || all < 2 * leastRows(spec);
    return whole ? chartHeight(spec, all) * leastChart : chartHeight(spec, leastRows(spec));
}

double captionHeight(const ChartBlock& block)
{
    return block.caption.isEmpty() ? 0 : smallLine;
}

int workOf(const Document& document)
{
    int work = 0;
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            const TableBlock* table = std::get_if<TableBlock>(&block);
            work += 1 + (table ? int(table->rows.size()) : 0);
        }
    }
    return work;
}

} // namespace

Composer::Composer(const Document& document, PageCanvas& canvas, GlyphPainter& glyphs, Feedback& feedback)
    : m_document(document)
    , m_canvas(canvas)
    , m_glyphs(glyphs)
    , m_feedback(feedback)
    , m_total(workOf(document))
{ }

Result<void> Composer::compose()
{
    for (const Section& section : m_document.sections) {
        if (auto done = composeSection(section); !done)
            return done;
    }
    if (m_canvas.page() == 0 && !m_canvas.newPage(false))
        return Error{ErrorCode::ReportFailed, {QStringLiteral("page")}, {}};
    return {};
}

Result<void> Composer::composeSection(const Section& section)
{
    m_section = &section;
    if (auto page = newPage(); !page)
        return page;
    if (!section.annexLabel.isEmpty()) {
        m_outline.push_back({0, section.annexLabel, m_canvas.page(), m_y});
        const TextStyle style{Typeface::HeiTi, bodySize, characterPitch, 0, false};
        m_canvas.paintText(
            section.annexLabel, style, {m_canvas.box().content.left(), m_y + baselineIn(linePitch, style)});
        m_y += linePitch;
        m_fresh = false;
    }
    for (m_block = 0; m_block < section.blocks.size(); ++m_block) {
        const Block& block = section.blocks[m_block];
        Result<void> done = std::holds_alternative<TextBlock>(block) ? composeText(std::get<TextBlock>(block))
            : std::holds_alternative<TableBlock>(block)              ? composeTable(std::get<TableBlock>(block))
                                                                     : composeChart(std::get<ChartBlock>(block));
        if (done)
            done = step();
        if (!done)
            return done;
    }
    return {};
}

Result<void> Composer::newPage()
{
    if (!m_canvas.newPage(m_section->landscape))
        return Error{ErrorCode::ReportFailed, {QStringLiteral("page")}, {}};
    m_y = m_canvas.box().content.top();
    m_fresh = true;
    return {};
}

double Composer::room() const
{
    return m_canvas.box().content.bottom() - m_y;
}

Result<void> Composer::makeRoom(double height)
{
    if (m_fresh || room() >= height - 0.5)
        return {};
    return newPage();
}

Result<void> Composer::step()
{
    if (m_feedback.canceled())
        return Error{ErrorCode::Canceled, {}, {}};
    m_feedback.progress(std::min(++m_done, m_total), m_total);
    return {};
}

Result<void> Composer::composeText(const TextBlock& block)
{
    const LevelStyle level = levelStyle(block.level);
    const double width = m_canvas.box().content.width();
    std::vector<TextLine> lines = level.centred ? breakBalanced(m_glyphs.fonts(), block.text, level.text, width)
                                                : breakText(m_glyphs.fonts(), block.text, level.text, width);
    double together = level.linePitch * double(std::min<std::size_t>(lines.size(), 2));
    if (level.outline >= 0)
        together = level.linePitch * double(lines.size()) + minimalHeightAfter(m_block);
    if (auto made = makeRoom(together + (m_fresh ? 0 : level.before)); !made)
        return made;
    // Space above a title: a page of its own begins with one blank line too.
    m_y += m_fresh && block.level != TextLevel::Title ? 0 : level.before;
    const bool first = m_canvas.page() == 1 && m_outline.empty();
    if (level.outline >= 0 && !(block.level == TextLevel::Title && first))
        m_outline.push_back({level.outline, block.text, m_canvas.page(), m_y});
    if (auto painted = paintLines(lines, level.text, block.level); !painted)
        return painted;
    m_y += level.after;
    return {};
}

Result<void> Composer::paintLines(const std::vector<TextLine>& lines, const TextStyle& style, TextLevel level)
{
    const LevelStyle look = levelStyle(level);
    for (const TextLine& line : lines) {
        if (auto made = makeRoom(look.linePitch); !made)
            return made;
        const QRectF content = m_canvas.box().content;
        const double x = look.centred ? content.center().x() - line.width / 2 : content.left();
        m_glyphs.paint(m_canvas.painter(), line, style.size, {x, m_y + baselineIn(look.linePitch, style)});
        m_y += look.linePitch;
        m_fresh = false;
    }
    return {};
}

Result<void> Composer::paintSmall(const QString& text, Typeface typeface, double size, ColumnAlign align)
{
    if (text.isEmpty())
        return {};
    const TextStyle style{typeface, size, 0, 0, false};
    const QRectF content = m_canvas.box().content;
    for (const TextLine& line : breakText(m_glyphs.fonts(), text, style, content.width())) {
        if (auto made = makeRoom(smallLine); !made)
            return made;
        double x = content.left();
        if (align != ColumnAlign::Left)
            x = align == ColumnAlign::Right ? content.right() - line.width : content.center().x() - line.width / 2;
        m_glyphs.paint(m_canvas.painter(), line, size, {x, m_y + baselineIn(smallLine, style)});
        m_y += smallLine;
        m_fresh = false;
    }
    return {};
}

TableMetrics Composer::tableMetrics() const
{
    TableMetrics metrics;
    metrics.width = m_canvas.box().content.width();
    if (m_section->landscape) {
        metrics.size = 9;
        metrics.lineHeight = 12.5;
        metrics.paddingX = 3;
        metrics.paddingY = 2.5;
    }
    return metrics;
}

Result<void> Composer::composeTable(const TableBlock& block)
{
    if (auto made = makeRoom(minimalHeight(block)); !made)
        return made;
    m_y += m_fresh ? 0 : blockGap;
    if (auto painted = paintSmall(block.caption, Typeface::HeiTi, 12, ColumnAlign::Center); !painted)
        return painted;
    if (auto painted = paintSmall(block.unitNote, Typeface::FangSong, 10.5, ColumnAlign::Right); !painted)
        return painted;
    m_y += block.caption.isEmpty() && block.unitNote.isEmpty() ? 0 : 3;
    TableFlow flow(m_glyphs.fonts(), block, tableMetrics(), m_canvas.box().content.height());
    if (auto painted = composeFragments(flow); !painted)
        return painted;
    if (!block.note.isEmpty())
        m_y += 3;
    if (auto painted = paintSmall(block.note, Typeface::FangSong, 10.5, ColumnAlign::Left); !painted)
        return painted;
    m_y += blockGap;
    return {};
}

Result<void> Composer::composeFragments(TableFlow& flow)
{
    do {
        const TableFragment fragment = flow.take(room() - flow.header().height);
        if (fragment.rows.empty() && !flow.done()) {
            if (m_fresh)
                return Error{ErrorCode::ReportFailed, {flow.block().caption}, QStringLiteral("header fills the page")};
            if (auto page = continueTable(flow.block().caption); !page)
                return page;
            continue;
        }
        TablePainter(m_canvas.painter(), m_glyphs, flow).paint(fragment, {m_canvas.box().content.left(), m_y});
        m_y += flow.header().height + fragment.height;
        m_fresh = false;
        for (std::size_t row = 0; row < fragment.rows.size(); ++row) {
            if (auto done = step(); !done)
                return done;
        }
        if (!flow.done()) {
            if (auto page = continueTable(flow.block().caption); !page)
                return page;
        }
    } while (!flow.done());
    return {};
}

Result<void> Composer::continueTable(const QString& caption)
{
    auto done = newPage();
    if (!done || caption.isEmpty())
        return done;
    done = paintSmall(continuedText(caption), Typeface::HeiTi, 12, ColumnAlign::Center);
    m_y += 3;
    m_fresh = true; // the caption alone is no reason to leave the page
    return done;
}

// A chart that is higher than the room goes on on the next page, as a table does; its parts are never a mere rest.
Result<void> Composer::composeChart(const ChartBlock& block)
{
    const ChartSpec& spec = block.spec;
    const double below = captionHeight(block);
    if (auto made = makeRoom(minimalHeight(block)); !made)
        return made;
    const int all = static_cast<int>(spec.categories.size());
    for (int next = 0; next < all;) {
        if (next > 0) {
            if (auto page = newPage(); !page)
                return page;
        }
        m_y += m_fresh ? 0 : blockGap;
        const int left = all - next;
        const double whole = chartHeight(spec, left);
        const double space = room() - below;
        int count = left;
        if (spec.shape != ChartShape::Lines && whole * leastChart > space) {
            count = std::max(1, std::min(left - 1, categoriesIn(spec, space)));
            count = std::max(1, std::min(count, left - leastRows(spec)));
        }
        if (auto painted = paintPart(block, {next, count}, std::min(chartHeight(spec, count), space)); !painted)
            return painted;
        next += count;
    }
    return {};
}

Result<void> Composer::paintPart(const ChartBlock& block, ChartRows rows, double height)
{
    const auto named
        = [&rows](const QString& name) { return rows.first > 0 && !name.isEmpty() ? continuedText(name) : name; };
    ChartSpec part = block.spec;
    part.title = named(block.spec.title);
    if (part.shape == ChartShape::Lines)
        rows.count = static_cast<int>(part.categories.size());
    const QRectF content = m_canvas.box().content;
    paintChart(m_canvas.painter(), m_glyphs, {content.left(), m_y, content.width(), height}, part, rows);
    m_y += height;
    m_fresh = false;
    auto painted = paintSmall(named(block.caption), Typeface::HeiTi, 12, ColumnAlign::Center);
    m_y += blockGap;
    return painted;
}

double Composer::minimalHeight(const Block& block) const
{
    if (const TextBlock* text = std::get_if<TextBlock>(&block))
        return levelStyle(text->level).linePitch * 2;
    if (const ChartBlock* chart = std::get_if<ChartBlock>(&block))
        return blockGap + leastHeight(chart->spec) + captionHeight(*chart);
    // Short tables stay whole, others show their header and a few rows.
    const TableBlock& table = std::get<TableBlock>(block);
    const double page = m_canvas.box().content.height();
    const TableFlow flow(m_glyphs.fonts(), table, tableMetrics(), page);
    const int rows = static_cast<int>(table.rows.size());
    const double height = blockGap + 2 * smallLine + flow.openingHeight(rows <= 8 ? rows : 3);
    return std::min(height, page / 2);
}

// Of the block after the one at `index`: what must stand on the same page as it.
double Composer::minimalHeightAfter(std::size_t index) const
{
    const std::size_t next = index + 1;
    if (next >= m_section->blocks.size())
        return 0;
    const Block& block = m_section->blocks[next];
    double height = minimalHeight(block);
    if (const TextBlock* text = std::get_if<TextBlock>(&block); text && levelStyle(text->level).outline >= 0)
        height += minimalHeightAfter(next);
    return std::min(height, m_canvas.box().content.height() / 2);
}

} // namespace taizhang
