// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace taizhang {

// Entries of lists: a text of up to four lines, under it a muted line on when, who and where (SubtitleRole).
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int SubtitleRole = Qt::UserRole + 40;
    static constexpr int MutedRole = Qt::UserRole + 41; // true: the text too is muted
    static constexpr int HeadingRole = Qt::UserRole + 42; // true: names the entries below it

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace taizhang
