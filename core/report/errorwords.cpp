// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/codewords.h"
#include "core/report/importwords.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace taizhang {

namespace {

struct ErrorPattern
{
    ErrorCode code;
    const char* text; // what happened, where, what to do; %1 … are the error's arguments
};

using enum ErrorCode;

constexpr std::array filePatterns{
    ErrorPattern{FileNotFound,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file was not found: %1\nIt may have been moved, renamed or deleted. Look for it and choose it "
            "again.")},
    ErrorPattern{FileNotReadable,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file cannot be read: %1 (%2)\nCheck whether you may open it and whether another program is using "
            "it.")},
    ErrorPattern{FileNotWritable,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file cannot be written: %1 (%2)\nIf it is open in another program, close it there, or choose another "
            "name or folder. An older file of this name is unchanged.")},
    ErrorPattern{FileExists,
        QT_TRANSLATE_NOOP(
            "ErrorWords", "There is already a file of this name: %1\nIt was not touched. Choose another name.")},
    ErrorPattern{FileVerifyFailed,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file was written but does not read back correctly: %1\nThe disk or the network drive may be faulty. "
            "Save to another drive; an older file of this name is unchanged.")},
    ErrorPattern{FileUnconfirmed,
        QT_TRANSLATE_NOOP("ErrorWords",
            "It is not certain that the file is safe: %1 (%2)\nThe disk failed in the last step: the new file stands "
            "there, but a power cut might take it back. Write it again on another disk.")},
    ErrorPattern{DiskFull,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The disk is full; the file was not written: %1\nFree some space or choose another drive. An older file of "
            "this name is unchanged.")},
};

constexpr std::array ledgerPatterns{
    ErrorPattern{LedgerNotALedger,
        QT_TRANSLATE_NOOP("ErrorWords",
            "This file is not a ledger: %1 (%2)\nA task list in Word or Excel is brought in with Import.")},
    ErrorPattern{LedgerForeignDatabase,
        QT_TRANSLATE_NOOP("ErrorWords",
            "This database belongs to another program: %1\nIt was not touched. Choose a ledger file (*.taizhang).")},
    ErrorPattern{LedgerDamaged,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger is damaged: %1\nIt was not changed. Keep this file and open the newest backup copy.")},
    ErrorPattern{LedgerTooNew,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger was made by a newer version of this program: %1 (format %2, this program knows up to %3)\n"
            "It was not changed. Install the newer version to open it.")},
    ErrorPattern{LedgerLocked,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger is in use: %1\nIt was opened by %2 on %3 since %4. Close it there and try again. Until then "
            "you can "
            "look at its newest backup.")},
    ErrorPattern{LedgerReadOnly,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger can only be read: %1\nNothing was changed. To edit, copy the file to a folder you may "
            "write to and open the copy.")},
    ErrorPattern{LedgerReplaced,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger file was replaced or deleted by another program while it was open: %1\nClose it and open it "
            "again before you go on working.")},
    ErrorPattern{LedgerSchemaForeign,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger contains parts that this program did not make: %1 (%2)\nIt was not opened, for safety. Open a "
            "backup copy.")},
    ErrorPattern{LedgerJournalForeign,
        QT_TRANSLATE_NOOP("ErrorWords",
            "Beside the ledger stands a file of an interrupted change that does not belong to it and would damage it: "
            "%2\nThis happens when a ledger is copied over one whose program had died. Nothing was changed. Move that "
            "file to another folder and open the ledger again: %1")},
    ErrorPattern{LedgerWriteFailed,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The change could not be saved: %1\nThe ledger is as it was before. Check the disk and try again.")},
    ErrorPattern{LedgerWriteUnconfirmed,
        QT_TRANSLATE_NOOP("ErrorWords",
            "It is not certain that the change was saved: %1\nThe disk failed and did not confirm it. Check "
            "the disk, open the ledger again, look whether the change is there, and make a backup on another disk.")},
    ErrorPattern{BackupNotVerified,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The backup copy does not read back correctly: %1\nThe ledger was left as it was. Choose another drive for "
            "the backup.")},
    ErrorPattern{MigrationFailed,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger could not be brought to the present format: %1 (from %2 to %3)\nIt was left as it was, and a "
            "backup copy stands beside it.")},
};

