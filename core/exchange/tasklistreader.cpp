// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklistreader.h"

#include "core/exchange/limits.h"
#include "core/exchange/tasklist/chapterfields.h"
#include "core/exchange/tasklist/countedtasks.h"
#include "core/exchange/tasklist/documentscan.h"
#include "core/exchange/tasklist/draftchecks.h"
#include "core/exchange/tasklist/listheading.h"
#include "core/exchange/tasklist/listoutline.h"
#include "core/exchange/tasklist/listrefusal.h"
#include "core/exchange/tasklist/listremarks.h"
#include "core/exchange/tasklist/listtext.h"
#include "core/exchange/tasklist/listtitle.h"
#include "core/exchange/tasklist/rowkind.h"
#include "core/exchange/tasklist/tablerows.h"
#include "core/exchange/tasklist/taskcomposer.h"
#include "core/exchange/tasklist/textcleaner.h"
#include "core/exchange/tasklist/unitabove.h"
#include "core/exchange/tasklist/unitcell.h"
#include "core/exchange/tasklist/unitheadings.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

class ListReader
{
public:
    ListReader(const SourceDocument& document, const UnitDirectory& directory, const ImportOptions& options,
        Feedback& feedback)
        : m_document(document)
        , m_directory(directory)
        , m_options(options)
        , m_feedback(feedback)
        , m_words(HeaderWords::builtIn())
        , m_fates(document.tables)
    { }

    Result<ImportDraft> read()
    {
        m_draft.fileName = m_document.fileName;
        m_draft.sha256 = m_document.sha256;
        makeGrids();
        const bool titled = namesAList(m_grids, m_document.fileName);
        m_tables = scanTables(m_grids, m_words, m_options, titled, m_feedback);
        if (!m_feedback.canceled()) {
            readHeading();
            readTables();
        }
        if (m_draft.tasks.empty() && !m_feedback.canceled() && !m_refused)
            readOutline();
        if (m_feedback.canceled())
            return Error{ErrorCode::Canceled, {}, {}};
        if (m_refused)
            return *m_refused;
        if (m_draft.tasks.empty())
            return listRefusal(m_document.fileName, m_grids, m_tables);
        finish();
        return std::move(m_draft);
    }

private:
    void readHeading()
    {
        const ListHeading heading = listHeading(m_grids, m_tables, m_words);
        m_draft.title = heading.title;
        m_draft.expectedCount = heading.expectedCount;
        m_yearAssumed = !heading.year;
        for (const std::optional<int>& year :
            {heading.year, m_options.year, heading.commonYear, yearInTitle(m_document.fileName)}) {
            if (!m_draft.year)
                m_draft.year = year;
        }
        if (!m_draft.year && m_options.fallbackYear > 0)
            m_draft.year = m_options.fallbackYear;
    }

    void makeGrids()
    {
        const TextCleaner cleaner = m_options.cleanText ? TextCleaner::builtIn() : TextCleaner(QString());
        constexpr int textsPerCheck = 1024;
        int texts = 0;
        bool canceled = false;
        for (const Table& table : m_document.tables) {
            m_grids.emplace_back(table, [&](const QString& text) {
                canceled = canceled || (texts++ % textsPerCheck == 0 && m_feedback.canceled());
                if (canceled)
                    return QString();
                const QString tidy = m_options.cleanText ? cleaner.clean(tidied(text)) : tidied(text);
                return tidy == text ? text : tidy; // shared with the cell: there may be millions
            });
        }
    }

    // Told once: a year that no title gives was put to deadlines that have none.
    void tellYear()
    {
        static const QRegularExpression yearless(
            QStringLiteral("^(?!.*(?:[0-9]{4}|二[〇○零]|十[三四五六]五)).*(?:月|季度|年底|年内|年末|上半年|下半年)"));
        for (const DraftTask& task : m_draft.tasks) {
            const QString& phrase = task.deadline.deadline.phrase;
            if (m_yearAssumed && task.deadline.deadline.due && phrase.contains(yearless)) {
                m_draft.issues.push_back(
                    {IssueCode::YearAssumed, task.where, {phrase, QString::number(m_draft.year.value_or(0))}});
                return;
            }
        }
    }

