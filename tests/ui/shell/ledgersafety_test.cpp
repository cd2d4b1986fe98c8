// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backups.h"
#include "core/ledger/ledger.h"
#include "tests/support/catch.h"
#include "tests/ui/support/testpage.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/draftsdialog.h"
#include "ui/shared/draftstore.h"
#include "ui/shell/ledgerholder.h"
#include "ui/shell/ledgersafety.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <filesystem>

using namespace taizhang;

namespace {

// An open ledger under the care of the window.
struct Place
{
    Place()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , holder(settings, {&clock, QStringLiteral("张三"), QStringLiteral("PC-07"), true, root})
        , safety({holder, dialogs, settings, folder.path()}, &window)
    {
        QObject::connect(&safety, &LedgerSafety::messageRaised, &window,
            [this](const Message& message) { messages.push_back(message); });
        REQUIRE(holder.create(path, {QStringLiteral("示例"), 2026, QString(), true}).ok());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("台账.taizhang"));
    QString root = folder.filePath(QStringLiteral("local"));
    FixedClock clock{QDate(2026, 6, 30)};
    AnsweredDialogs dialogs;
    Settings settings;
    LedgerHolder holder;
    QWidget window;
    LedgerSafety safety;
    std::vector<Message> messages;
};

template <class W>
W* child(QWidget& widget, const char* name)
{
    W* found = widget.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("closing a ledger that was worked on backs it up")
{
    Place place;
    const size_t before = listBackups(place.path, place.root).size();
    REQUIRE(place.holder.ledger()->saveInfo(QStringLiteral("新名"), 2026, QString()).ok());
    place.holder.close();
    const std::vector<BackupInfo> after = listBackups(place.path, place.root);
    CHECK(after.size() == before + 1);
    CHECK(after.front().reason == BackupReason::Close);
    CHECK(place.messages.empty());
}

TEST_CASE("backups are listed, made and restored to a new file")
{
    Place place;
    ProgressRecord record;
    Task task;
    task.title = QStringLiteral("开展竞赛");
    record.task = *place.holder.ledger()->addTask(task);
    record.on = QDate(2026, 6, 1);
    record.text = QStringLiteral("已启动");
    REQUIRE(place.holder.ledger()->recordProgress(record));
    BackupsDialog dialog({place.path, place.holder.session(), place.holder.ledger()}, place.dialogs, nullptr);
    auto* list = child<QTreeWidget>(dialog, "backupList");
    const QTreeWidgetItem* now = list->topLevelItem(0); // the ledger itself, above its backups
    const LedgerCounts counts = place.holder.ledger()->counts();
    CHECK(counts.tasks == 1);
    CHECK(counts.progress == 1);
    CHECK(now->text(2) == QString::number(counts.tasks));
    CHECK(now->text(3) == QString::number(counts.units));
    CHECK(now->text(4) == QString::number(counts.progress));
    CHECK_FALSE(now->flags().testFlag(Qt::ItemIsSelectable));
    const int before = list->topLevelItemCount();
    child<QPushButton>(dialog, "backUpButton")->click();
    for (const int figure : {2, 3, 4, 5})
        CHECK(list->topLevelItem(1)->text(figure) == list->topLevelItem(0)->text(figure));
    CHECK(list->topLevelItemCount() == before + 1);

    QString opened;
    QObject::connect(&dialog, &BackupsDialog::restored, &dialog, [&opened](const QString& to) { opened = to; });
    auto* restore = child<QPushButton>(dialog, "restoreButton");
    restore->click(); // and the user goes back
    CHECK(opened.isEmpty());
    place.dialogs.answer = place.folder.filePath(QStringLiteral("恢复.taizhang"));
    restore->click();
    CHECK(opened == place.dialogs.answer);
    const auto restored = Ledger::open(opened, {&place.clock, {}, {}}, OpenMode::ReadOnly);
    REQUIRE(restored.ok());
    CHECK((*restored)->dump() == place.holder.ledger()->dump());
    place.dialogs.answer = place.path;
    opened.clear();
    restore->click(); // never over a ledger
    CHECK(opened.isEmpty());
}

TEST_CASE("a backup that fails is told and does not keep anyone from working")
{
    Place place;
    place.holder.close();
    place.messages.clear();
    REQUIRE(QDir(place.root).removeRecursively());
    QFile blocked(place.root);
    REQUIRE(blocked.open(QIODevice::WriteOnly));
    REQUIRE(place.holder.open(place.path).ok());
    CHECK_FALSE(place.messages.empty());
    CHECK(place.messages.front().kind == Message::Kind::Warning);
}

TEST_CASE("text left by a program that ended too early is offered, copied and dropped")
{
    Place place;
    const QString uid = place.holder.ledger()->info().uid.toString();
    place.holder.close();
    DraftStore lost(place.folder.filePath(QStringLiteral("drafts")), uid);
    REQUIRE(
        lost.keep({{QStringLiteral("登记进展"), QStringLiteral("<b>半句话</b>"), QDateTime::currentDateTimeUtc()}}));
    place.messages.clear();
    REQUIRE(place.holder.open(place.path).ok());
    REQUIRE(place.messages.size() == 1);
    place.messages.front().action();
    auto* dialog = place.window.findChild<DraftsDialog*>();
    REQUIRE(dialog);
    child<QPushButton>(*dialog, "copyButton")->click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("<b>半句话</b>"));
    child<QPushButton>(*dialog, "dropButton")->click();
    CHECK(DraftStore(place.folder.filePath(QStringLiteral("drafts")), uid).left().empty());
}

TEST_CASE("a ledger in an unsafe place is told of, once")
{
    Place place;
    const auto warnings = [&place] {
        return std::ranges::count_if(place.messages, [](const Message& m) { return m.text.contains(u"hard link"); });
    };
    CHECK(warnings() == 0);
    place.holder.close();
    std::filesystem::create_hard_link(
        QFileInfo(place.path).filesystemFilePath(), QFileInfo(place.path + u"2").filesystemFilePath());
    for (int opened = 0; opened < 2; ++opened) {
        REQUIRE(place.holder.open(place.path).ok());
        CHECK(warnings() == 1);
        place.holder.close();
    }
}
