// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

// How the parts of OfficeStyle are painted.
namespace taizhang::office {

void drawField(QPainter& painter, const QStyleOption& option);
void drawButton(QPainter& painter, const QStyleOption& option);
void drawToolButton(QPainter& painter, const QStyleOption& option);
void drawFocus(QPainter& painter, const QStyleOption& option);
void drawFrame(QPainter& painter, const QStyleOption& option);
void drawSplitter(QPainter& painter, const QStyleOption& option);
void drawHeader(QPainter& painter, const QStyleOption& option);
void drawTabBase(QPainter& painter, const QStyleOption& option);
void drawTab(QPainter& painter, const QStyleOption& option);
void drawScrollBar(QPainter& painter, const QStyleOption& option, const QRect& slider);
void drawMenuBarItem(QPainter& painter, const QStyleOption& option);
void drawComboBox(QPainter& painter, const QStyleOption& option);
QPalette buttonLabelPalette(const QStyleOptionButton& option);

} // namespace taizhang::office
