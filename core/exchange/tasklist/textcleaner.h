// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace taizhang {

// Cleans texts that come from web pages and from scanned or re-typed papers, on the user's request: pinyin in brackets
// behind a character, traditional characters, full-width letters and digits, stray spaces, lines broken inside a
// sentence. Figures keep their value; 《》、。 and brackets with Chinese in them stay.
class TextCleaner
{
public:
    static TextCleaner builtIn();
    // Lines of pairs, traditional before simplified; lines that begin with # are comments.
    explicit TextCleaner(const QString& pairs);

    QString clean(const QString& text) const;

private:
    QHash<QChar, QChar> m_simplified;
};

} // namespace taizhang
