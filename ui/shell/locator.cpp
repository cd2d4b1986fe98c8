// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locator.h"

#include "ui/shared/columnfilter.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

namespace {

constexpr size_t longestList = 40;

} // namespace

Locator::Locator(QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_help(plainLabel({}, this))
{
    setObjectName(QStringLiteral("locator"));
    setAttribute(Qt::WA_TranslucentBackground);
    m_field->setObjectName(QStringLiteral("locatorField"));
    m_field->setPlaceholderText(tr("Go to a task, a unit, a fund item, an indicator, a page, or run an action …"));
    m_field->addAction(icon(QStringLiteral("search"), ThemeRole::MutedText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("locatorList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    setMuted(m_help);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_help);
    connect(m_field, &QLineEdit::textChanged, this, &Locator::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &Locator::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &Locator::runCurrent);
}

void Locator::popup(const std::vector<LocatorSource>& sources)
{
    m_offered.clear();
    QStringList help;
    for (const LocatorSource& source : sources) {
        help << source.prefix + QStringLiteral("  ") + source.name;
        for (LocatorEntry& entry : source.entries())
            m_offered.push_back({source.prefix, foldedForFilter(entry.text + QLatin1Char(' ') + entry.hint), entry});
    }
    help << tr("Enter goes there");
    setPlainText(m_help, help.join(QStringLiteral("     ")));
    m_field->clear();
    filter();
    // The list never has the focus, yet its current row is what Enter goes to.
    QPalette chosen = palette();
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText})
        chosen.setColor(QPalette::Inactive, role, chosen.color(QPalette::Active, role));
    m_list->setPalette(chosen);
    const QWidget* window = parentWidget()->window();
    const int width = std::min(window->width() - 80, fontMetrics().height() * 46);
    resize(width, std::min(window->height() - 120, fontMetrics().height() * 24));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 60)));
    show();
    m_field->setFocus();
}

void Locator::filter()
{
    QString typed = foldedForFilter(m_field->text());
    QString prefix;
    for (const Offered& offered : m_offered) {
        if (typed.startsWith(offered.prefix + QLatin1Char(' '))) {
            prefix = offered.prefix;
            typed = typed.mid(prefix.size() + 1);
            break;
        }
    }
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_shown.clear();
    m_list->clear();
    for (size_t i = 0; i < m_offered.size() && m_shown.size() < longestList; ++i) {
        const Offered& offered = m_offered[i];
        const bool wanted = (prefix.isEmpty() || prefix == offered.prefix)
            && std::all_of(
                words.begin(), words.end(), [&](const QString& word) { return holdsFolded(offered.folded, word); });
        if (!wanted)
            continue;
        m_shown.push_back(i);
        QString text = shownText(offered.entry.text);
        if (!offered.entry.hint.isEmpty())
            text += QStringLiteral("   ·   ") + shownText(offered.entry.hint);
        m_list->addItem(new QListWidgetItem(icon(offered.entry.icon, ThemeRole::MutedText), text));
    }
    m_list->setCurrentRow(0);
}

void Locator::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto run = m_offered[m_shown[static_cast<size_t>(row)]].entry.run;
    close();
    run();
}

bool Locator::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

void Locator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::of(palette()).color(ThemeRole::Border));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace taizhang
