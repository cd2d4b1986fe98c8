// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importwords.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(NoteWords)

public:
    static QString what(NoteCode code);
};

QString NoteWords::what(NoteCode code)
{
    switch (code) {
    case NoteCode::HiddenSheet:
        return tr("Hidden sheet");
    case NoteCode::HiddenRows:
        return tr("Hidden rows, read with the rest");
    case NoteCode::ExternalContentSkipped:
        return tr("Link to something outside the file, not followed");
    case NoteCode::TrackedDeletionSkipped:
        return tr("Text deleted with change tracking, left out");
    case NoteCode::ObjectSkipped:
        return tr("Picture or embedded object, left out");
    case NoteCode::ContentNotName:
        return tr("The file's content is of another kind than its name says");
    case NoteCode::EncodingGuessed:
        return tr("The encoding of the text was guessed");
    case NoteCode::FormulaWithoutValue:
        return tr("Formula without a stored value");
    case NoteCode::ErrorCell:
        return tr("Cell with an error value");
    case NoteCode::TextCut:
        return tr("Text cut at the size limit");
    case NoteCode::CoveredTextSkipped:
        return tr("Text hidden under a merged cell, left out");
    case NoteCode::NumberNotRead:
        return tr("Cell that should hold a number and does not; its text was kept");
    }
    Q_UNREACHABLE();
}

} // namespace

QString noteText(const SourceNote& note)
{
    QString text = NoteWords::what(note.code);
    if (!note.text.isEmpty())
        text = NoteWords::tr("%1: %2", "what a reader left out, and its content").arg(text, note.text);
    return note.where.isEmpty()
        ? text
        : NoteWords::tr("%1 (%2)", "a remark and the address it is about").arg(text, note.where);
}

} // namespace taizhang
