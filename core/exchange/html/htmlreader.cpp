// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmlreader.h"

#include "core/exchange/docx/documentbuilder.h"
#include "core/exchange/emphasizedtext.h"
#include "core/exchange/html/htmlemphasis.h"
#include "core/exchange/html/htmltokens.h"
#include "core/exchange/limits.h"
#include "core/exchange/xlsx/celltext.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace taizhang {

namespace {

constexpr int deepestTable = 32;
constexpr qsizetype unitsPerCancelCheck = qsizetype{64} * 1024;

// Text of one cell or paragraph: white space as a browser shows it.
class FlowText
{
public:
    void append(const QString& text, bool emphasized)
    {
        QString shown;
        QChar last = m_text.text().isEmpty() ? QChar(u'\n') : m_text.text().back();
        for (const QChar c : text) {
            const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
            if (!isSpace) {
                shown += m_space && last != u'\n' ? QString(u' ') + c : QString(c);
                last = c;
            }
            m_space = isSpace;
        }
        m_text.append(shown, emphasized);
    }
    void breakLine()
    {
        m_text.append(QStringLiteral("\n"), false);
        m_space = false;
    }
    qsizetype size() const { return m_text.text().size(); }
    // Line ends at the borders are not shown.
    EmphasizedText take()
    {
        m_space = false;
        return std::exchange(m_text, {}).changed([](QString text) {
            return cleanCellText(std::move(text.replace(QChar(0xA0), u' '))).trimmed();
        });
    }

private:
    EmphasizedText m_text;
    bool m_space = false;
};

class HtmlReader
{
public:
    HtmlReader(const QString& html, ReadContext& context)
        : m_html(html)
        , m_tokens(m_html)
        , m_context(context)
        , m_builder(context)
        , m_emphasis(html)
    { }

    Result<std::vector<Table>> read();

private:
    std::optional<Error> countCells() const;
    std::optional<Error> readToken(const HtmlToken& token);
    std::optional<Error> start(const HtmlToken& token);
    std::optional<Error> end(const QString& name);
    std::optional<Error> startCell(const HtmlToken& token);
    std::optional<Error> endCell();
    std::optional<Error> endRow();
    std::optional<Error> addText(const QString& text);
    std::optional<Error> flushText();

    struct OpenTable
    {
        bool inRow = false;
        bool inCell = false;
    };

