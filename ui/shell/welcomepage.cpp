// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"
#include "ui/shell/startcard.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace taizhang {

namespace {

QLabel* heading(const QString& text, double scale, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recent(new QListWidget)
{
    setObjectName(QStringLiteral("welcomePage"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setSpacing(8);
    column->addWidget(heading(tr("Taizhang"), 2.0, content));
    QLabel* subtitle
        = plainLabel(tr("The ledger of reform tasks: from the issued list to the report for the meeting"), content);
    setMuted(subtitle);
    column->addWidget(subtitle);
    column->addSpacing(20);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(40);
    sides->addWidget(makeStarts(), 1);
    sides->addWidget(m_recentBox = makeRecent(), 1);
    column->addLayout(sides);
    m_content = content;

    auto* outer = new QGridLayout(this);
    outer->setContentsMargins(48, 24, 48, 24);
    outer->setRowStretch(0, 2);
    outer->addWidget(content, 1, 1);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, 20);
    outer->setColumnStretch(2, 1);
    refresh();
}

QWidget* WelcomePage::makeStarts()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(tr("Begin"), 1.15, box));
    const auto add = [&](const StartCard::Words& words, auto signal) {
        auto* card = new StartCard(words, box);
        connect(card, &QAbstractButton::clicked, this, signal);
        column->addWidget(card);
    };
    add({QStringLiteral("startImport"), QStringLiteral("import"), tr("Import a task list"),
            tr("From Word, Excel or CSV, as it came attached to the notice")},
        &WelcomePage::importRequested);
    add({QStringLiteral("startOpen"), QStringLiteral("open"), tr("Open a ledger"), tr("A file ending in .taizhang")},
        &WelcomePage::openRequested);
    add({QStringLiteral("startNew"), QStringLiteral("new"), tr("New empty ledger"), tr("And enter the tasks by hand")},
        &WelcomePage::newRequested);
    add({QStringLiteral("startSample"), QStringLiteral("sample"), tr("Look at the sample (示例)"),
            tr("A district that does not exist, with invented data")},
        &WelcomePage::sampleRequested);
    column->addStretch();
    return box;
}

QWidget* WelcomePage::makeRecent()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(heading(tr("Opened lately"), 1.15, box));
    m_recent->setParent(box);
    m_recent->setObjectName(QStringLiteral("recentLedgers"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setSpacing(2);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_recent, 1);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT recentRequested(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem* item) { Q_EMIT recentRequested(item->data(Qt::UserRole).toString()); });
    return box;
}

void WelcomePage::refresh()
{
    m_recent->clear();
    for (const QString& path : m_settings.texts(Setting::RecentLedgers)) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* item = new QListWidgetItem(icon(QStringLiteral("ledger"), ThemeRole::MutedText),
            shownText(file.completeBaseName()) + QLatin1Char('\n') + shownText(folder), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(shownToolTip(QDir::toNativeSeparators(path)));
    }
    m_recentBox->setVisible(m_recent->count() > 0);
    m_content->setMaximumWidth(fontMetrics().height() * (m_recentBox->isHidden() ? 44 : 78));
}

} // namespace taizhang
