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
    enum Role
    {
        SubtitleRole = Qt::UserRole + 40,
        MutedRole, // true: the text too is muted
        HeadingRole, // true: names the entries below it
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace taizhang
