// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagepreview.h"

#include "core/report/composer.h"
#include "core/report/pagepaper.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace taizhang {

namespace {

class PicturePaper final : public PagePaper
{
public:
    explicit PicturePaper(const PreviewSize& size)
        : m_size(size)
    { }

    bool nextPage(QPainter& painter, bool landscape) override;
    bool end(QPainter& painter) override;
    std::vector<PagePicture> take() { return std::move(m_pages); }

private:
    double scale() const { return m_size.dotsPerInch / 72; }
    void keep();

    PreviewSize m_size;
    QImage m_image; // of the present page; one dot for pages that are only counted
    int m_started = 0;
    std::vector<PagePicture> m_pages;
};

bool PicturePaper::nextPage(QPainter& painter, bool landscape)
{
    if (painter.isActive() && !end(painter))
        return false;
    const QSizeF dots = pageBox(landscape).paper * scale();
    const bool painted = m_started < m_size.mostPages;
    ++m_started;
    m_image
        = QImage(painted ? QSize(static_cast<int>(std::ceil(dots.width())), static_cast<int>(std::ceil(dots.height())))
                         : QSize(1, 1),
            QImage::Format_RGB32);
    m_image.fill(Qt::white);
    if (!painter.begin(&m_image))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale(), scale());
    return true;
}

bool PicturePaper::end(QPainter& painter)
{
    const bool ended = painter.end();
    if (m_started <= m_size.mostPages)
        keep();
    return ended;
}

void PicturePaper::keep()
{
    constexpr int fastCompression = 80; // "quality" of a PNG is the inverse of its compression
    PagePicture picture{{}, m_image.size()};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    m_image.save(&buffer, "PNG", fastCompression);
    m_pages.push_back(std::move(picture));
}

} // namespace

Result<PagePreview> paintPreview(const Document& document, const PreviewSize& size, Feedback& feedback)
{
    FontBook fonts;
    GlyphPainter glyphs(fonts);
    PicturePaper paper(size);
    PageCanvas canvas(paper, document, glyphs);
    Composer composer(document, canvas, glyphs, feedback);
    if (auto composed = composer.compose(); !composed)
        return composed.error();
    if (!canvas.end())
        return Error{ErrorCode::ReportFailed, {QStringLiteral("PNG")}, {}};
    if (fonts.faces() == 0)
        return Error{ErrorCode::ReportFontsMissing, {fonts.missing()}, {}};
    return PagePreview{paper.take(), canvas.page(), fonts.substitutions(), fonts.missing()};
}

} // namespace taizhang
