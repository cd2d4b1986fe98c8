// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace taizhang {

// A text that holds a numbered list: what stands before 1. and the items without their numbers.
struct NumberedText
{
    QString head;
    QStringList items; // empty: no list in it

    friend bool operator==(const NumberedText&, const NumberedText&) = default;
};

// Finds 1.…2.…, （1）…（2）…, ①…② and their kin, on lines of their own or run together. The numbers must follow one
// another, so figures in the text do not split it.
NumberedText splitNumbered(const QString& text);
// The same items with their numbers as written.
QStringList numberedParts(const QString& text);
// The measures of one cell: numbered items, else lines that are sentences of their own, else the text as one.
QStringList splitMeasures(const QString& text);
// ； at the end of items only parts them; then 。 ends the last one.
void dropSeparators(QStringList& items);
// One line of a text that was broken to fit a cell: Chinese is joined without, Latin with a space.
QString joinedLines(const QString& text);

} // namespace taizhang
