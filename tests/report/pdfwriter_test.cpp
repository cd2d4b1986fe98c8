// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfwriter.h"
#include "tests/report/pdftext.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace taizhang;

namespace {

PdfResult written(const Document& document)
{
    NoFeedback feedback;
    Result<PdfResult> result = writePdf(document, feedback);
    if (!result)
        FAIL(result.error().args.join(u' ').toStdString() << " " << result.error().detail.toStdString());
    const QString keep = qEnvironmentVariable("TAIZHANG_TEST_PDF");
    if (!keep.isEmpty()) {
        QFile file(keep);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(result->bytes);
    }
    return *std::move(result);
}

Document paragraphs(const QStringList& texts)
{
    Document document;
    document.title = QStringLiteral("检查");
    Section section;
    for (const QString& text : texts)
        section.blocks.push_back(TextBlock{TextLevel::Body, text});
    document.sections.push_back(section);
    return document;
}

TableBlock taskTable(int rows)
{
    TableBlock table;
    table.columns = {{QStringLiteral("领域"), ColumnAlign::Center, 1, false, true},
        {QStringLiteral("序号"), ColumnAlign::Center, 0.6}, {QStringLiteral("改革任务"), ColumnAlign::Left, 5}};
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({QStringLiteral("技能提升"), QString::number(row + 1),
            QStringLiteral("开展行业技能竞赛，选树技术能手，落实待遇政策第%1号").arg(row + 1)});
    }
    return table;
}

Document landscape(const TableBlock& table)
{
    Document document;
    document.title = QStringLiteral("附表");
    Section section;
    section.landscape = true;
    section.blocks.push_back(table);
    document.sections.push_back(section);
    return document;
}

} // namespace

TEST_CASE("the text of the PDF is the source text, character for character")
{
    const QString text = QStringLiteral("截至2026年6月30日，区改革任务清单确定的80项任务中，金、木、水、火、土、"
                                        "长、门、车、见、贝、页、风、飞、马、鱼、鸟、麦、黄、齐、龙、龟，已完成三十项。"
                                        "人力资源和社会保障局；民族、方面、日月、田力、行走、西青、非首食香高鬼鼠鼻。");
    const QString extracted = pdfText(written(paragraphs({text})).bytes);
    CHECK(chineseCharacters(extracted) == chineseCharacters(text));
    CHECK_FALSE(extracted.contains(QRegularExpression(QStringLiteral("[\\x{2e80}-\\x{2fdf}]"))));
}

TEST_CASE("rare characters of names and beyond the basic plane survive")
{
    const QString text = QStringLiteral("王堃、李喆、𠮷野、𬭚元素、赵䶮、孙㛃。");
    const QString extracted = pdfText(written(paragraphs({text})).bytes);
    CHECK(chineseCharacters(extracted) == chineseCharacters(text));
}

TEST_CASE("a character that no font has is printed as a visible mark and named")
{
    const PdfResult result = written(paragraphs({QStringLiteral("前\U0010F0F0中\U0010F0F0后")}));
    CHECK(result.missing == QStringLiteral("\U0010F0F0"));
    CHECK(pdfText(result.bytes).contains(QStringLiteral("前〓中〓后")));
}

TEST_CASE("bullets of symbol fonts as Word stores them are printed as what they look like")
{
    const PdfResult result = written(paragraphs({QStringLiteral("\uF06C甲\uF0B7乙\uF0FC丙\uF0D8丁\uF06E戊")}));
    CHECK(result.missing.isEmpty());
    CHECK(pdfText(result.bytes).contains(QStringLiteral("●甲•乙✓丙➢丁■戊")));
}

TEST_CASE("a full page of body text has 22 lines of 28 characters")
{
    const QString text = QString(22 * 28 - 2, QChar(u'改'));
    const PdfResult full = written(paragraphs({text}));
    CHECK(full.pages == 1);
    CHECK(pdfText(full.bytes, {QStringLiteral("-layout")}).split(u'\n', Qt::SkipEmptyParts).size() == 22 + 1);
    CHECK(written(paragraphs({text + QChar(u'革')})).pages == 2);
}

TEST_CASE("page numbers stand in dashes, right on odd pages and left on even ones")
{
    const PdfResult result = written(paragraphs({QString(30 * 28 * 2, QChar(u'改'))}));
    REQUIRE(result.pages == 3);
    for (int page = 1; page <= 3; ++page) {
        const QString number = QString::number(page);
        const QString text = pdfText(
            result.bytes, {QStringLiteral("-layout"), QStringLiteral("-f"), number, QStringLiteral("-l"), number});
        const QString last = text.split(u'\n', Qt::SkipEmptyParts).constLast();
        CHECK(last.simplified().remove(u' ') == QStringLiteral("—%1—").arg(page));
        CHECK((last.indexOf(u'—') > 20) == (page % 2 == 1));
    }
}

