// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/viewstate.h"

#include "ui/shared/growingedit.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaProperty>
#include <QPointer>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextCursor>

#include <vector>

namespace taizhang {

namespace {

struct TablePlace
{
    int sorted = -1; // column
    Qt::SortOrder order = Qt::AscendingOrder;
    int row = -1;
    int column = -1;
    QList<QRect> selected; // of cells
    int scroll = 0;
    QVariant typed; // into the cell that is being edited

    friend bool operator==(const TablePlace&, const TablePlace&) = default;
};

// Replaces the text as typing does: the field knows that it was changed.
void type(QLineEdit& line, const QString& text)
{
    line.selectAll();
    line.insert(text);
}

void type(QPlainTextEdit& edit, const QString& text)
{
    QTextCursor cursor(edit.document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    edit.setTextCursor(cursor);
}

// Of a combo box the index, as its words may be those of another language.
QVariant choiceOf(const QWidget& widget)
{
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentIndex();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->isReadOnly() ? QVariant() : line->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
    if (qobject_cast<const QAbstractSpinBox*>(&widget))
        return widget.metaObject()->userProperty().read(&widget);
    return {};
}

void choose(QWidget& widget, const QVariant& choice)
{
    if (auto* combo = qobject_cast<QComboBox*>(&widget))
        combo->setCurrentIndex(choice.toInt());
    else if (auto* line = qobject_cast<QLineEdit*>(&widget))
        type(*line, choice.toString());
    else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        button->setChecked(choice.toBool());
    else
        widget.metaObject()->userProperty().write(&widget, choice);
}

QVariant typedInto(const QWidget* editor)
{
    const auto* edit = qobject_cast<const QPlainTextEdit*>(editor);
    return edit ? QVariant(edit->toPlainText()) : editor ? choiceOf(*editor) : QVariant();
}

TablePlace placeIn(const QTableView& table)
{
    TablePlace place;
    if (table.isSortingEnabled()) {
        place.sorted = table.horizontalHeader()->sortIndicatorSection();
        place.order = table.horizontalHeader()->sortIndicatorOrder();
    }
    place.row = table.currentIndex().row();
    place.column = table.currentIndex().column();
    for (const QItemSelectionRange& range : table.selectionModel()->selection())
        place.selected.append(QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom())));
    place.scroll = table.verticalScrollBar()->value();
    place.typed = typedInto(table.indexWidget(table.currentIndex()));
    return place;
}

void goTo(QTableView& table, const TablePlace& place)
{
    if (table.isSortingEnabled())
        table.horizontalHeader()->setSortIndicator(place.sorted, place.order);
    const QModelIndex current = table.model()->index(place.row, place.column);
    if (!current.isValid())
        return;
    table.setCurrentIndex(current);
    QItemSelection selection;
    for (const QRect& cells : place.selected)
        selection.select(
            table.model()->index(cells.top(), cells.left()), table.model()->index(cells.bottom(), cells.right()));
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table.verticalScrollBar()->setValue(place.scroll);
    table.scrollTo(current);
    if (!place.typed.isValid())
        return;
    table.edit(current);
    QWidget* editor = table.indexWidget(current);
    if (auto* edit = qobject_cast<QPlainTextEdit*>(editor))
        type(*edit, place.typed.toString());
    else if (editor)
        choose(*editor, place.typed);
}

QVariant placeOf(const QWidget& widget)
{
    if (const auto* list = qobject_cast<const QListWidget*>(&widget))
        return list->currentRow();
    const auto* table = qobject_cast<const QTableView*>(&widget);
    return table && table->model() ? QVariant::fromValue(placeIn(*table)) : QVariant();
}

void goToPlace(QWidget& widget, const QVariant& place)
{
    if (auto* list = qobject_cast<QListWidget*>(&widget))
        list->setCurrentRow(place.toInt());
    else if (auto* table = qobject_cast<QTableView*>(&widget))
        goTo(*table, place.value<TablePlace>());
}

QVariant tabOf(const QWidget& widget)
{
    const auto* tabs = qobject_cast<const QTabWidget*>(&widget);
    return tabs ? QVariant(tabs->currentIndex()) : QVariant();
}

void turnTo(QWidget& widget, const QVariant& tab)
{
    static_cast<QTabWidget&>(widget).setCurrentIndex(tab.toInt());
}

// A field that is stored when it is left holds the record's text, perhaps in words of the language, until it is typed
// into.
QVariant textOf(const QWidget& widget)
{
    const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget);
    if (!edit || edit->isReadOnly())
        return {};
    const auto* growing = qobject_cast<const GrowingEdit*>(edit);
    const bool typed = !growing || growing->toPlainText() != growing->storedText();
    return typed ? QVariant(edit->toPlainText()) : QVariant();
}

void typeText(QWidget& widget, const QVariant& text)
{
    type(static_cast<QPlainTextEdit&>(widget), text.toString());
}

using Key = std::pair<QString, int>;

// What Qt made for itself inside others is left out. Widgets may go when others are set.
std::vector<std::pair<QPointer<QWidget>, Key>> namedIn(const QWidget& part)
{
    std::vector<std::pair<QPointer<QWidget>, Key>> named;
    QHash<QString, int> seen;
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        const QString name = widget->objectName();
        if (!name.isEmpty() && !name.startsWith(QStringLiteral("qt_")))
            named.emplace_back(widget, Key(name, seen[name]++));
    }
    return named;
}

} // namespace

ViewState::ViewState(const QWidget& part)
    : m_choices(gathered(part, choiceOf))
    , m_places(gathered(part, placeOf))
    , m_tabs(gathered(part, tabOf))
    , m_texts(gathered(part, textOf))
    , m_focus(part.focusWidget() ? part.focusWidget()->objectName() : QString())
{ }

// Fields are set once more after the record is chosen that they belong to.
void ViewState::restore(QWidget& part) const
{
    apply(part, m_choices, choiceOf, choose);
    apply(part, m_tabs, tabOf, turnTo);
    apply(part, m_places, placeOf, goToPlace);
    apply(part, m_choices, choiceOf, choose);
    apply(part, m_texts, textOf, typeText);
    if (auto* focused = m_focus.isEmpty() ? nullptr : part.findChild<QWidget*>(m_focus))
        focused->setFocus(Qt::OtherFocusReason);
}

ViewState::Values ViewState::gathered(const QWidget& part, Reader reader)
{
    Values values;
    for (const auto& [widget, key] : namedIn(part)) {
        const QVariant value = reader(*widget);
        if (value.isValid())
            values[key] = value;
    }
    return values;
}

// What a widget has already is not set again, so that it tells nobody of a change.
void ViewState::apply(QWidget& part, const Values& values, Reader reader, Writer writer)
{
    for (const auto& [widget, key] : namedIn(part)) {
        const auto value = values.find(key);
        if (widget && value != values.end() && reader(*widget) != value->second)
            writer(*widget, value->second);
    }
}

} // namespace taizhang