    // The original of every cleaned cell stays known.
    void tellCleaned()
    {
        for (int index = 0; m_options.cleanText && index < static_cast<int>(m_grids.size()); ++index) {
            for (const Cell& cell : grid(index).table().cells) {
                const QString original = cell.continuation ? QString() : tidied(cell.text);
                if (original != grid(index).text(cell.row, cell.column))
                    m_draft.issues.push_back({IssueCode::TextCleaned, {index, cell.row, cell.column}, {original}});
            }
        }
    }

    const TableGrid& grid(int table) const { return m_grids[static_cast<std::size_t>(table)]; }

    ListContext context(const std::vector<TableSection>& sections) const
    {
        ListContext context{
            m_words, m_directory, m_options, m_document.fileName, m_draft.year.value_or(0), false, false, false};
        for (const TableSection& section : sections) {
            for (const HeaderColumn& column : section.plan.columns) {
                const Field field = column.meaning.field;
                context.leadColumn = context.leadColumn || (field == Field::LeadUnit && !column.meaning.mainLead);
                context.responsibleColumn = context.responsibleColumn || field == Field::ResponsibleUnit;
                context.deadlineColumn = context.deadlineColumn || field == Field::Deadline;
            }
        }
        return context;
    }

    // Sheets of one workbook may be the lists of several years.
    static void giveYear(TableSection& section, std::optional<int> year)
    {
        for (HeaderColumn& column : section.plan.columns) {
            if (column.meaning.field == Field::Deadline && !column.meaning.year)
                column.meaning.year = year;
            if (column.meaning.period && !column.meaning.period->year)
                column.meaning.period->year = year;
        }
    }

    void readTables()
    {
        TableRows rows(m_fates, m_draft, m_options);
        std::vector<TableSection> sections;
        const QStringList remarks = remarksIn(m_grids);
        int paragraphsRead = 0;
        int lastTable = -1;
        for (const ScannedTable& table : m_tables) {
            if (table.nature != TableNature::TaskList)
                continue;
            TableSection section{&grid(table.table), table.table, table.header, table.firstRow, table.lastRow, {}, {}};
            section.plan = planColumns(
                *section.grid, table.header, table.firstRow, table.lastRow, correctionsFor(m_options, table.table));
            section.header.columns = section.plan.columns; // rows are judged by what their columns mean
            if (section.plan.of(Field::LeadUnit).empty() && section.plan.of(Field::ResponsibleUnit).empty())
                section.unit = unitAbove(m_grids, table, m_words);
            applyRemarks(section, table.leadIn, remarks);
            giveYear(section, yearOfTable(*section.grid, table));
            enterSheet(rows, table, section.plan, lastTable);
            readParagraphsBefore(rows, paragraphsRead, table.table);
            rows.begin(section);
            for (const LeadInRow& row : table.leadIn)
                rows.readAbove(row);
            claimHeader(section);
            rows.read(m_feedback);
            sections.push_back(section);
            lastTable = table.table;
        }
        const ListContext around = context(sections);
        addTasks(countedTasks(rows.take(), m_draft.expectedCount), [&](const RawTask&) { return around; });
    }

    void readOutline()
    {
        m_draft.issues.clear();
        m_draft.rows.clear();
        const bool titled = namesAList(m_grids, m_document.fileName);
        const Result<OutlineTasks> outline
            = readListOutline({m_grids, m_words, m_options.rows, titled, m_feedback}, m_fates, m_draft);
        if (!outline)
            return refuse(outline.error());
        if (!m_draft.year)
            m_draft.year = commonYear(outlineTexts(*outline));
        addTasks(outline->tasks, [this](const RawTask& raw) { return outlineContext(raw); });
    }

