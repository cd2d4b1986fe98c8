// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/importplan.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace taizhang {

class ImportSession;
class UnitChoice;

// Every name of the list that the ledger does not know, on one page, each with what is to become of it.
class UnitsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitsPane(QWidget* parent = nullptr);

    void show(const ImportSession& session);

Q_SIGNALS:
    void decided(const taizhang::UnitDecision& decision);

private:
    void fill(const ImportSession& session);

    QScrollArea* m_scroll;
    QStringList m_names; // shown; the choices stay as long as they do
    QList<UnitChoice*> m_choices;
};

} // namespace taizhang
