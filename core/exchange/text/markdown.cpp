// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/markdown.h"

#include "core/exchange/docx/documentbuilder.h"
#include "core/exchange/limits.h"
#include "core/exchange/xlsx/celltext.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace taizhang {

namespace {

constexpr qsizetype sampleUnits = qsizetype{256} * 1024;
constexpr int linesPerCancelCheck = 1024;

// Lines of a text one after the other, without their ends.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_at > m_text.size(); }
    QStringView next()
    {
        const qsizetype found = m_text.indexOf(u'\n', m_at);
        const qsizetype end = found < 0 ? m_text.size() : found;
        const QStringView line = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        return line.trimmed();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

// "| a | b \| c |" as its cells; nothing where the line is no row.
QStringList cellsOf(QStringView line)
{
    if (!line.contains(u'|'))
        return {};
    if (line.startsWith(u'|'))
        line = line.mid(1);
    if (line.endsWith(u'|') && !line.endsWith(u"\\|"))
        line.chop(1);
    QStringList cells;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        const bool cut = at == line.size() || (line[at] == u'|' && (at == 0 || line[at - 1] != u'\\'));
        if (!cut)
            continue;
        cells.append(
            line.mid(start, at - start).trimmed().toString().replace(QStringLiteral("\\|"), QStringLiteral("|")));
        start = at + 1;
    }
    return cells;
}

bool isRule(const QStringList& cells)
{
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [](QStringView cell) {
        if (cell.startsWith(u':'))
            cell = cell.mid(1);
        if (cell.endsWith(u':'))
            cell.chop(1);
        return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c == u'-'; });
    });
}

bool isFence(QStringView line)
{
    return line.startsWith(u"```") || line.startsWith(u"~~~");
}

// What is left of a heading or a line without its marks.
QString plain(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level > 0 && level < line.size() && line[level].isSpace())
        line = line.mid(level).trimmed();
    QString text = line.toString();
    text.remove(QStringLiteral("**"));
    for (const char16_t* const lineBreak : {u"<br>", u"<br/>", u"<br />"})
        text.replace(QString::fromUtf16(lineBreak), QStringLiteral("\n"), Qt::CaseInsensitive);
    return cleanCellText(text);
}

class MarkdownReader
{
public:
    MarkdownReader(const QString& text, ReadContext& context)
        : m_lines(text)
        , m_context(context)
        , m_builder(context)
    { }

    Result<std::vector<Table>> read();

private:
    std::optional<Error> readLine(QStringView line);
    std::optional<Error> addRow(const QStringList& cells);
    std::optional<Error> flushHeader();
    std::optional<Error> endTable();

    Lines m_lines;
    ReadContext& m_context;
    DocumentBuilder m_builder;
    QStringList m_header; // cells of a line that may turn out to head a table
    QString m_headerLine;
    int m_line = 0;
    bool m_inTable = false;
    bool m_inCode = false;
};

Result<std::vector<Table>> MarkdownReader::read()
{
    std::optional<Error> error;
    while (!m_lines.atEnd() && !error) {
        if (++m_line % linesPerCancelCheck == 0 && m_context.feedback().canceled())
            return m_context.canceled();
        const QStringView line = m_lines.next();
        if (line.size() > limits::csvLine)
            return m_context.tooLarge(
                QStringLiteral("csv-line"), limits::csvLine, QStringLiteral("line %1").arg(m_line));
        error = readLine(line);
    }
    if (!error)
        error = flushHeader();
    if (!error)
        error = endTable();
    if (error)
        return *error;
    return m_builder.finish();
}

std::optional<Error> MarkdownReader::readLine(QStringView line)
{
    if (isFence(line)) {
        if (!m_inCode)
            m_context.note(NoteCode::ObjectSkipped, QStringLiteral("line %1").arg(m_line), line.toString());
        m_inCode = !m_inCode;
    }
    if (m_inCode || isFence(line))
        return std::nullopt;
    const QStringList cells = cellsOf(line);
    if (m_inTable && !cells.isEmpty())
        return addRow(cells);
    std::optional<Error> error = endTable();
    if (!error && !m_header.isEmpty() && isRule(cells) && cells.size() == m_header.size()) {
        m_inTable = true;
        error = m_builder.beginTable();
        return error ? error : addRow(std::exchange(m_header, {}));
    }
    if (!error)
        error = flushHeader();
    m_header = cells;
    m_headerLine = line.toString();
    return error || !cells.isEmpty() || line.isEmpty() ? error : m_builder.addParagraph(plain(line));
}

std::optional<Error> MarkdownReader::addRow(const QStringList& cells)
{
    m_builder.beginRow();
    for (const QString& text : cells) {
        if (std::optional<Error> error = m_builder.beginCell())
            return error;
        if (std::optional<Error> error = m_builder.addParagraph(plain(text)))
            return error;
        m_builder.endCell();
    }
    return m_builder.endRow();
}

std::optional<Error> MarkdownReader::flushHeader()
{
    if (m_header.isEmpty())
        return std::nullopt;
    m_header.clear();
    return m_builder.addParagraph(plain(m_headerLine));
}

std::optional<Error> MarkdownReader::endTable()
{
    return std::exchange(m_inTable, false) ? m_builder.endTable() : std::nullopt;
}

} // namespace

bool hasMarkdownTable(const QString& text)
{
    QStringList previous;
    for (Lines lines(QStringView(text).left(sampleUnits)); !lines.atEnd();) {
        const QStringList cells = cellsOf(lines.next());
        if (isRule(cells) && cells.size() == previous.size() && !isRule(previous))
            return true;
        previous = cells;
    }
    return false;
}

Result<std::vector<Table>> readMarkdown(const QString& text, ReadContext& context)
{
    return MarkdownReader(text, context).read();
}

} // namespace taizhang