    // Most of the work on a long list.
    template <class ContextOf>
    void addTasks(const std::vector<RawTask>& tasks, ContextOf contextOf)
    {
        if (std::optional<Error> error = moreThan(limits::tasks, QStringLiteral("tasks"), tasks.size()))
            return refuse(*std::move(error));
        constexpr int tasksPerReport = 64;
        int done = 0;
        for (const RawTask& raw : tasks) {
            if (done++ % tasksPerReport == 0) {
                if (m_feedback.canceled())
                    return;
                m_feedback.progress(done, static_cast<int>(tasks.size()));
            }
            addTask(raw, contextOf(raw));
        }
    }

    void addTask(RawTask raw, const ListContext& around)
    {
        const QString& sheet = grid(raw.where.table).table().name;
        takeFieldsOfChapters(raw, around);
        if (!around.leadColumn && !around.responsibleColumn)
            takeUnitOfChapter(raw, sheet);
        DraftTask task = composeTask(raw, around, sheet, m_draft.issues);
        if (!task.title.isEmpty())
            m_draft.tasks.push_back(std::move(task));
        else
            m_draft.skipped.push_back({raw.where.table, raw.where.row, QStringLiteral("other"), raw.number.text});
    }

    void refuse(Error error)
    {
        error.args.prepend(m_document.fileName);
        m_refused = std::move(error);
    }

    // Labels belong to their task alone, not to a column of the whole list.
    ListContext outlineContext(const RawTask& raw) const
    {
        ListContext around = context({});
        for (const RawText& text : raw.texts) {
            around.leadColumn = around.leadColumn || (text.field == Field::LeadUnit && !text.column.mainLead);
            around.responsibleColumn = around.responsibleColumn || text.field == Field::ResponsibleUnit;
        }
        return around;
    }

    static QStringList outlineTexts(const OutlineTasks& outline)
    {
        QStringList texts;
        for (const RawTask& task : outline.tasks) {
            texts.append(task.title.text);
            for (const RawText& text : task.texts)
                texts.append(text.text);
        }
        return texts;
    }

    // Each aspect may have a sheet of its own.
    void enterSheet(TableRows& rows, const ScannedTable& table, const ColumnPlan& plan, int lastTable)
    {
        const Table& source = grid(table.table).table();
        if (source.kind != TableKind::Sheet || table.table == lastTable)
            return;
        rows.leaveChapters();
        if (sheetsAreAspects() && plan.aspects.empty())
            rows.enterSheet(source.name);
    }

    bool sheetsAreAspects() const
    {
        static const QRegularExpression plain(
            QStringLiteral(
                "(*UCP)^(?:sheet|工作表|表|附件|附表|页)?\\s*[0-9一二三四五六七八九十]*$|清单|台账|任务|分工|汇总|"
                "总表|20[0-9]{2}"),
            QRegularExpression::CaseInsensitiveOption);
        std::vector<int> sheets;
        for (const ScannedTable& table : m_tables) {
            if (table.nature == TableNature::TaskList && (sheets.empty() || sheets.back() != table.table))
                sheets.push_back(table.table);
        }
        return sheets.size() > 1 && std::none_of(sheets.begin(), sheets.end(), [this](int sheet) {
            const QString name = aspectName(grid(sheet).table().name);
            return name.contains(plain) || looksLikeUnit(name);
        });
    }

