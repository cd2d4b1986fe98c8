// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tsv.h"

namespace taizhang {

namespace {

QString quoted(const QString& cell)
{
    const bool plain = !cell.contains(QLatin1Char('\t')) && !cell.contains(QLatin1Char('\n'))
        && !cell.contains(QLatin1Char('\r')) && !cell.startsWith(QLatin1Char('"'));
    if (plain)
        return cell;
    QString inner = cell;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

// Reads one cell from `at` on and leaves `at` on the separator behind it.
QString readCell(const QString& text, qsizetype& at)
{
    QString cell;
    const bool inQuotes = at < text.size() && text.at(at) == QLatin1Char('"');
    if (inQuotes)
        ++at;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (!inQuotes && (c == QLatin1Char('\t') || c == QLatin1Char('\n')))
            break;
        if (inQuotes && c == QLatin1Char('"')) {
            ++at;
            const bool doubled = at < text.size() && text.at(at) == QLatin1Char('"');
            if (!doubled)
                break;
        }
        cell += c;
    }
    return cell;
}

} // namespace

QString toTsv(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << quoted(cell);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

std::vector<QStringList> fromTsv(const QString& pasted)
{
    QString text = pasted;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    std::vector<QStringList> rows(1);
    for (qsizetype at = 0;; ++at) {
        rows.back() << readCell(text, at);
        if (at >= text.size())
            return rows;
        if (text.at(at) == QLatin1Char('\n'))
            rows.emplace_back();
    }
}

} // namespace taizhang
