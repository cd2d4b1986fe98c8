// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/previewview.h"

#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int gap = 16;
constexpr int widestPage = 900;
constexpr int keptPixmaps = 8;
constexpr double paperInches = 210 / 25.4; // width of the upright page

} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pixmaps(keptPixmaps)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Preview"));
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setAutoFillBackground(true);
}

int PreviewView::pageWidth() const
{
    return std::clamp(viewport()->width() - 2 * gap, 100, widestPage);
}

double PreviewView::dotsPerInch() const
{
    return pageWidth() * devicePixelRatioF() / paperInches;
}

void PreviewView::setPages(std::vector<PagePicture> pages)
{
    m_pages = std::move(pages);
    m_pixmaps.clear();
    arrange();
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PreviewView::arrange()
{
    m_places.clear();
    int top = gap;
    for (const PagePicture& page : m_pages) {
        // A turned page is as wide as the view too, and therefore lower.
        const int width = pageWidth();
        const int height = width * page.size.height() / std::max(1, page.size.width());
        m_places.push_back({QRect((viewport()->width() - width) / 2, top, width, height)});
        top += height + gap;
    }
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

int PreviewView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int page = 0;
    for (const Place& place : m_places)
        page += place.rect.top() <= middle ? 1 : 0;
    return page;
}

void PreviewView::showPage(int page)
{
    if (page >= 1 && page <= static_cast<int>(m_places.size()))
        verticalScrollBar()->setValue(m_places[static_cast<size_t>(page - 1)].rect.top() - gap);
}

const QPixmap& PreviewView::pixmap(size_t page)
{
    if (!m_pixmaps.contains(page)) {
        auto* decoded = new QPixmap;
        decoded->loadFromData(m_pages[page].png, "PNG");
        m_pixmaps.insert(page, decoded);
    }
    return *m_pixmaps.object(page);
}

void PreviewView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int top = verticalScrollBar()->value();
    for (size_t i = 0; i < m_places.size(); ++i) {
        const QRect rect = m_places[i].rect.translated(0, -top);
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect, pixmap(i));
        painter.setPen(Theme::of(palette()).color(ThemeRole::Border));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PreviewView::resizeEvent(QResizeEvent*)
{
    const int page = currentPage();
    arrange();
    showPage(page);
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PreviewView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(currentPage() + 1);
    case Qt::Key_PageUp:
        return showPage(currentPage() - 1);
    case Qt::Key_Home:
        return showPage(1);
    case Qt::Key_End:
        return showPage(static_cast<int>(m_pages.size()));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace taizhang
