// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/packages.h"

#include "core/base/feedback.h"
#include "tests/support/catch.h"

namespace taizhang::test {

Result<SourceDocument> read(const QByteArray& bytes, const QString& name)
{
    NoFeedback feedback;
    return readSource(bytes, name, {}, feedback);
}

SourceDocument readOk(const QByteArray& bytes, const QString& name)
{
    Result<SourceDocument> result = read(bytes, name);
    if (!result)
        FAIL(toText(result.error().code).toStdString()
            << ": " << result.error().args.join(u", ").toStdString() << " " << result.error().detail.toStdString());
    return *std::move(result);
}

QString refusal(const QByteArray& bytes, const QString& name)
{
    const Result<SourceDocument> result = read(bytes, name);
    if (result)
        return QStringLiteral("ok");
    const QString code = toText(result.error().code);
    return result.error().code == ErrorCode::ImportTooLarge ? code + u' ' + result.error().args.value(1) : code;
}

QStringList cellsOf(const Table& table)
{
    QStringList texts;
    for (const Cell& cell : table.cells) {
        QString text = cellAddress(cell.row, cell.column) + (cell.continuation ? u'~' : u'=') + cell.text;
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            text += QStringLiteral(" %1x%2").arg(cell.rowSpan).arg(cell.columnSpan);
        texts.append(text);
    }
    return texts;
}

QStringList textsOf(const Table& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.rows; ++row) {
        const Cell* const cell = table.at(row, column);
        texts.append(cell ? cell->text : QString());
    }
    return texts;
}

} // namespace taizhang::test
