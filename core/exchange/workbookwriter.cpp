// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include "core/exchange/sheetwriter.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <memory>

namespace taizhang {

namespace {

struct CloseWorkbook
{
    void operator()(lxw_workbook* workbook) const { workbook_close(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, CloseWorkbook>;

Error failed(const QString& detail)
{
    return {ErrorCode::ReportFailed, {QStringLiteral("xlsx")}, detail};
}

void setProperties(lxw_workbook* workbook, QDate date)
{
    lxw_doc_properties properties = {};
    const QDate day = date.isValid() ? date : QDate(2000, 1, 1);
    properties.created = static_cast<time_t>(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

Result<void> fill(lxw_workbook* workbook, const std::vector<WorkbookSheet>& sheets)
{
    QStringList names;
    for (const WorkbookSheet& sheet : sheets) {
        names.append(sheetName(sheet.name, names));
        lxw_worksheet* const worksheet = workbook_add_worksheet(workbook, names.last().toUtf8().constData());
        if (!worksheet)
            return failed(names.last());
        if (const lxw_error error = SheetWriter(workbook, worksheet, sheet).write(); error != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(error)));
    }
    return {};
}

Result<QByteArray> writtenOnce(const std::vector<WorkbookSheet>& sheets, QDate date)
{
    // The library writes to a path only.
    const QTemporaryDir folder;
    const QString temporaryPath = folder.filePath(QStringLiteral("workbook.xlsx"));
    if (!folder.isValid())
        return Error{ErrorCode::FileNotWritable, {temporaryPath, folder.errorString()}, {}};
    Workbook workbook(workbook_new(QFile::encodeName(temporaryPath).constData()));
    if (!workbook)
        return failed(QStringLiteral("workbook_new"));
    setProperties(workbook.get(), date);
    if (auto filled = fill(workbook.get(), sheets); !filled)
        return filled.error();
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(temporaryPath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {temporaryPath, file.errorString()}, {}};
    QByteArray bytes = file.readAll();
    // The end record of a zip archive without comment: what a full disk would have cut off.
    if (bytes.size() < 22 || bytes.sliced(bytes.size() - 22, 4) != QByteArray::fromRawData("PK\5\6", 4))
        return failed(QStringLiteral("incomplete archive"));
    return bytes;
}

} // namespace

// The library overlooks some failed writes to its temporary files. Equal sheets give equal bytes, so a second time
// shows whether any was lost.
Result<QByteArray> writeWorkbook(const std::vector<WorkbookSheet>& sheets, QDate date)
{
    Result<QByteArray> bytes = writtenOnce(sheets, date);
    if (!bytes)
        return bytes;
    const Result<QByteArray> again = writtenOnce(sheets, date);
    if (!again)
        return again.error();
    if (*again != *bytes)
        return failed(QStringLiteral("a part was lost"));
    return bytes;
}

QString sheetName(const QString& wanted, const QStringList& taken)
{
    constexpr qsizetype longest = 31;
    QString name;
    for (const QChar c : wanted.simplified())
        name += QStringView(u"[]:*?/\\.").contains(c) || !c.isPrint() ? QChar(u'-') : c;
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(longest);
    while (name.endsWith(u'\'') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("Sheet");
    const QString base = name;
    for (int i = 2; taken.contains(name, Qt::CaseInsensitive); ++i) {
        const QString suffix = QStringLiteral(" (%1)").arg(i);
        name = base.left(longest - suffix.size()) + suffix;
    }
    return name;
}

} // namespace taizhang