    // Numbered paragraphs right above a Word table are its chapters.
    void readParagraphsBefore(TableRows& rows, int& from, int table)
    {
        for (; from < table; ++from) {
            const TableGrid& paragraphs = grid(from);
            if (paragraphs.table().kind != TableKind::Paragraphs)
                continue;
            int row = paragraphs.rows();
            while (row > 0 && (paragraphs.blank(row - 1) || isChapterText(paragraphs.text(row - 1, 0))))
                --row;
            if (row == paragraphs.rows() && row > 0 && headingsStandAboveTables())
                --row;
            for (; row < paragraphs.rows(); ++row) {
                if (paragraphs.blank(row))
                    continue;
                rows.enterChapter(paragraphs.text(row, 0));
                m_fates.claim({from, row, 0}, CellFate::Field);
                m_draft.skipped.push_back({from, row, QStringLiteral("chapter"), paragraphs.text(row, 0)});
            }
        }
    }

    // Every table of a Word document has a few words of its own above it: its aspect.
    bool headingsStandAboveTables() const
    {
        static const QRegularExpression words(QStringLiteral("^[\\x{3400}-\\x{9FFF}“”·（）]{2,20}$"));
        static const QRegularExpression title(
            QStringLiteral("清单|任务|台账|分工|附件|附表|续表|方案|通知|要点|汇总|情况|一览|单位"));
        int headed = 0;
        for (const ScannedTable& table : m_tables) {
            if (table.nature != TableNature::TaskList || table.header.lastRow < 0)
                continue;
            const TableGrid* before = table.table > 0 ? &grid(table.table - 1) : nullptr;
            if (before == nullptr || before->table().kind != TableKind::Paragraphs)
                return false;
            const QString line = before->text(before->rows() - 1, 0);
            if (!line.contains(words) || line.contains(title))
                return false;
            ++headed;
        }
        return headed > 1;
    }

    void claimHeader(const TableSection& section)
    {
        for (int row = section.header.firstRow; row <= section.header.lastRow; ++row) {
            for (const int column : section.grid->filledColumns(row))
                m_fates.claim({section.table, row, column}, CellFate::Header);
            m_draft.skipped.push_back({section.table, row, QStringLiteral("header"), {}});
        }
        for (const HeaderColumn& column : section.plan.columns) {
            ColumnMeaning meaning{section.table, column.column, column.meaning.field, column.text, std::nullopt};
            if (const std::optional<HeaderPeriod>& period = column.meaning.period) {
                const QDate month(period->year.value_or(m_draft.year.value_or(0)), period->month, 1);
                if (month.isValid())
                    meaning.milestone = month.addMonths(1).addDays(-1);
            }
            m_draft.columns.push_back(meaning);
            if (column.meaning.unknown)
                m_draft.issues.push_back({IssueCode::ColumnUnknown,
                    {section.table, std::max(0, section.header.lastRow), column.column}, {column.text}});
        }
    }

    void finish()
    {
        for (const ScannedTable& table : m_tables) {
            if (table.nature != TableNature::TaskList)
                m_draft.issues.push_back({IssueCode::SheetSkipped, {table.table, table.header.firstRow, 0},
                    {grid(table.table).table().name, whyNoList(table)}});
        }
        tellCleaned();
        tellYear();
        addListIssues(m_draft, m_directory);
        addTextIssues(m_draft, m_document.tables);
        m_draft.cells = m_fates.account();
        m_draft.fates = m_fates.list();
    }

    const SourceDocument& m_document;
    const UnitDirectory& m_directory;
    const ImportOptions& m_options;
    Feedback& m_feedback;
    HeaderWords m_words;
    CellFates m_fates;
    std::vector<TableGrid> m_grids;
    std::vector<ScannedTable> m_tables;
    ImportDraft m_draft;
    std::optional<Error> m_refused;
    bool m_yearAssumed = false; // no title tells it
};

} // namespace

Result<ImportDraft> readTaskList(
    const SourceDocument& document, const UnitDirectory& directory, const ImportOptions& options, Feedback& feedback)
{
    return ListReader(document, directory, options, feedback).read();
}

Result<ImportDraft> readTaskList(
    const SourceDocument& document, const UnitDirectory& directory, const ImportOptions& options)
{
    NoFeedback feedback;
    return readTaskList(document, directory, options, feedback);
}

} // namespace taizhang
