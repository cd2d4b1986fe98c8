// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messagebar.h"

#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace taizhang {

namespace {

using namespace std::chrono_literals;
constexpr auto goodNewsStays = 8000ms;

ThemeRole baseRole(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return ThemeRole::InfoBase;
    case Message::Kind::Success:
        return ThemeRole::SuccessBase;
    case Message::Kind::Warning:
        return ThemeRole::WarningBase;
    case Message::Kind::Error:
        return ThemeRole::ErrorBase;
    }
    Q_UNREACHABLE();
}

QString markIcon(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Info:
        return QStringLiteral("info");
    case Message::Kind::Success:
        return QStringLiteral("done");
    case Message::Kind::Warning:
    case Message::Kind::Error:
        return QStringLiteral("warning");
    }
    Q_UNREACHABLE();
}

QToolButton* flatButton(QWidget* parent, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_text(plainLabel({}, this))
    , m_detail(plainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_more(flatButton(this, QStringLiteral("messageDetails")))
    , m_close(flatButton(this, QStringLiteral("messageClose")))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_mark);
    row->addLayout(texts, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(goodNewsStays);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_more, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::runAction);
    hide();
}

void MessageBar::show(const Message& message)
{
    m_message = message;
    setPlainText(m_text, message.text);
    setPlainText(m_detail, message.detail);
    m_more->setVisible(!message.detail.isEmpty());
    m_more->setChecked(false);
    m_detail->hide();
    m_action->setVisible(!message.actionText.isEmpty());
    m_action->setText(message.actionText);
    recolor();
    setVisible(true);
    const bool stays = message.kind == Message::Kind::Error || message.kind == Message::Kind::Warning;
    if (stays)
        m_timer->stop();
    else
        m_timer->start();
}

void MessageBar::dismiss()
{
    m_timer->stop();
    m_message = {};
    hide();
}

void MessageBar::dismissNews()
{
    if (m_timer->isActive())
        dismiss();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(baseRole(m_message.kind)));
    painter.setPen(theme.color(ThemeRole::Border));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void MessageBar::runAction()
{
    // The action may show the next message, which replaces this one and its action.
    const auto action = m_message.action;
    dismiss();
    if (action)
        action();
}

void MessageBar::recolor()
{
    m_mark->setPixmap(icon(markIcon(m_message.kind)).pixmap(QSize(18, 18)));
    update();
}

} // namespace taizhang
