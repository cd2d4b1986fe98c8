// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace taizhang {

// The chapters that the present row stands under: 一、 above （一） above 1.
class AspectTrail
{
public:
    void clear() { m_chapters.clear(); }
    // `label`: the number where it stands in a cell of its own.
    void enter(const QString& text, const QString& label = {});
    // The sheet's name, above all chapters of the sheet.
    void enterSheet(const QString& name);
    QStringList names() const; // outermost first

private:
    struct Chapter
    {
        int style = -1; // LabelStyle; -1: no number; -2: a sheet
        QString name;
    };

    std::vector<Chapter> m_chapters;
};

// An aspect's name as people say it: without its number, line breaks and a count (（共15项）) behind it.
QString aspectName(const QString& text);

} // namespace taizhang