TEST_CASE("every row of a table stands once and its header on every page")
{
    const TableBlock table = taskTable(120);
    const PdfResult result = written(landscape(table));
    REQUIRE(result.pages > 2);
    const QString text = pdfText(result.bytes);
    CHECK(text.count(QStringLiteral("改革任务")) == result.pages);
    const QString joined = QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
    for (int row = 1; row <= 120; ++row)
        CHECK(joined.count(QStringLiteral("第%1号").arg(row)) == 1);
    CHECK(joined.count(QStringLiteral("(cont.)")) == result.pages - 1);
}

TEST_CASE("a table that goes on says so in its caption on every further page")
{
    TableBlock table = taskTable(120);
    table.caption = QStringLiteral("表1　任务进展");
    const PdfResult result = written(landscape(table));
    REQUIRE(result.pages > 2);
    for (int page = 1; page <= result.pages; ++page) {
        const QString number = QString::number(page);
        const QString text = pdfText(result.bytes, {QStringLiteral("-f"), number, QStringLiteral("-l"), number});
        CHECK(text.count(QStringLiteral("任务进展")) == 1);
        CHECK(text.contains(QStringLiteral("任务进展 (cont.)")) == (page > 1));
    }
}

TEST_CASE("words of a column's title are not broken where the table has room elsewhere")
{
    TableBlock table = taskTable(3);
    table.columns[1].title = QStringLiteral("Completion rate");
    const QString text = pdfText(written(landscape(table)).bytes);
    CHECK(text.contains(QStringLiteral("Completion")));
}

TEST_CASE("Latin words in the middle of their cells are not broken, however narrow the column")
{
    TableBlock table = taskTable(3);
    table.columns.push_back({QStringLiteral("灯"), ColumnAlign::Center, 0.01});
    for (QStringList& row : table.rows)
        row.append(QStringLiteral("▲ Yellow light, 51 enterprises"));
    const QString text = pdfText(written(landscape(table)).bytes);
    CHECK(text.count(QStringLiteral("Yellow")) == 3);
    CHECK(text.count(QStringLiteral("enterprises")) == 3);
}

TEST_CASE("a row taller than a page is continued and loses nothing")
{
    TableBlock table = taskTable(2);
    QString endless;
    for (int i = 0; i < 1500; ++i)
        endless += QStringLiteral("甲乙丙丁戊己庚辛壬癸");
    table.rows[1][2] = endless;
    const QString text = pdfText(written(landscape(table)).bytes);
    CHECK(chineseCharacters(text).value(U'癸') == 1500);
    CHECK(QString(text).remove(QRegularExpression(QStringLiteral("\\s"))).contains(QStringLiteral("2(cont.)")));
}

TEST_CASE("fonts are embedded subsets with a text map, pages are A4 and the metadata are the document's")
{
    Document document = paragraphs({QStringLiteral("正文")});
    document.author = QStringLiteral("办公室");
    document.date = QDate(2026, 6, 30);
    const PdfResult result = written(document);
    const QStringList fonts = pdfFonts(result.bytes).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(fonts.size() > 2);
    for (qsizetype i = 2; i < fonts.size(); ++i)
        CHECK(fonts[i].contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+.* yes yes yes"))));
    const QString info = pdfInfo(result.bytes);
    CHECK(info.contains(QStringLiteral("(A4)")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title: +检查"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Author: +办公室"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("CreationDate: +Tue Jun 30 .*2026"))));
}

TEST_CASE("equal documents give equal bytes")
{
    const Document document = landscape(taskTable(30));
    const QByteArray first = written(document).bytes;
    QHashSeed::resetRandomGlobalSeed(); // as another run of the program has another
    CHECK(written(document).bytes == first);
}

TEST_CASE("charts are painted as vectors with their text and figures extractable")
{
    Document document;
    ChartSpec spec;
    spec.title = QStringLiteral("各领域亮灯情况");
    spec.unit = QStringLiteral("项");
    spec.categories = {QStringLiteral("思想引领"), QStringLiteral("技能提升")};
    spec.series = {{QStringLiteral("绿灯"), {7, 9}, Light::Green}, {QStringLiteral("红灯"), {1, 2}, Light::Red}};
    document.sections.push_back({false, {}, {ChartBlock{spec}}});
    const PdfResult result = written(document);
    const QString text = pdfText(result.bytes);
    CHECK(text.contains(QStringLiteral("思想引领")));
    CHECK(text.contains(QStringLiteral("技能提升")));
    CHECK_FALSE(result.bytes.contains("/Subtype /Image"));
}

TEST_CASE("writing stops when it is canceled")
{
    class Impatient final : public Feedback
    {
    public:
        void progress(int, int) override { ++m_steps; }
        bool canceled() const override { return m_steps > 10; }

    private:
        int m_steps = 0;
    };
    Impatient feedback;
    const Result<PdfResult> result = writePdf(landscape(taskTable(200)), feedback);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Canceled);
}
