// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text/separatedtext.h"

#include "core/exchange/limits.h"
#include "core/exchange/tablebuilder.h"
#include "core/exchange/xlsx/celltext.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace taizhang {

namespace {

constexpr int sampleRows = 200;
constexpr qsizetype sampleUnits = qsizetype{256} * 1024; // a text without line ends is not searched to its end
constexpr int unitsPerCancelCheck = 64 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Length of a first line such as "sep=;", which only tells the separator; 0: there is none.
qsizetype hintLength(const QString& text)
{
    const bool isHint
        = text.size() >= 5 && text.startsWith(u"sep=", Qt::CaseInsensitive) && (text.size() == 5 || isLineEnd(text[5]));
    return isHint ? 5 : 0;
}

// Cuts text into fields; knows nothing of tables.
class FieldReader
{
public:
    FieldReader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
        , m_at(hintLength(text))
    {
        if (m_at > 0)
            skipLineEnd();
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype position() const { return m_at; }
    // The next field of the row; `last` tells whether the row ends after it. Nothing where a quote stays open.
    std::optional<QString> next(bool& last);

private:
    std::optional<QString> quoted();
    void skipLineEnd();
    bool fieldEndsAt(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || isLineEnd(m_text[at]);
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at;
};

std::optional<QString> FieldReader::next(bool& last)
{
    QString field;
    if (!atEnd() && m_text[m_at] == u'"') {
        std::optional<QString> inQuotes = quoted();
        if (!inQuotes)
            return std::nullopt;
        field = *std::move(inQuotes);
    }
    const qsizetype start = m_at;
    while (!fieldEndsAt(m_at))
        ++m_at;
    field += QStringView(m_text).mid(start, m_at - start);
    last = atEnd() || m_text[m_at] != m_separator;
    if (last)
        skipLineEnd();
    else
        ++m_at;
    return field;
}

void FieldReader::skipLineEnd()
{
    const bool isPair = QStringView(m_text).mid(m_at).startsWith(u"\r\n");
    m_at = std::min(m_at + (isPair ? 2 : 1), m_text.size());
}

// Leaves the position behind the closing quote. "十四五"规划 is no quoted field: its quotes stay.
std::optional<QString> FieldReader::quoted()
{
    QString field;
    for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
        if (m_text[at] != u'"') {
            field += m_text[at];
        } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
            field += m_text[at++];
        } else {
            if (!fieldEndsAt(at + 1))
                return QString();
            m_at = at + 1;
            return field;
        }
    }
    return std::nullopt;
}

// How many fields may have content: where separators stand in quotes, or quotes hold nothing, there are fewer.
qint64 mostFields(const QString& text, QChar separator)
{
    qint64 count = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool outside = c == separator || isLineEnd(c);
        count += outside || inside ? 0 : 1;
        inside = !outside;
    }
    return count;
}

class SeparatedTextReader
{
public:
    SeparatedTextReader(const QString& text, QChar separator, ReadContext& context)
        : m_text(text)
        , m_separator(separator)
        , m_fields(text, separator)
        , m_builder(TableKind::Text, QString(), context)
        , m_context(context)
    { }

    Result<Table> read();

private:
    std::optional<Error> countFields() const;
    std::optional<Error> readRow();
    std::optional<Error> addField(const QString& field, int column);
    QString line() const { return QStringLiteral("line %1").arg(m_row + 1); }

    const QString& m_text;
    QChar m_separator;
    FieldReader m_fields;
    TableBuilder m_builder;
    ReadContext& m_context;
    int m_row = 0;
};

// A text that may hold too many fields is cut once without keeping any.
std::optional<Error> SeparatedTextReader::countFields() const
{
    if (mostFields(m_text, m_separator) <= limits::cells)
        return std::nullopt;
    FieldReader fields = m_fields;
    qint64 filled = 0;
    while (!fields.atEnd()) {
        bool last = false;
        const std::optional<QString> field = fields.next(last);
        if (!field)
            break;
        filled += field->isEmpty() ? 0 : 1;
        if (std::optional<Error> error = m_context.checkCells(filled))
            return error;
    }
    return std::nullopt;
}

Result<Table> SeparatedTextReader::read()
{
    if (const std::optional<Error> error = countFields())
        return *error;
    qsizetype nextCheck = 0;
    while (!m_fields.atEnd()) {
        if (m_fields.position() >= nextCheck) {
            nextCheck = m_fields.position() + unitsPerCancelCheck;
            if (m_context.feedback().canceled())
                return m_context.canceled();
            m_context.feedback().progress(
                static_cast<int>(m_fields.position() / 1024), static_cast<int>(m_text.size() / 1024));
        }
        if (const std::optional<Error> error = readRow())
            return *error;
        ++m_row;
    }
    return m_builder.finish();
}

std::optional<Error> SeparatedTextReader::readRow()
{
    const qsizetype start = m_fields.position();
    bool last = false;
    for (int column = 0; !last; ++column) {
        const std::optional<QString> field = m_fields.next(last);
        if (!field)
            return m_context.damaged(line(), QStringLiteral("a quote is not closed"));
        if (m_fields.position() - start > limits::csvLine)
            return m_context.tooLarge(QStringLiteral("csv-line"), limits::csvLine, line());
        if (std::optional<Error> error = addField(*field, column))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> SeparatedTextReader::addField(const QString& field, int column)
{
    if (field.size() > limits::csvField)
        return m_context.tooLarge(QStringLiteral("csv-field"), limits::csvField, line());
    if (field.isEmpty())
        return std::nullopt;
    if (std::optional<Error> error = m_context.spendCells(1))
        return error;
    Cell cell;
    cell.row = m_row;
    cell.column = column;
    cell.text = cleanCellText(field);
    return m_builder.add(std::move(cell));
}

// How many of the first rows have the most usual number of columns above one, weighted by that number.
qint64 evenness(const QString& text, QChar separator)
{
    FieldReader fields(text, separator);
    std::map<int, int> rowsByColumns;
    int columns = 1;
    for (int rows = 0; rows < sampleRows && !fields.atEnd() && fields.position() < sampleUnits;) {
        bool last = false;
        if (!fields.next(last))
            break;
        if (!last) {
            ++columns;
            continue;
        }
        ++rowsByColumns[columns];
        ++rows;
        columns = 1;
    }
    qint64 best = 0;
    for (const auto& [count, rows] : rowsByColumns)
        best = count > 1 ? std::max(best, qint64(rows) * rows * count) : best;
    return best;
}

} // namespace

QChar detectSeparator(const QString& text)
{
    if (hintLength(text) > 0)
        return text[4];
    constexpr std::array candidates{u',', u'\t', u';', u'|'};
    QChar best = u',';
    qint64 bestScore = 0;
    for (const char16_t candidate : candidates) {
        const qint64 score = evenness(text, candidate);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Result<Table> readSeparatedText(const QString& text, QChar separator, ReadContext& context)
{
    return SeparatedTextReader(text, separator, context).read();
}

} // namespace taizhang
