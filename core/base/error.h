// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace taizhang {

// What went wrong, for programs. The words for people are in core/report/words (errorText), with the arguments filled
// in. A new code does not compile there until it has a text. Grouped by room; the names are also printed by the command
// line (toText), so they stay stable.
enum class ErrorCode
{
    Canceled,
    // files
    FileNotFound, // path
    FileNotReadable, // path, system reason
    FileNotWritable, // path, system reason
    FileExists, // path
    FileVerifyFailed, // path
    FileUnconfirmed, // path, system reason: it stands there, but a power cut may take it back
    DiskFull, // path
    // storage
    LedgerNotALedger, // path, what it really is
    LedgerForeignDatabase, // path
    LedgerDamaged, // path
    LedgerTooNew, // path, its schema version, ours
    LedgerLocked, // path, user, computer, since
    LedgerReadOnly, // path
    LedgerReplaced, // path
    LedgerSchemaForeign, // path, object
    LedgerJournalForeign, // path, the file beside it
    LedgerWriteFailed, // path
    LedgerWriteUnconfirmed, // path: it may be stored or not; look after opening again
    BackupNotVerified, // path
    MigrationFailed, // path, from version, to version
    // rules
    RecordNotFound, // kind, name
    RecordAmbiguous, // kind, name
    ValueInvalid, // field, value
    ValueOutOfRange, // field, value, range
    ReferenceInUse, // kind, name, by what
    NothingToUndo,
    NothingToRedo,
    UndoConflict, // batch label, number of conflicting values
    // import
    ImportUnknownFormat, // file, what it really is
    ImportPasswordProtected, // file
    ImportDamaged, // file, where
    ImportTooLarge, // file, which limit, limit
    ImportForbiddenXml, // file, part: DOCTYPE or entity
    ImportUnsafeArchive, // file, entry
    ImportEncodingUnknown, // file, byte offset
    ImportNoTaskList, // file, what it holds; then the name of each table and why it is no list
    ImportNoUnitColumn, // the same
    ImportNoFundTable, // file
    ImportNoIndicatorTable, // file
    ImportOfficeLockFile, // file
    ImportLegacyWord, // file
    // report
    ReportFontsMissing, // characters
    ReportFailed, // reason
    // usage of the command line
    UsageInvalid, // what
};

// Stable English name, e.g. "LedgerTooNew".
QString toText(ErrorCode code);

struct Error
{
    ErrorCode code;
    QStringList args; // in the order stated beside the code
    QString detail; // English or SQL text for the log and the "Details" fold, never the message itself

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace taizhang