constexpr std::array unnamedLock{
    ErrorPattern{LedgerLocked,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The ledger is in use by another program: %1\nClose it there, or wait a moment and try again.")},
};

constexpr std::array rulePatterns{
    ErrorPattern{RecordNotFound,
        QT_TRANSLATE_NOOP("ErrorWords", "There is no %1 “%2” in the ledger.\nCheck the name or the number.")},
    ErrorPattern{RecordAmbiguous,
        QT_TRANSLATE_NOOP("ErrorWords",
            "More than one %1 is called “%2”.\nChoose it from the list, or give each its own name or number.")},
    ErrorPattern{
        ValueInvalid, QT_TRANSLATE_NOOP("ErrorWords", "%1: “%2” is not valid.\nNothing was saved; correct the entry.")},
    ErrorPattern{ValueOutOfRange,
        QT_TRANSLATE_NOOP(
            "ErrorWords", "%1: “%2” is out of range (%3).\nNothing was saved; enter a value in the range.")},
    ErrorPattern{ReferenceInUse,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The %1 “%2” is still used by %3 and was not removed.\nChange those first, or merge it with another.")},
    ErrorPattern{NothingToUndo, QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to undo.")},
    ErrorPattern{NothingToRedo, QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to redo.")},
    ErrorPattern{UndoConflict,
        QT_TRANSLATE_NOOP("ErrorWords",
            "“%1” was not undone: %2 of its values have been changed again since.\nUndo the later changes first, or "
            "undo only what nobody has changed since.")},
};

constexpr std::array importPatterns{
    ErrorPattern{ImportUnknownFormat,
        QT_TRANSLATE_NOOP("ErrorWords",
            "This kind of file cannot be read: %1 (%2)\nSave it as .docx, .xlsx or .csv in Word, Excel or WPS and "
            "import that.")},
    ErrorPattern{ImportPasswordProtected,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file is encrypted: %1\nIt has a password, or it is a workbook whose structure is protected, which "
            "opens without asking but is encrypted too. Open it in Word, Excel or WPS, remove the password and the "
            "protection, save a copy and import that.")},
    ErrorPattern{ImportDamaged,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file is damaged or incomplete: %1 (%2)\nAsk for it again, or open it in Word, Excel or WPS and save a "
            "new copy.")},
    ErrorPattern{ImportTooLarge,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file is too large to be read safely: %1 (%2, limit %3)\nDelete what is not part of the list, such as "
            "pictures and empty rows, or split the file.")},
    ErrorPattern{ImportForbiddenXml,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The file contains what no ordinary document contains, and was not read: %1 (%2)\nOpen it in Word, Excel "
            "or "
            "WPS, save a new copy and import that.")},
    ErrorPattern{ImportUnsafeArchive,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The inside of the file is not safe, and it was not read: %1 (%2)\nAsk for the original, or open it in "
            "Word, "
            "Excel or WPS and save a new copy.")},
    ErrorPattern{ImportEncodingUnknown,
        QT_TRANSLATE_NOOP("ErrorWords",
            "The characters of the text file cannot be read: %1 (from byte %2 on)\nChoose the encoding yourself, or "
            "save "
            "the file as UTF-8.")},
    ErrorPattern{ImportNoTaskList,
        QT_TRANSLATE_NOOP("ErrorWords",
            "No task list was found in the file: %1 (%2)\nA list needs a header row with a column for the tasks, or "
            "paragraphs such as “Lead unit: …”.")},
    ErrorPattern{ImportNoUnitColumn,
        QT_TRANSLATE_NOOP("ErrorWords",
            "No column with lead or responsible units was found: %1\nChoose the column yourself, or add one to the "
            "list.")},
    ErrorPattern{ImportNoFundTable,
        QT_TRANSLATE_NOOP("ErrorWords",
            "No table of funds was found in the file: %1\nIt needs a header row with the project's name and at least "
            "one "
            "column of amounts (budget, allocated, paid).")},
    ErrorPattern{ImportNoIndicatorTable,
        QT_TRANSLATE_NOOP("ErrorWords",
            "No table of indicators was found in the file: %1\nIt needs a header row with the indicator's name and at "
            "least one column of targets or values.")},
    ErrorPattern{ImportOfficeLockFile,
        QT_TRANSLATE_NOOP("ErrorWords",
            "This is not the document but the lock file that Word or Excel keeps while it is open: %1\nChoose the file "
            "of the same name without “~$”.")},
    ErrorPattern{ImportLegacyWord,
        QT_TRANSLATE_NOOP("ErrorWords",
            "Old Word files (.doc) cannot be read: %1\nOpen it in Word or WPS, save it as .docx and import that.")},
};

constexpr std::array otherPatterns{
    ErrorPattern{Canceled, QT_TRANSLATE_NOOP("ErrorWords", "Canceled; nothing was changed.")},
    ErrorPattern{ReportFontsMissing,
        QT_TRANSLATE_NOOP("ErrorWords",
            "No installed font has these characters: %1\nThe report was not written. Install a font that has them, for "
            "instance Noto Serif CJK SC.")},
    ErrorPattern{
        ReportFailed, QT_TRANSLATE_NOOP("ErrorWords", "The report could not be made: %1\nNothing was written.")},
    ErrorPattern{
        UsageInvalid, QT_TRANSLATE_NOOP("ErrorWords", "Wrong usage: %1\nSee taizhang-cli --help for the commands.")},
};

