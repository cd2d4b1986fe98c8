// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/dropzone.h"

#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace taizhang {

namespace {

constexpr int ownKind = -1; // in the combo: the file's own

QString onlyFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

QByteArray pastedBlock(const QMimeData& data)
{
    static const QByteArray utf8 = QByteArrayLiteral("\xEF\xBB\xBF"); // whatever charset the HTML claims
    if (data.hasHtml() && data.html().contains(u"<table", Qt::CaseInsensitive))
        return utf8 + data.html().toUtf8();
    return data.hasText() && !data.text().trimmed().isEmpty() ? utf8 + data.text().toUtf8() : QByteArray();
}

DropZone::DropZone(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_choose(new QPushButton(tr("&Choose a file…")))
{
    setAcceptDrops(true);
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setAccessibleName(tr("What the file brings"));
    m_kind->addItem(tr("What the file itself shows"), ownKind);
    m_kind->addItem(tr("Tasks: a list with leading units and deadlines"), static_cast<int>(ImportKind::Tasks));
    m_kind->addItem(tr("Funds: a table of budgets and payments"), static_cast<int>(ImportKind::Funds));
    m_kind->addItem(tr("Indicators: a table of targets and values"), static_cast<int>(ImportKind::Indicators));
    auto* title = plainLabel(tr("Drop a list or table here"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    auto* kinds = plainLabel(tr("Word (.docx), Excel (.xlsx, .xls), WPS (.et), web page (.html) or text (.csv, .tsv). "
                                "You see everything before anything is stored."));
    setMuted(kinds);
    kinds->setWordWrap(true);
    kinds->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
    setFocusProxy(m_choose);
    auto* paste = new QPushButton(tr("&Paste a copied table"));
    paste->setObjectName(QStringLiteral("paste"));
    connect(paste, &QPushButton::clicked, this, &DropZone::paste);
    auto* keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &DropZone::paste);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(kinds);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_kind, 0, Qt::AlignHCenter);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addWidget(paste, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

std::optional<ImportKind> DropZone::kind() const
{
    const int kind = m_kind->currentData().toInt();
    return kind == ownKind ? std::nullopt : std::optional(static_cast<ImportKind>(kind));
}

void DropZone::setKind(std::optional<ImportKind> kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind ? static_cast<int>(*kind) : ownKind));
}

void DropZone::paste()
{
    if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData())
        Q_EMIT pasted(pastedBlock(*copied));
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (onlyFile(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_inviting = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_inviting = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_inviting = false;
    update();
    const QString path = onlyFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(path);
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeRole line = m_inviting ? ThemeRole::Accent : ThemeRole::MutedText;
    painter.setPen(QPen(theme.color(line), 1.5, Qt::DashLine));
    painter.setBrush(theme.color(m_inviting ? ThemeRole::AccentBase : ThemeRole::CardBase));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

} // namespace taizhang
