// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagepaper.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>

namespace taizhang {

namespace {

constexpr int resolution = 1200;

QPageLayout layoutOf(bool landscape)
{
    const auto orientation = landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(), QPageLayout::Point);
}

} // namespace

PdfPaper::PdfPaper(QIODevice& device, const QString& title)
    : m_writer(&device)
{
    m_writer.setResolution(resolution);
    m_writer.setTitle(title);
}

bool PdfPaper::nextPage(QPainter& painter, bool landscape)
{
    if (!m_writer.setPageLayout(layoutOf(landscape)))
        return false;
    if (!(painter.isActive() ? m_writer.newPage() : painter.begin(&m_writer)))
        return false;
    painter.resetTransform();
    painter.scale(resolution / 72.0, resolution / 72.0);
    return true;
}

bool PdfPaper::end(QPainter& painter)
{
    return painter.end();
}

} // namespace taizhang
