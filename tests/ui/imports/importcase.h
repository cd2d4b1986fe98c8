// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/templedger.h"
#include "tests/ui/support/testpage.h"
#include "ui/imports/importpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTableView>
#include <QTableWidget>

namespace taizhang {

// The import page over a ledger of its own, with ways to work it as a user does. What is not there fails the test.
class ImportCase
{
public:
    ImportCase();

    // Writes the rows below a usual header (or the whole text) as a CSV file and opens it, until the review is ready.
    void review(const QString& rows, const QString& name = QStringLiteral("清单.csv"));
    void reviewText(const QString& text, const QString& name);
    void settle(); // until nothing is read any more

    QTableView* tasks();
    QTableWidget* fields();
    QTableView* source();
    QStringList column(int column); // of the list of tasks
    void selectTask(int row);
    void selectField(const QString& name); // by its words in English

    QAbstractButton* button(const char* name);
    QAbstractButton* filter(const QString& words); // begins with
    QString label(const char* name);
    void choose(const char* combo, int value); // as by the user, then settles
    void commit();

    TempLedger ledger;
    TestPage<ImportPage> page;

private:
    template <class W>
    W* child(const char* name);
};

} // namespace taizhang
