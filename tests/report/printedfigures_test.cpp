// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/language.h"
#include "core/report/pdfwriter.h"
#include "core/report/progressreport.h"
#include "tests/report/invented.h"
#include "tests/report/pdftext.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

#include <random>

using namespace taizhang;

namespace {

using Random = std::mt19937;

int below(Random& random, int end)
{
    return std::uniform_int_distribution(0, end - 1)(random);
}

// Lights, percentages, statuses, funds with hedged amounts, and targets as chance has it.
ProgressReportData randomReport(unsigned seed)
{
    Random random(seed);
    ProgressReportData data = inventedReport(1 + below(random, 90));
    for (TaskView& view : data.tasks) {
        view.verdict.light = static_cast<Light>(below(random, 6));
        view.task.status = view.verdict.light == Light::Done ? TaskStatus::Closed : TaskStatus::Active;
        view.counted = below(random, 12) > 0;
    }
    for (int i = 1; i <= 1 + below(random, 12); ++i) {
        FundItem item;
        item.id = FundItemId(i);
        item.name = QStringLiteral("资金%1").arg(QChar(u'甲' + i));
        item.yearFrom = item.yearTo = 2026;
        item.budget
            = parseMoney(QStringLiteral("%1%2万元").arg(100 + below(random, 900)).arg(i % 4 ? u""_qs : u"余"_qs));
        data.funds.push_back(item);
        Disbursement payment;
        payment.fund = item.id;
        payment.on = QDate(2026, 1 + below(random, 6), 1);
        payment.amount
            = *parseMoney(QStringLiteral("%1.%2万元").arg(1 + below(random, 400)).arg(1 + below(random, 99)));
        data.disbursements.push_back(payment);
    }
    return data;
}

// The text cell by cell, and the same without what layout moves.
struct Print
{
    QString lines;
    QString packed;
};

Print printed(const ProgressReportData& data)
{
    NoFeedback feedback;
    const Result<PdfResult> pdf = writePdf(progressReport(data, {}), feedback);
    REQUIRE(pdf);
    Print print{pdfText(pdf->bytes, {QStringLiteral("-raw")}), {}};
    // What stands on top and at the foot of each page comes between the halves of a sentence.
    print.lines.remove(QRegularExpression(QStringLiteral("— \\d+ —( 数据截至.*)?\\n(数据截至.*\\n)?")));
    print.lines.remove(QStringLiteral("示例数据，纯属虚构\n"));
    print.packed = print.lines;
    print.packed.remove(QRegularExpression(QStringLiteral("\\s")));
    return print;
}

QStringList told(const Print& print, const QString& sentence)
{
    const QRegularExpressionMatch match = QRegularExpression(sentence).match(print.packed);
    INFO(sentence.toStdString());
    REQUIRE(match.hasMatch());
    return match.capturedTexts().mid(1);
}

// The cells behind the first one of a row that begins with `name`.
QStringList tabled(const Print& print, const QString& name)
{
    const QRegularExpression row(QStringLiteral("^%1 ([^，。\\n]+)$").arg(name), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = row.match(print.lines);
    INFO(name.toStdString());
    REQUIRE(match.hasMatch());
    return match.captured(1).split(u' ');
}

int permille(const QStringList& percents)
{
    int sum = 0;
    for (QString percent : percents)
        sum += percent.remove(u'%').remove(u'.').toInt();
    return sum;
}

} // namespace

TEST_CASE("the printed sentences and the printed tables of random ledgers tell the same figures")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        const Print print = printed(randomReport(seed));
        const QStringList all = told(print,
            QStringLiteral("确定的(\\d+)项改革任务，已完成(\\d+)项，占([\\d.]+%)；达到序时进度(\\d+)项，占([\\d.]+%)；"
                           "未达到序时进度(\\d+)项，占([\\d.]+%)；其他(\\d+)项，占([\\d.]+%)。"));
        const QStringList shares{all[2], all[4], all[6], all[8]};
        CHECK(tabled(print, QStringLiteral("任务数")) == QStringList{all[0], all[1], all[3], all[5], all[7]});
        CHECK(tabled(print, QStringLiteral("占比")) == QStringList{u"100.0%"_qs} + shares);
        CHECK(permille(shares) == 1000);
        CHECK(tabled(print, QStringLiteral("合计 %1").arg(all[0])).mid(0, 4)
            == QStringList{all[1], all[3], all[5], all[7]});
    }
}

TEST_CASE("the printed figures of every aspect are those of its row, and the shares of the aspects make a hundred")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    for (unsigned seed = 21; seed <= 28; ++seed) {
        INFO(seed);
        const Print print = printed(randomReport(seed));
        const QString sentence = told(print, QStringLiteral("分领域看：([^。]+)。")).front();
        QStringList shares;
        for (const QString& part : sentence.split(u'；')) {
            const QRegularExpressionMatch match
                = QRegularExpression(QStringLiteral("^(\\D+)(\\d+)项，已完成(\\d+)项，未达到序时进度(\\d+)项$"))
                      .match(part);
            REQUIRE(match.hasMatch());
            const QStringList cells = tabled(print, match.captured(1));
            CHECK(cells.value(0) == match.captured(2));
            CHECK(cells.value(1) == match.captured(3));
            CHECK(cells.value(3) == match.captured(4));
            shares << cells.value(5);
        }
        CHECK(permille(shares) == 1000);
    }
}

TEST_CASE("the printed sums of the funds are those of the table, and hedged addends make them about so much")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    int hedged = 0;
    for (unsigned seed = 41; seed <= 52; ++seed) {
        INFO(seed);
        const ProgressReportData data = randomReport(seed);
        const Print print = printed(data);
        const QStringList sums = told(print,
            QStringLiteral("资金项目共(\\d+)项，预算合计(约?[\\d.]+)万元，已拨付([\\d.]+)万元，拨付率([\\d.]+%)。"));
        CHECK(sums[0].toInt() == int(data.funds.size()));
        CHECK(print.lines.contains(QStringLiteral("合计 %1 %2 — %3").arg(sums[1], sums[2], sums[3])));
        const bool about = std::any_of(data.funds.begin(), data.funds.end(),
            [](const FundItem& item) { return item.budget->hedge != Hedge::Exact; });
        CHECK(sums[1].startsWith(u'约') == about);
        hedged += about ? 1 : 0;
    }
    CHECK(hedged > 2);
    CHECK(hedged < 12);
}

TEST_CASE("every task of random ledgers stands exactly once in the printed annex")
{
    const auto translator = installLanguage(Language::SimplifiedChinese);
    for (unsigned seed = 61; seed <= 72; ++seed) {
        INFO(seed);
        const ProgressReportData data = randomReport(seed);
        const Print print = printed(data);
        const qsizetype begin = print.packed.indexOf(QStringLiteral("附件改革任务进展情况总表"));
        REQUIRE(begin > 0);
        const QString annex = print.packed.mid(begin);
        static const QRegularExpression label(QStringLiteral("（示例第(\\d+)项）"));
        QSet<int> found;
        int all = 0;
        for (auto match = label.globalMatch(annex); match.hasNext(); ++all)
            found.insert(match.next().captured(1).toInt());
        CHECK(all == int(data.tasks.size()));
        CHECK(found.size() == qsizetype(data.tasks.size()));
    }
}