    const QString& m_html;
    HtmlTokens m_tokens;
    ReadContext& m_context;
    DocumentBuilder m_builder;
    FlowText m_text;
    HtmlEmphasis m_emphasis;
    std::vector<OpenTable> m_open;
    int m_hidden = 0; // open elements whose text is not shown
    bool m_anyTable = false;
};

// Counted before anything is built; what looks like a cell within a script or comment counts too.
std::optional<Error> HtmlReader::countCells() const
{
    constexpr qsizetype shortest = 4; // <td>
    qint64 cells = 0;
    for (qsizetype at = m_html.indexOf(u'<'); m_html.size() / shortest > limits::cells && at >= 0;
         at = m_html.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(m_html).mid(at + 1, 2);
        cells += tag.compare(u"td", Qt::CaseInsensitive) == 0 || tag.compare(u"th", Qt::CaseInsensitive) == 0 ? 1 : 0;
        if (std::optional<Error> error = m_context.checkCells(cells))
            return error;
    }
    return std::nullopt;
}

Result<std::vector<Table>> HtmlReader::read()
{
    if (const std::optional<Error> error = countCells())
        return *error;
    qsizetype nextCheck = 0;
    while (const std::optional<HtmlToken> token = m_tokens.next()) {
        if (m_tokens.position() >= nextCheck) {
            nextCheck = m_tokens.position() + unitsPerCancelCheck;
            if (m_context.feedback().canceled())
                return m_context.canceled();
        }
        if (const std::optional<Error> error = readToken(*token))
            return *error;
    }
    while (!m_open.empty()) {
        if (const std::optional<Error> error = end(QStringLiteral("table")))
            return *error;
    }
    if (const std::optional<Error> error = flushText())
        return *error;
    if (!m_anyTable)
        return m_context.unknownFormat(QStringLiteral("HTML"));
    return m_builder.finish();
}

std::optional<Error> HtmlReader::readToken(const HtmlToken& token)
{
    if (token.kind == HtmlToken::Kind::Text)
        return m_hidden == 0 ? addText(token.text) : std::nullopt;
    std::optional<Error> error = token.kind == HtmlToken::Kind::Start ? start(token) : end(token.name);
    if (token.kind == HtmlToken::Kind::Start)
        m_emphasis.start(token);
    else
        m_emphasis.end(token.name);
    return error;
}

// What is far too long for a cell is refused before it is collected.
std::optional<Error> HtmlReader::addText(const QString& text)
{
    constexpr qsizetype longest = qsizetype{4} * limits::cellText;
    if (text.size() <= longest)
        m_text.append(text, m_emphasis.on());
    if (text.size() > longest || m_text.size() > longest)
        return m_context.tooLarge(QStringLiteral("cell-text"), limits::cellText);
    return std::nullopt;
}

std::optional<Error> HtmlReader::flushText()
{
    const EmphasizedText text = m_text.take();
    return text.text().isEmpty() ? std::nullopt : m_builder.addParagraph(text);
}

std::optional<Error> HtmlReader::start(const HtmlToken& token)
{
    if (token.name == u"title" || token.name == u"head") {
        m_hidden += token.name == u"title" ? 1 : 0;
    } else if (token.name == u"br" || token.name == u"p" || token.name == u"div" || token.name == u"li") {
        m_text.breakLine();
    } else if (token.name == u"img" || token.name == u"object") {
        m_context.note(NoteCode::ObjectSkipped, {}, token.name);
    } else if (token.name == u"table") {
        if (m_open.size() == deepestTable)
            return m_context.tooLarge(QStringLiteral("table-depth"), deepestTable);
        m_open.emplace_back();
        m_anyTable = true;
        std::optional<Error> error = flushText();
        return error ? error : m_builder.beginTable();
    } else if (m_open.empty()) {
        return std::nullopt;
    } else if (token.name == u"tr") {
        std::optional<Error> error = endRow();
        m_builder.beginRow();
        m_open.back().inRow = true;
        return error;
    } else if (token.name == u"td" || token.name == u"th") {
        return startCell(token);
    }
    return std::nullopt;
}

std::optional<Error> HtmlReader::startCell(const HtmlToken& token)
{
    std::optional<Error> error = endCell();
    if (!m_open.back().inRow)
        m_builder.beginRow();
    m_open.back() = {true, true};
    if (!error)
        error = m_builder.beginCell();
    const auto span = [&token](const QString& name, int most) {
        return std::clamp(token.attributes.value(name, QStringLiteral("1")).toInt(), 1, most);
    };
    if (WordCell* const cell = m_builder.cell()) {
        cell->span = span(QStringLiteral("colspan"), limits::columns);
        cell->rowSpan = span(QStringLiteral("rowspan"), limits::rows);
    }
    return error;
}

std::optional<Error> HtmlReader::endCell()
{
    if (m_open.empty() || !m_open.back().inCell)
        return std::nullopt;
    std::optional<Error> error = flushText();
    m_builder.endCell();
    m_emphasis.leaveCell();
    m_open.back().inCell = false;
    return error;
}

std::optional<Error> HtmlReader::endRow()
{
    std::optional<Error> error = endCell();
    if (error || m_open.empty() || !m_open.back().inRow)
        return error;
    m_open.back().inRow = false;
    m_text.take(); // between the cells there is nothing to see
    return m_builder.endRow();
}

std::optional<Error> HtmlReader::end(const QString& name)
{
    if (name == u"title") {
        m_hidden = 0;
        m_text.take();
    } else if (name == u"td" || name == u"th") {
        return endCell();
    } else if (name == u"tr") {
        return endRow();
    } else if (name == u"table" && !m_open.empty()) {
        std::optional<Error> error = endRow();
        m_open.pop_back();
        return error ? error : m_builder.endTable();
    } else if (name == u"p" || name == u"div" || name == u"li" || name.startsWith(u'h')) {
        if (m_open.empty())
            return flushText();
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Table>> readHtml(const QString& html, ReadContext& context)
{
    return HtmlReader(html, context).read();
}

} // namespace taizhang
