// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace taizhang {

// What is typed into the filter field of a column:
//     word          contains it, in any case and width       a|b      one of them
//     =word         is exactly it                            !word    does not contain it
//     =             is empty                                 !        is not empty
//     >5  <=2026-06-30   compares numbers and dates          5..10    from, to
// Text that cannot be read as a comparison is looked for as it stands.
class ColumnFilter
{
public:
    ColumnFilter() = default;
    explicit ColumnFilter(const QString& typed);

    bool isEmpty() const { return m_kind == Kind::Everything; }
    // `folded` is foldedForFilter(cell's text), `key` the cell's sort key.
    bool matches(const QString& folded, const QVariant& key) const;

private:
    enum class Kind
    {
        Everything,
        Contains,
        NotContains,
        Exactly,
        Empty,
        NotEmpty,
        Between
    };

    bool readComparison(const QString& typed);
    bool readRange(const QString& typed);

    Kind m_kind = Kind::Everything;
    QStringList m_words; // folded
    std::optional<double> m_from;
    std::optional<double> m_to;
    bool m_fromExcluded = false;
    bool m_toExcluded = false;
};

QString foldedForFilter(const QString& text);
// Whether a text holds a word, both folded; also by the first letters of its pinyin: qzgh is in 区总工会.
bool holdsFolded(const QString& folded, const QString& word);

} // namespace taizhang
