// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace taizhang {

// What an independent reader (poppler-utils) sees in a PDF. Fails the test if the tool cannot be run.
QString pdfText(const QByteArray& pdf, const QStringList& options = {});
QString pdfFonts(const QByteArray& pdf);
QString pdfInfo(const QByteArray& pdf);

// How often each Chinese character stands in a text; everything else is left out, since layout moves spaces.
QHash<char32_t, int> chineseCharacters(const QString& text);

} // namespace taizhang
