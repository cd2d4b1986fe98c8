// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ledger full of hostile text is walked through in the window: nothing of it is taken for HTML, a link or a format.
#include "core/base/safefile.h"
#include "core/ledger/funds.h"
#include "core/ledger/indicators.h"
#include "tests/faults/figures.h"
#include "tests/faults/iofaults.h"
#include "tests/support/catch.h"
#include "tests/ui/support/testwindow.h"
#include "ui/setup/aspectsdialog.h"
#include "ui/setup/roundsdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

using namespace taizhang;
using namespace taizhang::faults;

namespace {

// Nobody has a reason to open it.
constexpr char canary[] = "/taizhang-canary.png";

const QStringList& payloads()
{
    static const QStringList all{QStringLiteral("<img src=\"file:///taizhang-canary.png\">坏"),
        QStringLiteral("<img src=\"/taizhang-canary.png\">"), QStringLiteral("<b>粗</b><script>alert(1)</script>"),
        QStringLiteral("<a href=\"http://example.invalid/\">点我</a>"), QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("@SUM(1+1)"), QStringLiteral("+1"), QStringLiteral("-1"),
        QStringLiteral("a\tb\rc\nd\x01\x1b[31m"), QStringLiteral("\u202egpj.exe\u202c\u200b"),
        QStringLiteral("file:///taizhang-canary.png"), QStringLiteral("http://example.invalid/?a=1&b=2"),
        QStringLiteral("%s%n%1%2%L3%%"), QStringLiteral("'; DROP TABLE task; --"), QStringLiteral("&lt;b&gt;&amp;&Alt"),
        QStringLiteral("<html><body>") + QString(10'000, u'长')};
    return all;
}

Task hostileTask(const QString& text, int index, UnitId unit)
{
    Task task;
    task.number = QString::number(index) + text.left(20);
    task.title = text.left(400);
    task.goal = task.deliverable = task.note = task.budgetPhrase = text;
    task.deadline.kind = DeadlineKind::Milestones;
    task.deadline.phrase = text.left(200);
    task.deadline.due = QDate(2026, 12, 31);
    task.deadline.milestones = {{{}, QDate(2026, 5, 1), text.left(200), Percent::fromWhole(30), {}}};
    task.measures = {{{}, text, text, text}};
    task.assignments = {{{}, unit, {}, Role::Lead, text.left(100), true}};
    task.officials = {{{}, OfficialRole::LeadOfficial, text.left(100), text.left(30)}};
    task.source = SourceRef{text.left(100), text.left(30), index};
    return task;
}

void fillWith(Ledger& ledger, const QString& text, int index)
{
    Unit unit;
    unit.name = text.left(80) + QString::number(index);
    unit.shortName = text.left(20) + QString::number(index);
    unit.liaisonPost = unit.liaisonPhone = unit.note = text;
    unit.aliases = QStringList{text.left(60) + QStringLiteral("别") + QString::number(index)};
    const Result<UnitId> stored = ledger.saveUnit(unit);
    REQUIRE(stored);
    const Result<TaskId> task = ledger.addTask(hostileTask(text, index, *stored));
    REQUIRE(task);
    ProgressRecord record;
    record.task = *task;
    record.on = QDate(2026, 6, 1);
    record.percent = Percent::fromWhole(10);
    record.text = record.problems = record.nextSteps = text;
    REQUIRE(ledger.recordProgress(record));
    FundItem fund;
    fund.name = text.left(200);
    fund.sourceWritten = fund.unitName = fund.policy = fund.note = text;
    fund.owner = *stored;
    REQUIRE(Funds(ledger).save(fund));
    Indicator indicator;
    indicator.name = text.left(200);
    indicator.code = indicator.unit = text.left(10);
    indicator.definition = indicator.numerator = indicator.denominator = indicator.dataSource = indicator.note = text;
    indicator.owner = *stored;
    REQUIRE(Indicators(ledger).save(indicator));
}

// Whether Qt would lay the text out as HTML and find something of the data in it.
bool isLive(const QString& text, bool rich)
{
    return rich && (text.contains(u"<img") || text.contains(u"<script") || text.contains(u"<a href=\"http"));
}

bool isLive(const QLabel& label)
{
    const bool rich = label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return isLive(label.text(), rich) || label.openExternalLinks();
}

bool isLiveTip(const QString& tip)
{
    return isLive(tip, Qt::mightBeRichText(tip));
}

int liveCells(const QAbstractItemModel& model, const QModelIndex& parent)
{
    int live = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            live += isLiveTip(index.data(Qt::ToolTipRole).toString());
            live += isLiveTip(index.data(Qt::WhatsThisRole).toString());
        }
        live += liveCells(model, model.index(row, 0, parent));
    }
    return live;
}

// Everything below the widget that would take text for HTML; `seen` counts what was looked at.
int liveTexts(QWidget& root, int& seen)
{
    int live = 0;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        ++seen;
        if (isLiveTip(widget->toolTip())) {
            ++live;
            UNSCOPED_INFO("tip of " << widget->objectName().toStdString());
        }
        const auto* label = qobject_cast<QLabel*>(widget);
        if (label && isLive(*label)) {
            ++live;
            UNSCOPED_INFO(
                "label " << widget->objectName().toStdString() << ' ' << label->text().left(80).toStdString());
        }
        if (const auto* rich = qobject_cast<QTextEdit*>(widget))
            live += isLive(rich->toHtml(), true) || (qobject_cast<const QTextBrowser*>(rich) != nullptr);
        const auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (view && view->model())
            live += liveCells(*view->model(), {});
    }
    for (const QAction* action : root.findChildren<QAction*>())
        live += isLiveTip(action->toolTip());
    return live;
}

