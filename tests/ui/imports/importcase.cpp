// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/imports/importcase.h"

#include "tests/support/catch.h"
#include "ui/imports/reviewfilter.h"
#include "ui/imports/reviewpane.h"
#include "ui/imports/taskstab.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace taizhang {

ImportCase::ImportCase()
    : page(*ledger)
{
    page->resize(1280, 800);
    page->show();
}

template <class W>
W* ImportCase::child(const char* name)
{
    // The last step has a receipt of its own.
    auto* found = page->findChild<ReviewPane*>()->findChild<W*>(QString::fromLatin1(name));
    if (!found)
        found = page->findChild<W*>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

void ImportCase::review(const QString& rows, const QString& name)
{
    reviewText(QStringLiteral("序号,任务,责任单位,完成时限\n") + rows, name);
}

void ImportCase::reviewText(const QString& text, const QString& name)
{
    QFile file(page.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    page->open(file.fileName());
    settle();
    REQUIRE(page->findChild<ReviewPane*>()->isVisibleTo(&*page));
}

void ImportCase::settle()
{
    REQUIRE(QTest::qWaitFor([this] { return !page.jobs.isRunning(); }, 20'000));
    QTest::qWait(1);
}

QTableView* ImportCase::tasks()
{
    return child<QTableView>("reviewTable");
}

QTableWidget* ImportCase::fields()
{
    return child<QTableWidget>("fields");
}

QTableView* ImportCase::source()
{
    return child<QTableView>("source");
}

QStringList ImportCase::column(int column)
{
    QStringList texts;
    const QAbstractItemModel* model = tasks()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

void ImportCase::selectTask(int row)
{
    tasks()->setCurrentIndex(tasks()->model()->index(row, 2));
}

void ImportCase::selectField(const QString& name)
{
    for (int row = 0; row < fields()->rowCount(); ++row) {
        if (fields()->item(row, 0)->text().remove(QStringLiteral("⚠ ")).startsWith(name)) {
            fields()->setCurrentCell(row, 2);
            QTest::qWait(1);
            return;
        }
    }
    FAIL("no field " << name.toStdString());
}

QAbstractButton* ImportCase::button(const char* name)
{
    return child<QAbstractButton>(name);
}

QAbstractButton* ImportCase::filter(const QString& words)
{
    for (auto* button : page->findChild<TasksTab*>()->findChild<ReviewFilter*>()->findChildren<QPushButton*>()) {
        if (button->text().contains(words) && button->isVisibleTo(&*page))
            return button;
    }
    FAIL("no filter " << words.toStdString());
    return nullptr;
}

QString ImportCase::label(const char* name)
{
    return child<QLabel>(name)->text();
}

void ImportCase::choose(const char* combo, int value)
{
    auto* box = child<QComboBox>(combo);
    REQUIRE(box->isVisibleTo(&*page));
    REQUIRE(box->findData(value) >= 0);
    box->setFocus();
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
    settle();
}

void ImportCase::commit()
{
    REQUIRE(button("commit")->isEnabled());
    button("commit")->click();
}

} // namespace taizhang
