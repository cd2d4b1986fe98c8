// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace taizhang {

// Row id inside one ledger file. Ids of different record types are different types, so that
//     removeTask(unit.id)
// does not compile. "No id yet" is std::optional<Id<...>>, never 0 or -1.
template <class Tag>
class Id
{
public:
    explicit constexpr Id(qint64 value)
        : m_value(value)
    { }

    constexpr qint64 value() const { return m_value; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    qint64 m_value;
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value(), seed);
}

} // namespace taizhang
