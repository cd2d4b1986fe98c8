// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/sourcereader.h"
#include "tests/exchange/packages.h"

#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>

using namespace taizhang;

namespace {

constexpr int columns = 10;
constexpr int textColumns = 6;
constexpr int repeats = 5;

// Rows of a task list with invented texts, all different, as shared strings.
QByteArray listOf(int rows)
{
    const QByteArray phrase
        = QStringLiteral("推进产业工人队伍建设改革重点任务落实见效，形成可复制可推广的经验做法").toUtf8();
    QByteArray sheet = "<sheetData>";
    QByteArray strings;
    int next = 0;
    for (int row = 0; row < rows; ++row) {
        sheet += "<row r=\"" + QByteArray::number(row + 1) + "\">";
        for (int column = 0; column < columns; ++column) {
            const QByteArray address = cellAddress(row, column).toLatin1();
            if (column >= textColumns) {
                sheet += "<c r=\"" + address + "\"><v>" + QByteArray::number(row * column) + "</v></c>";
                continue;
            }
            sheet += "<c r=\"" + address + "\" t=\"s\"><v>" + QByteArray::number(next++) + "</v></c>";
            strings += "<si><t>" + phrase + QByteArray::number(row * textColumns + column) + "</t></si>";
        }
        sheet += "</row>";
    }
    return test::workbook({sheet + "</sheetData>", strings, {}, {}});
}

// Smallest processor time of several runs, in milliseconds.
template <class Work>
double leastTime(Work work)
{
    double least = 0;
    for (int run = 0; run < repeats; ++run) {
        const std::clock_t start = std::clock();
        work();
        const double time = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        least = run == 0 ? time : std::min(least, time);
    }
    return least;
}

void inflate(const QByteArray& file)
{
    NoFeedback feedback;
    const ReadContext context(QStringLiteral("bench"), feedback);
    const Result<ZipArchive> archive = ZipArchive::open(file, context);
    std::array<char, 64 * 1024> buffer;
    for (const ZipEntry& entry : archive->entries()) {
        const auto part = archive->part(QString::fromUtf8(entry.name), context);
        while (*(*part)->read(buffer.data(), buffer.size()) > 0) { }
    }
}

} // namespace

// Prints what reading a list costs beside inflating the same parts.
int main()
{
    QTextStream out(stdout);
    out << "rows\tinflate ms\tread ms\tratio\n";
    for (const int rows : {80, 2'000, 100'000}) {
        const QByteArray file = listOf(rows);
        NoFeedback feedback;
        const double floor = leastTime([&file] { inflate(file); });
        const double read = leastTime(
            [&file, &feedback] { static_cast<void>(readSource(file, QStringLiteral("bench.xlsx"), {}, feedback)); });
        out << rows << '\t' << floor << '\t' << read << '\t' << read / floor << Qt::endl;
    }
    return 0;
}
