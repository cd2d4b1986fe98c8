// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filterheader.h"

#include "ui/shared/tablemodelbase.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace taizhang {

namespace {

constexpr int gap = 4;
constexpr int titleMargins = 12;

} // namespace

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
}

void FilterHeader::setTable(TableModelBase* model)
{
    m_table = model;
    for (int column = 0; column < model->columnCount(); ++column)
        addField(column);
    placeFields();
}

void FilterHeader::addField(int column)
{
    auto* field = new QLineEdit(this);
    const QString key = m_table->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    field->setObjectName(QStringLiteral("filter_") + key);
    field->setPlaceholderText(tr("Filter"));
    field->setClearButtonEnabled(true);
    field->setToolTip(tr("word, =exact, !not, = empty, ! not empty, >5, 5..10, a|b"));
    field->setAccessibleName(tr("Filter %1").arg(m_table->headerData(column, Qt::Horizontal).toString()));
    field->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(field, &QLineEdit::textChanged, m_table,
        [this, column](const QString& typed) { m_table->setColumnFilter(column, typed); });
    connect(field, &QWidget::customContextMenuRequested, this,
        [this, field](const QPoint& at) { showOperators(field, at); });
    field->installEventFilter(this);
    m_fields.push_back(field);
}

bool FilterHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* field = qobject_cast<QLineEdit*>(watched)) {
        if (event->type() == QEvent::FocusIn)
            showField(field);
        else if (event->type() == QEvent::KeyPress)
            return leaveField(field, static_cast<QKeyEvent*>(event)->key());
    }
    return QHeaderView::eventFilter(watched, event);
}

// A field may have been reached by the keyboard while its column was scrolled away.
void FilterHeader::showField(const QLineEdit* field)
{
    const auto* view = qobject_cast<QAbstractScrollArea*>(parentWidget());
    const auto at = std::find(m_fields.begin(), m_fields.end(), field);
    if (!view || at == m_fields.end())
        return;
    const int section = static_cast<int>(at - m_fields.begin());
    const int left = sectionPosition(section);
    const int right = left + sectionSize(section) - viewport()->width();
    QScrollBar* bar = view->horizontalScrollBar();
    bar->setValue(std::min(left, std::max(bar->value(), right)));
}

bool FilterHeader::leaveField(QLineEdit* field, int key)
{
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return false;
    if (key == Qt::Key_Escape && !field->text().isEmpty())
        field->clear();
    else
        parentWidget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void FilterHeader::focusField(int column)
{
    QLineEdit* field = m_fields.at(static_cast<size_t>(column));
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void FilterHeader::showOperators(QLineEdit* field, const QPoint& at)
{
    QMenu* menu = field->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    const auto offer = [&](const QString& words, const QString& typed) {
        connect(menu->addAction(words), &QAction::triggered, field, [field, typed] { field->setText(typed); });
    };
    offer(tr("Is empty"), QStringLiteral("="));
    offer(tr("Is not empty"), QStringLiteral("!"));
    offer(tr("Does not contain …"), QLatin1Char('!') + field->text());
    offer(tr("Is exactly …"), QLatin1Char('=') + field->text());
    offer(tr("From … to …"), QStringLiteral("0..100"));
    menu->popup(field->mapToGlobal(at));
}

void FilterHeader::setFieldsShown(bool shown)
{
    m_shown = shown;
    placeFields();
    updateGeometry();
    Q_EMIT geometriesChanged();
}

void FilterHeader::clear()
{
    for (QLineEdit* field : m_fields)
        field->clear();
}

int FilterHeader::titleHeight() const
{
    return fontMetrics().height() + 14;
}

QFont FilterHeader::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int FilterHeader::titleWidth(int column) const
{
    const QString title = model()->headerData(column, orientation()).toString();
    return QFontMetrics(titleFont()).horizontalAdvance(title) + titleMargins + 1;
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(titleHeight());
    if (m_shown && !m_fields.empty())
        size.rheight() += m_fields.front()->sizeHint().height() + 2 * gap;
    return size;
}

void FilterHeader::placeFields()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        QLineEdit* field = m_fields[i];
        const int section = static_cast<int>(i);
        const bool shown = m_shown && !isSectionHidden(section);
        field->setVisible(shown);
        if (!shown)
            continue;
        const int height = field->sizeHint().height();
        const int left = sectionViewportPosition(section) + gap;
        field->setGeometry(left, titleHeight() + gap - 2, sectionSize(section) - 2 * gap, height);
    }
}

void FilterHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    placeFields();
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, 0);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->setPen(theme.color(ThemeRole::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect title(rect.left() + 8, rect.top(), rect.width() - titleMargins, titleHeight());
    if (sortIndicatorSection() == section && isSortIndicatorShown()) {
        const QString arrow = QString(sortIndicatorOrder() == Qt::AscendingOrder ? QChar(0x2191) : QChar(0x2193));
        painter->setPen(theme.color(ThemeRole::Accent));
        painter->drawText(title, Qt::AlignRight | Qt::AlignVCenter, arrow);
        title.adjust(0, 0, -fontMetrics().height(), 0);
    }
    painter->setFont(titleFont());
    painter->setPen(theme.color(ThemeRole::MutedText));
    const auto align = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QString text = model()->headerData(section, orientation()).toString();
    painter->drawText(title, int(align), painter->fontMetrics().elidedText(text, Qt::ElideRight, title.width()));
    painter->restore();
}

} // namespace taizhang
