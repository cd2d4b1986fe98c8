// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPdfWriter>

class QIODevice;
class QPainter;

namespace taizhang {

// What pages are painted on: a PDF, or pictures for the preview.
class PagePaper
{
public:
    virtual ~PagePaper() = default;
    // Ends the present page, if there is one, and makes the painter paint on the next, in points from the paper's upper
    // left corner. False if the page could not be started.
    virtual bool nextPage(QPainter& painter, bool landscape) = 0;
    virtual bool end(QPainter& painter) = 0;
};

class PdfPaper final : public PagePaper
{
public:
    PdfPaper(QIODevice& device, const QString& title);

    bool nextPage(QPainter& painter, bool landscape) override;
    bool end(QPainter& painter) override;

private:
    QPdfWriter m_writer;
};

} // namespace taizhang
