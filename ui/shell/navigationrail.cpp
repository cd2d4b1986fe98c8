// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace taizhang {

namespace {

// A row with a mark at its left edge while its page is shown.
class RailButton final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const int height = fontMetrics().height() + 22;
        const bool words = toolButtonStyle() != Qt::ToolButtonIconOnly;
        return {words ? fontMetrics().horizontalAdvance(text()) + 76 : height + 12, height};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(8, 2, -8, -2);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse() || hasFocus()) {
            painter.setBrush(isChecked() ? theme.color(ThemeRole::AccentBase) : palette().color(QPalette::Midlight));
            painter.drawRoundedRect(box, 6, 6);
        }
        if (isChecked()) {
            painter.setBrush(theme.color(ThemeRole::Accent));
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - 8, 3, 16), 1.5, 1.5);
        }
        const int side = 20;
        const QRect mark(static_cast<int>(box.left()) + 12, (height() - side) / 2, side, side);
        const auto role = isChecked() ? ThemeRole::Accent : ThemeRole::MutedText;
        taizhang::icon(property("iconName").toString(), role).paint(&painter, mark);
        if (toolButtonStyle() == Qt::ToolButtonIconOnly)
            return;
        QFont face = font();
        face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        painter.setPen(isChecked() ? theme.color(ThemeRole::Accent) : palette().color(QPalette::WindowText));
        const QRect words(mark.right() + 12, 0, width() - mark.right() - 20, height());
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

NavigationRail::NavigationRail(const std::vector<PageEntry>& pages, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    m_column->setContentsMargins(0, 10, 0, 10);
    m_column->setSpacing(2);
    for (const PageEntry& page : pages) {
        auto* button = new RailButton(this);
        button->setObjectName(QStringLiteral("navigate%1").arg(static_cast<int>(page.key)));
        button->setText(page.name);
        button->setProperty("iconName", page.icon);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(page.name, page.shortcut));
        button->setAccessibleName(page.name);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_group.addButton(button, static_cast<int>(page.key));
        m_column->addWidget(button);
    }
    m_column->addStretch();
    auto* fold = new RailButton(this);
    fold->setObjectName(QStringLiteral("navigationFold"));
    fold->setText(tr("Narrow"));
    fold->setToolTip(tr("Show or hide the words of the navigation"));
    fold->setProperty("iconName", QStringLiteral("sidebar"));
    fold->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_column->addWidget(fold);
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT picked(static_cast<PageKey>(id)); });
    connect(fold, &QToolButton::clicked, this, [this] {
        setLabelsShown(!m_labels);
        Q_EMIT labelsToggled(m_labels);
    });
}

void NavigationRail::setCurrent(std::optional<PageKey> key)
{
    m_group.setExclusive(false);
    for (QAbstractButton* button : m_group.buttons())
        button->setChecked(key && m_group.id(button) == static_cast<int>(*key));
    m_group.setExclusive(key.has_value());
}

void NavigationRail::setLabelsShown(bool shown)
{
    m_labels = shown;
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->updateGeometry();
    }
    updateGeometry();
}

QSize NavigationRail::sizeHint() const
{
    const int wide = fontMetrics().height() * 8;
    QSize size = QWidget::sizeHint();
    if (m_labels)
        size.setWidth(std::max(size.width(), wide));
    return size;
}

void NavigationRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).color(ThemeRole::Border));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace taizhang
