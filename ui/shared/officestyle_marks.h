// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace taizhang::office {

// Boxes to tick and round marks to choose, with an outline that is seen on a light and on a dark ground.
void drawCheckMark(QPainter& painter, const QStyleOption& option);
void drawRadioMark(QPainter& painter, const QStyleOption& option);

} // namespace taizhang::office