QString fill(std::span<const ErrorPattern> patterns, const Error& error)
{
    const auto found = std::find_if(
        patterns.begin(), patterns.end(), [&](const ErrorPattern& pattern) { return pattern.code == error.code; });
    Q_ASSERT(found != patterns.end());
    QString text = QCoreApplication::translate("ErrorWords", found->text);
    for (int digit = 1; digit <= 4; ++digit) {
        // Brackets around an unknown reason say nothing.
        if (error.args.value(digit - 1).isEmpty())
            text.remove(QStringLiteral(" (%%1)").arg(digit)).remove(QStringLiteral("（%%1）").arg(digit));
    }
    // One pass, so that a %1 inside an argument stays what it is.
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at)) {
        const int digit = at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        const QString arg = digit > 0 ? error.args.value(digit - 1) : QStringLiteral("%");
        text.replace(at, digit > 0 ? 2 : 1, arg);
        at += arg.size();
    }
    return text;
}

// Rules name records and fields by their codes.
QString ruleText(Error error)
{
    const bool field = error.code == ValueInvalid || error.code == ValueOutOfRange;
    if (!error.args.isEmpty() && error.code != UndoConflict)
        error.args.first() = field ? fieldWord(error.args.first()) : recordWord(error.args.first());
    if (error.code == ReferenceInUse && error.args.size() > 2)
        error.args[2] = recordWord(error.args[2]);
    return fill(rulePatterns, error);
}

QString ledgerText(Error error)
{
    if (error.code == LedgerLocked && error.args.value(2).isEmpty())
        return fill(unnamedLock, error);
    if (error.code == LedgerLocked && error.args.at(1).isEmpty()) // a session without a login name
        error.args[1] = QCoreApplication::translate("ErrorWords", "somebody");
    if (error.code == LedgerNotALedger && error.args.size() > 1)
        error.args[1] = contentWord(error.args[1]);
    return fill(ledgerPatterns, error);
}

// A line for each of the first tables of a file in which no list was found.
QString tablesText(const Error& error)
{
    constexpr qsizetype mostTables = 10;
    QString lines;
    for (qsizetype at = 2; at + 1 < error.args.size() && at < 2 + 2 * mostTables; at += 2) {
        lines += u'\n'
            + QCoreApplication::translate("ErrorWords", "“%1”: %2")
                  .arg(error.args[at], skippedReasonText(error.args[at + 1]));
    }
    return lines;
}

// Importers name what they found and what was exceeded by codes.
QString importText(Error error)
{
    const bool says = error.code == ImportUnknownFormat || error.code == ImportNoTaskList;
    if (says && error.args.size() > 1)
        error.args[1] = contentWord(error.args[1]);
    if (error.code == ImportNoTaskList || error.code == ImportNoUnitColumn)
        return fill(importPatterns, error) + tablesText(error);
    if (error.code == ImportTooLarge && error.args.size() > 1)
        error.args[1] = limitWord(error.args[1]);
    if (error.code == ImportTooLarge && !error.detail.isEmpty())
        error.args[0] += QStringLiteral(" › ") + error.detail;
    return fill(importPatterns, error);
}

} // namespace

// Only finds the group of a code, so that a code without a group does not compile (-Werror=switch).
QString errorText(const Error& error)
{
    switch (error.code) {
    case FileNotFound:
    case FileNotReadable:
    case FileNotWritable:
    case FileUnconfirmed:
    case FileExists:
    case FileVerifyFailed:
    case DiskFull:
        return fill(filePatterns, error);
    case LedgerNotALedger:
    case LedgerForeignDatabase:
    case LedgerDamaged:
    case LedgerTooNew:
    case LedgerLocked:
    case LedgerReadOnly:
    case LedgerReplaced:
    case LedgerSchemaForeign:
    case LedgerJournalForeign:
    case LedgerWriteFailed:
    case LedgerWriteUnconfirmed:
    case BackupNotVerified:
    case MigrationFailed:
        return ledgerText(error);
    case RecordNotFound:
    case RecordAmbiguous:
    case ValueInvalid:
    case ValueOutOfRange:
    case ReferenceInUse:
    case NothingToUndo:
    case NothingToRedo:
    case UndoConflict:
        return ruleText(error);
    case ImportUnknownFormat:
    case ImportPasswordProtected:
    case ImportDamaged:
    case ImportTooLarge:
    case ImportForbiddenXml:
    case ImportUnsafeArchive:
    case ImportEncodingUnknown:
    case ImportNoTaskList:
    case ImportNoUnitColumn:
    case ImportNoFundTable:
    case ImportNoIndicatorTable:
    case ImportOfficeLockFile:
    case ImportLegacyWord:
        return importText(error);
    case Canceled:
    case ReportFontsMissing:
    case ReportFailed:
    case UsageInvalid:
        return fill(otherPatterns, error);
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
