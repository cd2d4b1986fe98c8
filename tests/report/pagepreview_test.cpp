// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagepreview.h"
#include "core/report/pdfwriter.h"

#include "tests/support/catch.h"

#include <QImage>

using namespace taizhang;

namespace {

Document longDocument(int rows)
{
    Document document;
    document.title = QStringLiteral("工作进展情况汇报");
    TableBlock table;
    table.columns = {{QStringLiteral("序号")}, {QStringLiteral("任务")}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({QString::number(row + 1), QStringLiteral("推进改革举措")});
    Section body;
    body.blocks
        = {TextBlock{TextLevel::Title, document.title}, TextBlock{TextLevel::Body, QStringLiteral("进展顺利。")}};
    Section annex;
    annex.landscape = true;
    annex.blocks = {table};
    document.sections = {body, annex};
    return document;
}

// Share of dots that are not white.
double ink(const PagePicture& page)
{
    const QImage image = QImage::fromData(page.png, "PNG");
    qint64 inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    }
    return static_cast<double>(inked) / (image.width() * image.height());
}

} // namespace

TEST_CASE("the preview has the pages of the PDF, each in its size", "[report]")
{
    const Document document = longDocument(60);
    NoFeedback feedback;
    const Result<PagePreview> preview = paintPreview(document, {72, 60}, feedback);
    REQUIRE(preview);
    const Result<PdfResult> pdf = writePdf(document, feedback);
    REQUIRE(pdf);
    CHECK(preview->total == pdf->pages);
    REQUIRE(static_cast<int>(preview->pages.size()) == pdf->pages);
    CHECK(preview->pages.front().size == QSize(596, 842));
    CHECK(preview->pages.back().size == QSize(842, 596));
    for (const PagePicture& page : preview->pages) {
        CHECK(QImage::fromData(page.png, "PNG").size() == page.size);
        CHECK(ink(page) > 0.002);
    }
}

TEST_CASE("pages beyond the limit are counted, not painted", "[report]")
{
    NoFeedback feedback;
    const Document document = longDocument(400);
    const Result<PagePreview> all = paintPreview(document, {36, 1000}, feedback);
    const Result<PagePreview> some = paintPreview(document, {36, 3}, feedback);
    REQUIRE(all);
    REQUIRE(some);
    CHECK(some->total == all->total);
    CHECK(some->total > 10);
    REQUIRE(some->pages.size() == 3);
    for (size_t i = 0; i < 3; ++i)
        CHECK(some->pages[i].png == all->pages[i].png);
}

TEST_CASE("a preview can be canceled", "[report]")
{
    class Canceled final : public Feedback
    {
        void progress(int, int) override { }
        bool canceled() const override { return true; }
    } feedback;
    const Result<PagePreview> preview = paintPreview(longDocument(400), {36, 10}, feedback);
    REQUIRE_FALSE(preview);
    CHECK(preview.error().code == ErrorCode::Canceled);
}
