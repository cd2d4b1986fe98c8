// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagepreview.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace taizhang {

// The pages of a report one below the other, as wide as there is room; Page Up and Page Down turn them.
class PreviewView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget* parent = nullptr);

    void setPages(std::vector<PagePicture> pages); // keeps the place
    int currentPage() const; // the one in the upper half, from 1; 0 without pages
    void showPage(int page);
    // Resolution at which a page fills the view.
    double dotsPerInch() const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place
    {
        QRect rect; // in the content, whose upper edge is the scroll bar's 0
    };
    void arrange();
    int pageWidth() const;
    const QPixmap& pixmap(size_t page);

    std::vector<PagePicture> m_pages;
    std::vector<Place> m_places;
    QCache<size_t, QPixmap> m_pixmaps;
};

} // namespace taizhang
