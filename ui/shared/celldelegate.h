// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/celltext.h"

#include <QStyledItemDelegate>

#include <memory>

namespace taizhang {

// Paints the cells of TableView: four lines of text at most, lights as shape, word and colour, equal neighbours of a
// merged column as one cell, and edits them in place (Enter stores, Alt+Enter breaks the line, Escape gives up).
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Height of a row whose cell at `index` is `width` wide.
    int heightFor(const QModelIndex& index, const QFont& font, int width) const;
    // The row whose merged cells show their text although the row above has the same: the first visible one.
    void setTopRow(int row) { m_topRow = row; }

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    bool showsText(const QModelIndex& index) const;
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLight(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    mutable QHash<int, std::shared_ptr<CellText>> m_texts; // by column
    int m_topRow = 0;
};

} // namespace taizhang
