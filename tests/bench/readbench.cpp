// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/sourcereader.h"
#include "tests/exchange/packages.h"

#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <random>
#include <vector>

using namespace taizhang;

namespace {

constexpr int repeats = 5;
constexpr int numberColumns = 4;

// Invented text that packs like written Chinese: few characters are frequent, many are rare.
class Writer
{
public:
    QByteArray text(int length)
    {
        QString text;
        for (int i = 0; i < length; ++i)
            text += i % 17 == 16 ? QChar(u'，') : QChar(static_cast<char16_t>(0x4E00 + 7 * rank()));
        return text.toUtf8();
    }
    std::vector<QByteArray> names(int count, int length)
    {
        std::vector<QByteArray> names;
        for (int i = 0; i < count; ++i)
            names.push_back(text(length));
        return names;
    }
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

private:
    int rank() { return static_cast<int>(std::pow(2500.0, std::uniform_real_distribution<double>(0, 1)(m_random))); }

    std::mt19937 m_random{20260101};
};

// Shared strings as a workbook keeps them: each text once.
class Strings
{
public:
    QByteArray cell(const QByteArray& address, const QByteArray& text)
    {
        auto found = m_numbers.find(text);
        if (found == m_numbers.end()) {
            found = m_numbers.insert(text, static_cast<int>(m_numbers.size()));
            m_part += "<si><t>" + text + "</t></si>";
        }
        return "<c r=\"" + address + "\" s=\"1\" t=\"s\"><v>" + QByteArray::number(*found) + "</v></c>";
    }
    const QByteArray& part() const { return m_part; }

private:
    QHash<QByteArray, int> m_numbers;
    QByteArray m_part;
};

// A task list: three texts of its own in every row, units and deadlines that come back, four numbers.
QByteArray listOf(int rows)
{
    Writer writer;
    Strings strings;
    const std::vector<QByteArray> units = writer.names(60, 6);
    const std::vector<QByteArray> deadlines = writer.names(24, 9);
    QByteArray sheet = "<sheetData>";
    for (int row = 0; row < rows; ++row) {
        sheet += "<row r=\"" + QByteArray::number(row + 1) + "\" spans=\"1:10\">";
        const QByteArray texts[]{writer.text(18), writer.text(40), writer.text(12), units[size_t(writer.below(60))],
            units[size_t(writer.below(60))] + "、" + units[size_t(writer.below(60))],
            deadlines[size_t(writer.below(24))]};
        int column = 0;
        for (const QByteArray& text : texts)
            sheet += strings.cell(cellAddress(row, column++).toLatin1(), text);
        for (int i = 0; i < numberColumns; ++i)
            sheet += "<c r=\"" + cellAddress(row, column++).toLatin1() + "\"><v>"
                + QByteArray::number(writer.below(1'000'000)) + "</v></c>";
        sheet += "</row>";
    }
    return test::workbook({sheet + "</sheetData>", strings.part(), {}, {}});
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
    out << "rows\tbytes\tinflate ms\tread ms\tratio\n";
    for (const int rows : {80, 2'000, 100'000}) {
        const QByteArray file = listOf(rows);
        NoFeedback feedback;
        const double floor = leastTime([&file] { inflate(file); });
        const double read = leastTime(
            [&file, &feedback] { static_cast<void>(readSource(file, QStringLiteral("bench.xlsx"), {}, feedback)); });
        out << rows << '\t' << file.size() << '\t' << floor << '\t' << read << '\t' << read / floor << Qt::endl;
    }
    return 0;
}
