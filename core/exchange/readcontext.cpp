// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/readcontext.h"

#include "core/exchange/limits.h"

#include <utility>

namespace taizhang {

ReadContext::ReadContext(QString fileName, Feedback& feedback, ReadDepth depth)
    : m_fileName(std::move(fileName))
    , m_feedback(feedback)
    , m_depth(depth)
{ }

bool ReadContext::glancesAt(qint64 contentBytes) const
{
    return m_depth == ReadDepth::Glance && contentBytes > limits::contentReadAtOnce;
}

void ReadContext::note(NoteCode code, const QString& where, const QString& text)
{
    if (m_notes.size() < static_cast<size_t>(limits::notes))
        m_notes.push_back({code, where, text});
}

std::vector<SourceNote> ReadContext::takeNotes()
{
    return std::exchange(m_notes, {});
}

std::optional<Error> ReadContext::spendCells(qint64 count)
{
    m_cells += count;
    return checkCells(0);
}

std::optional<Error> ReadContext::spendText(qint64 units)
{
    m_text += units;
    if (m_text > limits::text)
        return tooLarge(QStringLiteral("text"), limits::text);
    return std::nullopt;
}

std::optional<Error> ReadContext::checkCells(qint64 coming) const
{
    if (m_cells + coming > limits::cells)
        return tooLarge(QStringLiteral("cells"), limits::cells);
    return std::nullopt;
}

Error ReadContext::canceled() const
{
    return {ErrorCode::Canceled, {}, {}};
}

Error ReadContext::damaged(const QString& where, const QString& detail) const
{
    return {ErrorCode::ImportDamaged, {m_fileName, where}, detail};
}

Error ReadContext::tooLarge(const QString& what, qint64 limit, const QString& where) const
{
    return {ErrorCode::ImportTooLarge, {m_fileName, what, QString::number(limit)}, where};
}

Error ReadContext::unknownFormat(const QString& what) const
{
    return {ErrorCode::ImportUnknownFormat, {m_fileName, what}, {}};
}

Error ReadContext::about(ErrorCode code, const QString& argument) const
{
    return argument.isEmpty() ? Error{code, {m_fileName}, {}} : Error{code, {m_fileName, argument}, {}};
}

} // namespace taizhang