QAction* actionWith(QWidget& window, const QString& shortcut)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(shortcut))
            return action;
    }
    return nullptr;
}

// A task a payload, in every column.
QString hostileList()
{
    QString text = QStringLiteral("序号,重点任务,工作目标,具体举措,牵头单位,完成时限\n");
    int number = 0;
    for (const QString& payload : payloads()) {
        QString cell = payload.left(300);
        cell.replace(u'"', QStringLiteral("\"\""));
        text += QStringLiteral("%1,\"%2\",\"%2\",\"%2\",\"%2\",\"%2\"\n").arg(QString::number(++number), cell);
    }
    return text;
}

void checkNothingOpened(const Figures& figures, int places, int widgets)
{
    const iofaults::Seen opened = iofaults::seen();
    CHECK(opened.canaryOpened == 0);
    CHECK(opened.networkSockets == 0);
    figures.print({{"places", places}, {"widgets", widgets}, {"files opened by data", opened.canaryOpened},
        {"network sockets", opened.networkSockets}});
}

} // namespace

TEST_CASE("hostile text is plain text on every page, in every tip, panel and message", "[hostile]")
{
    const Figures figures("hostile text: pages");
    iofaults::lookOut(canary);
    TestWindow t;
    const QString path = t.path(QStringLiteral("<b>台&账%1.taizhang"));
    REQUIRE(t.holder.create(path, {payloads().front(), 2026, payloads().at(2), true}));
    Ledger& ledger = *t.holder.ledger();
    int index = 0;
    for (const QString& text : payloads())
        fillWith(ledger, text, ++index);
    actionWith(t.window, QStringLiteral("Ctrl+H"))->trigger();
    int seen = 0, pages = 0;
    for (int key = 1; key <= 9; ++key) {
        QAction* page = actionWith(t.window, QStringLiteral("Ctrl+%1").arg(key));
        if (!page)
            continue;
        ++pages;
        page->trigger();
        QTest::qWait(400); // previews and counts come a moment later
        for (auto* view : t.window.findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0)); // fills panels
        }
        QTest::qWait(100);
        INFO("page " << key);
        CHECK(liveTexts(t.window, seen) == 0);
    }
    CHECK(pages >= 8);
    CHECK(seen > 500);
    for (const QString& text : payloads()) {
        t.window.show(Message::error({ErrorCode::FileNotWritable, {text, text}, text}));
        CHECK(liveTexts(t.window, seen) == 0);
    }
    NoFeedback feedback;
    CHECK(ledger.check(feedback)->findings.empty());
    checkNothingOpened(figures, pages, seen);
}

TEST_CASE("hostile text is plain text while it is imported and in the dialogs of the set-up", "[hostile]")
{
    const Figures figures("hostile text: import and set-up");
    iofaults::lookOut(canary);
    TestWindow t;
    REQUIRE(t.holder.create(t.path(QStringLiteral("台账.taizhang")), {payloads().front(), 2026, {}, true}));
    const QString list = t.path(QStringLiteral("<b>清&单%1.csv"));
    REQUIRE(writeFile(list, hostileList().toUtf8()));
    t.window.openPath(list);
    QTest::qWait(500);
    REQUIRE(QTest::qWaitFor([&] { return !t.jobs.isRunning(); }, 60'000));
    QTest::qWait(500);
    int seen = 0;
    CHECK(liveTexts(t.window, seen) == 0);
    const auto* review = t.window.findChild<QTableView*>(QStringLiteral("reviewTable"));
    REQUIRE(review);
    REQUIRE(review->model()->rowCount() >= payloads().size());

    Ledger& ledger = *t.holder.ledger();
    std::vector<Aspect> aspects;
    for (const QString& text : payloads()) {
        aspects.push_back({{}, {}, text.left(60).simplified(), int(aspects.size())});
        ReportingRound round;
        round.name = text.left(60).simplified();
        round.from = QDate(2020 + int(aspects.size()), 1, 1);
        round.to = round.dueOn = round.from.addDays(30);
        REQUIRE(ledger.saveRound(round));
    }
    REQUIRE(ledger.saveAspects(aspects));
    AspectsDialog aspectsDialog(ledger);
    RoundsDialog rounds(ledger, t.clock);
    for (QDialog* dialog : {static_cast<QDialog*>(&aspectsDialog), static_cast<QDialog*>(&rounds)}) {
        dialog->show();
        QTest::qWait(100);
        for (auto* view : dialog->findChildren<QAbstractItemView*>())
            view->setCurrentIndex(view->model()->index(0, 0));
        CHECK(liveTexts(*dialog, seen) == 0);
    }
    checkNothingOpened(figures, 3, seen);
}

TEST_CASE("control: a label and a tip that guess are found live", "[hostile]")
{
    iofaults::lookOut(canary);
    QWidget window;
    QLabel label(payloads().front(), &window);
    int seen = 0;
    CHECK(liveTexts(window, seen) == 1);
    window.show();
    (void)label.grab();
    CHECK(iofaults::seen().canaryOpened > 0);
    label.setText(QStringLiteral("x"));
    label.setToolTip(payloads().at(1));
    CHECK(liveTexts(window, seen) == 1);
}
