// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

enum class ReadDepth
{
    Whole,
    Glance // of large files only the beginning of each sheet, or of the text
};

// What all readers of one file share: its name for messages, the way to ask whether to go on, and the notes.
class ReadContext
{
public:
    ReadContext(QString fileName, Feedback& feedback, ReadDepth depth = ReadDepth::Whole);

    const QString& fileName() const { return m_fileName; }
    Feedback& feedback() const { return m_feedback; }

    // Whether so much content is only to be looked at.
    bool glancesAt(qint64 contentBytes) const;
    // Readers say that they left out what lies behind the beginning.
    void setCut() { m_cut = true; }
    bool isCut() const { return m_cut; }

    // Kept up to limits::notes.
    void note(NoteCode code, const QString& where, const QString& text = {});
    std::vector<SourceNote> takeNotes();

    // Counts cells of all tables of the file against limits::cells, before they are made.
    std::optional<Error> spendCells(qint64 count);
    // Counts UTF-16 units of all cells of the file against limits::text.
    std::optional<Error> spendText(qint64 units);
    // Whether so many more would exceed the limit; for readers that count before they build anything.
    std::optional<Error> checkCells(qint64 coming) const;

    Error canceled() const;
    Error damaged(const QString& where, const QString& detail = {}) const;
    // `what` names the limit: "rows", "xml-depth" ...; `where` tells the place for the details.
    Error tooLarge(const QString& what, qint64 limit, const QString& where = {}) const;
    Error unknownFormat(const QString& what) const;
    Error about(ErrorCode code, const QString& argument = {}) const;

private:
    QString m_fileName;
    Feedback& m_feedback;
    ReadDepth m_depth;
    bool m_cut = false;
    std::vector<SourceNote> m_notes;
    qint64 m_cells = 0;
    qint64 m_text = 0;
};

} // namespace taizhang
