// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/officestyle.h"

#include "ui/shared/icons.h"
#include "ui/shared/officestyle_marks.h"
#include "ui/shared/officestyle_parts.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace taizhang {

namespace {

bool isTextEdit(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

} // namespace

OfficeStyle::OfficeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{ }

void OfficeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (static_cast<int>(element)) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return office::drawCheckMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return office::drawRadioMark(*painter, *option);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return office::drawField(*painter, *option);
    case PE_PanelButtonCommand:
        return office::drawButton(*painter, *option);
    case PE_PanelButtonTool:
        return office::drawToolButton(*painter, *option);
    case PE_FrameFocusRect:
        return office::drawFocus(*painter, *option);
    case PE_Frame:
        return isTextEdit(widget) ? office::drawField(*painter, *option) : office::drawFrame(*painter, *option);
    case PE_FrameTabBarBase:
        return office::drawTabBase(*painter, *option);
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.window());
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OfficeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_Splitter)
        return office::drawSplitter(*painter, *option);
    if (element == CE_TabBarTabShape)
        return office::drawTab(*painter, *option);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return office::drawHeader(*painter, *option);
    if (element == CE_MenuBarItem)
        return office::drawMenuBarItem(*painter, *option);
    if (element == CE_MenuBarEmptyArea || element == CE_SizeGrip)
        return;
    if (element == CE_PushButtonLabel) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton filled(*button);
            filled.palette = office::buttonLabelPalette(*button);
            return QProxyStyle::drawControl(element, &filled, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OfficeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        return office::drawScrollBar(*painter, *option, slider);
    }
    if (control == CC_SpinBox) {
        office::drawField(*painter, *option);
        QStyleOption arrow(static_cast<const QStyleOption&>(*option));
        arrow.rect = subControlRect(control, option, SC_SpinBoxUp, widget);
        QProxyStyle::drawPrimitive(PE_IndicatorArrowUp, &arrow, painter, widget);
        arrow.rect = subControlRect(control, option, SC_SpinBoxDown, widget);
        return QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    }
    if (control == CC_ComboBox)
        return office::drawComboBox(*painter, *option);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int OfficeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin:
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OfficeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_EtchDisabledText || hint == SH_ScrollBar_Transient)
        return 0;
    if (hint == SH_FormLayoutLabelAlignment)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon OfficeStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    if (standard == SP_LineEditClearButton || standard == SP_TitleBarCloseButton)
        return icon(QStringLiteral("close"), ThemeRole::MutedText);
    return QProxyStyle::standardIcon(standard, option, widget);
}

QSize OfficeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option->fontMetrics.height() + 12;
    if (type == CT_PushButton)
        wanted = {wanted.width() + 12, std::max(wanted.height(), height)};
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        wanted.setHeight(std::max(wanted.height(), height - 2));
    else if (type == CT_ToolButton)
        wanted += QSize(6, 4);
    else if (type == CT_TabBarTab)
        wanted += QSize(4, 8);
    else if (type == CT_ItemViewItem)
        wanted.setHeight(std::max(wanted.height(), option->fontMetrics.height() + 8));
    return wanted;
}

} // namespace taizhang
