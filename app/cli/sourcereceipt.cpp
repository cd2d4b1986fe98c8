// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcereceipt.h"

namespace taizhang::cli {

QString sourceAddress(const SourceDocument& document, const CellRef& where)
{
    const QString cell = cellAddress(where.row, where.column);
    const bool known = where.table >= 0 && size_t(where.table) < document.tables.size();
    const QString name = known ? document.tables[size_t(where.table)].name : QString();
    return name.isEmpty() ? cell : QString(name + u'!' + cell);
}

QJsonObject cellsJson(const CellAccount& cells)
{
    return {{QStringLiteral("total"), cells.total}, {QStringLiteral("field"), cells.field},
        {QStringLiteral("header"), cells.header}, {QStringLiteral("merged"), cells.merged},
        {QStringLiteral("empty"), cells.empty}, {QStringLiteral("ignored"), cells.ignored}};
}

void printCells(const CellAccount& cells)
{
    print(Cli::tr("Source cells %1 = in fields %2 + header %3 + merged %4 + empty %5 + ignored %6")
              .arg(QString::number(cells.total), QString::number(cells.field), QString::number(cells.header),
                  QString::number(cells.merged), QString::number(cells.empty), QString::number(cells.ignored)));
}

ProfileBook rememberedReadings(const Arguments& arguments, const Ledger& ledger)
{
    ProfileBook book = ledger.importProfiles();
    if (book.broken > 0)
        complain(Cli::tr("%n remembered reading(s) of the ledger were damaged and are not used", nullptr, book.broken));
    if (arguments.has(QStringLiteral("--no-profile")))
        book.profiles.clear();
    return book;
}

void tellRemembered(const std::optional<ImportProfile>& profile)
{
    if (profile)
        complain(Cli::tr("Read as last time (%1, %2)").arg(profile->fileName, profile->on.toString(Qt::ISODate)));
}

} // namespace taizhang::cli
