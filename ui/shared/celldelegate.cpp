// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/celldelegate.h"

#include "core/report/words.h"
#include "ui/shared/tablemodelbase.h"
#include "ui/shared/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace taizhang {

namespace {

constexpr QMargins padding(8, 6, 8, 6);

bool sameAsAbove(const QModelIndex& index)
{
    return index.row() > 0 && index.data(MergeRole).toBool()
        && index.data() == index.siblingAtRow(index.row() - 1).data();
}

bool sameAsBelow(const QModelIndex& index)
{
    return index.data(MergeRole).toBool() && index.row() + 1 < index.model()->rowCount()
        && index.data() == index.siblingAtRow(index.row() + 1).data();
}

QColor blended(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    paintBackground(*painter, option, index);
    if (index.data(LightRole).isValid()) {
        paintLight(*painter, option, index);
    } else if (showsText(index)) {
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setPen(option.palette.color(QPalette::Text));
        CellText::paint(*painter, option.rect.marginsRemoved(padding), index.data().toString(), align);
    }
    painter->restore();
}

bool CellDelegate::showsText(const QModelIndex& index) const
{
    return index.row() == m_topRow || !sameAsAbove(index);
}

void CellDelegate::paintBackground(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.palette);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool merged = index.data(MergeRole).toBool();
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.color(ThemeRole::AccentBase));
    else if (current.isValid() && current.row() == index.row() && !merged)
        painter.fillRect(option.rect, blended(theme.color(ThemeRole::AccentBase), 130));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter.setPen(theme.color(ThemeRole::Border));
    if (!sameAsBelow(index))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (merged)
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (current == index && view->hasFocus()) {
        painter.setPen(QPen(theme.color(ThemeRole::Accent), 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void CellDelegate::paintLight(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto light = static_cast<Light>(index.data(LightRole).toInt());
    const Theme theme = Theme::of(option.palette);
    const QRect inner = option.rect.marginsRemoved(padding);
    const QFontMetrics metrics(option.font);
    const QString shape = lightShape(light);
    const QRect mark(inner.left(), inner.top(), metrics.height(), metrics.height());
    // The check mark is thinner than the shapes and needs the stronger ink.
    painter.setPen(light == Light::Done ? theme.text(light) : theme.fill(light));
    painter.drawText(mark, Qt::AlignCenter, shape);
    painter.setPen(theme.text(light));
    const QRect words(mark.right() + 4, inner.top(), inner.right() - mark.right() - 4, metrics.height());
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

int CellDelegate::heightFor(const QModelIndex& index, const QFont& font, int width) const
{
    const QFontMetrics metrics(font);
    auto& text = m_texts[index.column()];
    if (!text)
        text = std::make_shared<CellText>();
    const int inner = qMax(8, width - padding.left() - padding.right());
    const bool wraps = !index.data(LightRole).isValid() && showsText(index);
    const int lines = wraps ? text->lines(index.data().toString(), font, inner) : 1;
    return lines * metrics.lineSpacing() + padding.top() + padding.bottom() + 1;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int width = metrics.horizontalAdvance(index.data().toString()) + padding.left() + padding.right();
    return {width, heightFor(index, option.font, width)};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        return box;
    }
    const bool small = option.rect.height() < 2 * option.fontMetrics.height() + padding.top() + padding.bottom()
        && index.data(Qt::EditRole).toString().size() < 24;
    if (small)
        return new QLineEdit(parent);
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return edit;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(editor)) {
        edit->setPlainText(text);
        edit->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentText());
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text());
    else if (const auto* edit = qobject_cast<QPlainTextEdit*>(editor))
        model->setData(index, edit->toPlainText());
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect rect = option.rect;
    if (qobject_cast<QPlainTextEdit*>(editor)) {
        const int room = CellText::maxLines * option.fontMetrics.lineSpacing() + padding.top() + padding.bottom();
        rect.setHeight(qMax(rect.height(), room));
        rect.setWidth(qMax(rect.width(), option.fontMetrics.averageCharWidth() * 30));
        if (const QWidget* area = editor->parentWidget())
            rect.moveTopLeft({qMin(rect.left(), qMax(0, area->width() - rect.width())),
                qMin(rect.top(), qMax(0, area->height() - rect.height()))});
    }
    editor->setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* edit = qobject_cast<QPlainTextEdit*>(object);
    if (!edit || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(object, event);
    if (key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) {
        edit->insertPlainText(QStringLiteral("\n"));
    } else {
        Q_EMIT commitData(edit);
        Q_EMIT closeEditor(edit);
    }
    return true;
}

} // namespace taizhang
