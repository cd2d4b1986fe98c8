// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace taizhang {

// Lines of pairs, traditional before simplified; lines that begin with # are comments.
QHash<QChar, QChar> characterPairs(const QString& lines);

// The text in simplified characters, one for one: for comparing words, never for what is kept.
QString simplified(QString text);

} // namespace taizhang
