// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/twolinedelegate.h"

#include "ui/shared/celltext.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QIcon>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

namespace taizhang {

namespace {

constexpr QMargins padding(12, 8, 12, 8);
constexpr int iconSide = 20;

int iconSpace(const QModelIndex& index)
{
    return index.data(Qt::DecorationRole).isValid() ? iconSide + 10 : 0;
}

// The scroll bar counts even while there is none: when it comes, the heights stay true.
int rowWidth(const QListView& view)
{
    return view.contentsRect().width() - view.verticalScrollBar()->sizeHint().width();
}

} // namespace

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(ThemeRole::AccentBase));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, option.palette.color(QPalette::Midlight));
    painter->setPen(theme.color(ThemeRole::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect inner = option.rect.marginsRemoved(padding);
    if (const int space = iconSpace(index); space > 0) {
        const QRect mark(inner.left(), inner.top(), iconSide, iconSide);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, mark);
        inner.setLeft(inner.left() + space);
    }
    QFont font = option.font;
    if (index.data(HeadingRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(option.font);
    const QString subtitle = shownText(index.data(SubtitleRole).toString());
    const bool muted = index.data(MutedRole).toBool();
    painter->setPen(muted ? theme.color(ThemeRole::MutedText) : option.palette.color(QPalette::Text));
    const QRect text = inner.adjusted(0, 0, 0, subtitle.isEmpty() ? 0 : -metrics.lineSpacing() - 2);
    CellText::paint(*painter, text, shownText(index.data().toString()), Qt::AlignLeft);
    painter->setPen(theme.color(ThemeRole::MutedText));
    const QRect line(inner.left(), inner.bottom() - metrics.lineSpacing() + 1, inner.width(), metrics.lineSpacing());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(subtitle, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = (view ? rowWidth(*view) : 300) - padding.left() - padding.right() - iconSpace(index);
    const int lines = CellText().lines(shownText(index.data().toString()), option.font, std::max(40, width));
    const QFontMetrics metrics(option.font);
    const bool subtitled = !index.data(SubtitleRole).toString().isEmpty();
    const int height = lines * metrics.lineSpacing() + (subtitled ? metrics.lineSpacing() + 2 : 0);
    return {width, height + padding.top() + padding.bottom()};
}

} // namespace taizhang
