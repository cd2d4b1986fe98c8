// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>

namespace taizhang {

namespace {

struct CodeName
{
    ErrorCode code;
    const char16_t* name;
};

using enum ErrorCode;
constexpr std::array codeNames{
    CodeName{Canceled, u"Canceled"},
    CodeName{FileNotFound, u"FileNotFound"},
    CodeName{FileNotReadable, u"FileNotReadable"},
    CodeName{FileNotWritable, u"FileNotWritable"},
    CodeName{FileExists, u"FileExists"},
    CodeName{FileVerifyFailed, u"FileVerifyFailed"},
    CodeName{FileUnconfirmed, u"FileUnconfirmed"},
    CodeName{DiskFull, u"DiskFull"},
    CodeName{LedgerNotALedger, u"LedgerNotALedger"},
    CodeName{LedgerForeignDatabase, u"LedgerForeignDatabase"},
    CodeName{LedgerDamaged, u"LedgerDamaged"},
    CodeName{LedgerTooNew, u"LedgerTooNew"},
    CodeName{LedgerLocked, u"LedgerLocked"},
    CodeName{LedgerReadOnly, u"LedgerReadOnly"},
    CodeName{LedgerReplaced, u"LedgerReplaced"},
    CodeName{LedgerSchemaForeign, u"LedgerSchemaForeign"},
    CodeName{LedgerJournalForeign, u"LedgerJournalForeign"},
    CodeName{LedgerWriteFailed, u"LedgerWriteFailed"},
    CodeName{LedgerWriteUnconfirmed, u"LedgerWriteUnconfirmed"},
    CodeName{BackupNotVerified, u"BackupNotVerified"},
    CodeName{MigrationFailed, u"MigrationFailed"},
    CodeName{RecordNotFound, u"RecordNotFound"},
    CodeName{RecordAmbiguous, u"RecordAmbiguous"},
    CodeName{ValueInvalid, u"ValueInvalid"},
    CodeName{ValueOutOfRange, u"ValueOutOfRange"},
    CodeName{ReferenceInUse, u"ReferenceInUse"},
    CodeName{NothingToUndo, u"NothingToUndo"},
    CodeName{NothingToRedo, u"NothingToRedo"},
    CodeName{UndoConflict, u"UndoConflict"},
    CodeName{ImportUnknownFormat, u"ImportUnknownFormat"},
    CodeName{ImportPasswordProtected, u"ImportPasswordProtected"},
    CodeName{ImportDamaged, u"ImportDamaged"},
    CodeName{ImportTooLarge, u"ImportTooLarge"},
    CodeName{ImportForbiddenXml, u"ImportForbiddenXml"},
    CodeName{ImportUnsafeArchive, u"ImportUnsafeArchive"},
    CodeName{ImportEncodingUnknown, u"ImportEncodingUnknown"},
    CodeName{ImportNoTaskList, u"ImportNoTaskList"},
    CodeName{ImportNoUnitColumn, u"ImportNoUnitColumn"},
    CodeName{ImportNoFundTable, u"ImportNoFundTable"},
    CodeName{ImportNoIndicatorTable, u"ImportNoIndicatorTable"},
    CodeName{ImportOfficeLockFile, u"ImportOfficeLockFile"},
    CodeName{ImportLegacyWord, u"ImportLegacyWord"},
    CodeName{ReportFontsMissing, u"ReportFontsMissing"},
    CodeName{ReportFailed, u"ReportFailed"},
    CodeName{UsageInvalid, u"UsageInvalid"},
};

} // namespace

QString toText(ErrorCode code)
{
    for (const CodeName& entry : codeNames) {
        if (entry.code == code)
            return QString::fromUtf16(entry.name);
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
