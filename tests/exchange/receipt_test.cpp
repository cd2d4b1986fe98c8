// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"
#include "tests/support/catch.h"
#include "tests/support/gridtable.h"

#include <QDir>

#include <array>
#include <map>
#include <random>

using namespace taizhang;

namespace {

// The account, counted again from the fate of every single cell.
void checkAccount(const SourceDocument& document, const ImportDraft& draft)
{
    std::map<CellFate, int> counted;
    for (std::size_t i = 0; i < draft.fates.size(); ++i) {
        ++counted[draft.fates[i].second];
        if (i > 0)
            CHECK(draft.fates[i - 1].first < draft.fates[i].first); // in order, none twice
    }
    const CellAccount& cells = draft.cells;
    CHECK(cells.addsUp());
    CHECK(cells.total == static_cast<int>(draft.fates.size()));
    CHECK(cells.field == counted[CellFate::Field]);
    CHECK(cells.header == counted[CellFate::Header]);
    CHECK(cells.merged == counted[CellFate::Merged]);
    CHECK(cells.empty == counted[CellFate::Empty]);
    CHECK(cells.ignored == counted[CellFate::Ignored]);
    // Every cell with a text is in a field, a header or ignored; every other is not.
    std::map<CellRef, CellFate> fates(draft.fates.begin(), draft.fates.end());
    int texts = 0;
    for (std::size_t table = 0; table < document.tables.size(); ++table) {
        for (const Cell& cell : document.tables[table].cells) {
            const CellFate fate = fates.at({static_cast<int>(table), cell.row, cell.column});
            const bool said = !cell.continuation && !cell.text.trimmed().isEmpty();
            texts += said ? 1 : 0;
            CHECK((fate == CellFate::Field || fate == CellFate::Header || fate == CellFate::Ignored) == said);
        }
    }
    CHECK(cells.field + cells.header + cells.ignored == texts);
}

// Rows below a header: tasks, chapters, totals, notes, holes and merged areas as they come.
class RandomList
{
public:
    explicit RandomList(unsigned seed)
        : m_random(seed)
    { }

    QString drawing()
    {
        QString text = oneIn(2) ? QStringLiteral("2026年产改任务清单|→|→|→|→|→\n") : QString();
        text += QStringLiteral("序号|任务|工作举措|牵头单位|配合单位|完成时限\n");
        for (int row = upTo(25) + 3; row > 0; --row)
            text += line() + u'\n';
        return text;
    }

    ImportOptions options(const ImportDraft& draft)
    {
        static constexpr std::array readings{
            RowReading::Task, RowReading::PartOfTask, RowReading::Chapter, RowReading::Note, RowReading::Total};
        ImportOptions options;
        for (int i = upTo(4); i > 0 && !draft.rows.empty(); --i) {
            const RowAccount& row = draft.rows.at(static_cast<std::size_t>(upTo(static_cast<int>(draft.rows.size()))));
            correct(options.rows, {row.shape, {}, readings.at(static_cast<std::size_t>(upTo(5)))});
        }
        if (oneIn(3))
            options.columns = {{0, upTo(6), static_cast<Field>(upTo(static_cast<int>(Field::Note) + 1)), {}, {}}};
        options.includeHiddenRows = oneIn(2);
        options.cleanText = oneIn(4);
        return options;
    }

    bool oneIn(int chances) { return upTo(chances) == 0; }

private:
    int upTo(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    QString line()
    {
        static const QStringList odd{QStringLiteral("一、思想引领|→|→|→|→|→"), QStringLiteral("合计|12|||"),
            QStringLiteral("|||||"), QStringLiteral("注：各单位按季度报送|→|→|→|→|→"),
            QStringLiteral("二|技能提升||||"), QStringLiteral("序号|任务|工作举措|牵头单位|配合单位|完成时限"),
            QStringLiteral("填表人：|→|审核人：||日期：|"), QStringLiteral("↓|↓|另一项举措|↓|区教委|↓"),
            QStringLiteral("||又一项举措|区工信局||长期"), QStringLiteral("17|||||"),
            QStringLiteral("|没有序号的任务||区总工会||年底前")};
        if (oneIn(3))
            return odd.at(upTo(static_cast<int>(odd.size())));
        return QStringLiteral("%1|开展第%1项工作|%2|区总工会、区人社局|%3|%4")
            .arg(QString::number(++m_number), oneIn(2) ? QStringLiteral("举办活动3场") : QString(),
                oneIn(2) ? QStringLiteral("各镇街") : QString(),
                oneIn(4) ? QString() : QStringLiteral("2026年12月底前"));
    }

    std::mt19937 m_random;
    int m_number = 0;
};

} // namespace

TEST_CASE("the receipt of every list of the test data adds up, cell by cell")
{
    const QDir folder(QStringLiteral(TAIZHANG_TEST_DATA "/lists"));
    int read = 0;
    for (const QString& name : folder.entryList(QDir::Files)) {
        if (name.endsWith(u".json"))
            continue;
        CAPTURE(name.toStdString());
        NoFeedback feedback;
        const Result<SourceDocument> document = readSource(folder.filePath(name), {}, feedback);
        const Result<ImportDraft> draft
            = document ? readTaskList(*document, UnitDirectory(), {}) : Result<ImportDraft>(document.error());
        if (!draft)
            continue;
        checkAccount(*document, *draft);
        ++read;
    }
    CHECK(read >= 30);
}

TEST_CASE("the receipt of a random table adds up, however its rows and columns are corrected")
{
    int read = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        RandomList random(seed);
        SourceDocument document = documentOf({gridTable(random.drawing())});
        if (random.oneIn(4))
            document.tables[0].hiddenRows = {2, 4};
        const Result<ImportDraft> draft = readTaskList(document, UnitDirectory(), {});
        if (!draft)
            continue;
        checkAccount(document, *draft);
        const Result<ImportDraft> corrected = readTaskList(document, UnitDirectory(), random.options(*draft));
        if (corrected)
            checkAccount(document, *corrected);
        ++read;
    }
    CHECK(read > 150);
}
