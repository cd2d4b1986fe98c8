// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language.h"
#include "core/report/pdfwriter.h"
#include "core/report/progressreport.h"
#include "tests/bench/measure.h"
#include "tests/report/invented.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>
#include <QTranslator>

#include <ctime>

using namespace taizhang;

namespace {

struct ReportCost
{
    double cpuSeconds = 0;
    qint64 wallMilliseconds = 0;
    int pages = 0;
    qsizetype bytes = 0;
};

ReportCost costOf(int tasks)
{
    const ProgressReportData data = inventedReport(tasks);
    NoFeedback feedback;
    QElapsedTimer wall;
    wall.start();
    const std::clock_t cpu = std::clock();
    const Result<PdfResult> pdf = writePdf(progressReport(data, {}), feedback);
    ReportCost cost;
    cost.cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    cost.wallMilliseconds = wall.elapsed();
    if (pdf) {
        cost.pages = pdf->pages;
        cost.bytes = pdf->bytes.size();
    }
    return cost;
}

} // namespace

// Prints what a report of 80, 250 and 2,000 tasks costs; the best of three runs each.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto translator = installLanguage(Language::SimplifiedChinese);
    QTextStream out(stdout);
    double cpu250 = 0;
    for (const int tasks : {80, 250, 2000}) {
        ReportCost best = costOf(tasks);
        for (int run = 0; run < 2; ++run) {
            const ReportCost next = costOf(tasks);
            if (next.cpuSeconds < best.cpuSeconds)
                best = next;
        }
        out << QStringLiteral("report of %1 tasks: %2 s CPU, %3 ms, %4 pages, %5 KiB, peak memory %6 MiB\n")
                   .arg(tasks)
                   .arg(best.cpuSeconds, 0, 'f', 3)
                   .arg(best.wallMilliseconds)
                   .arg(best.pages)
                   .arg(best.bytes / 1024)
                   .arg(peakMemory());
        if (tasks == 250)
            cpu250 = best.cpuSeconds;
        else if (tasks == 2000)
            out << QStringLiteral("time(2000) / time(250): %1\n").arg(best.cpuSeconds / cpu250, 0, 'f', 1);
        out.flush();
    }
    return 0;
}
