// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/draftstore.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace taizhang {

// Keeps what is being typed into any text editor of the program, so that a crash costs at most a second of it. An
// editor counts as long as it shows text that its user has changed: storing or dropping the text sets or closes the
// editor, and its draft goes. Text left in an open editor at the program's end stays, to be offered at the next start.
//
// A field with the dynamic property "noDraft", and fields for searching and passwords, are left out.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(DraftStore store, QObject* parent);

    ~DraftKeeper() override;

    DraftStore& store() { return m_store; }
    // Editors are watched once they have had the focus; those of `part` that were changed without it, too.
    void watchIn(const QWidget& part);
    // Looks at all watched editors now; also done once a second.
    void look();

private:
    struct Watched
    {
        QPointer<QWidget> editor;
        QDateTime since; // of the text as it is
        QString text;
    };

    void watch(QWidget* editor);
    void stop();

    DraftStore m_store;
    QList<Watched> m_watched;
    std::vector<Draft> m_kept;
    QTimer m_timer;
    bool m_stopped = false; // the program ends
};

} // namespace taizhang
