// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace taizhang {

// Identity of a record for ever and in every copy of the ledger: 128 random bits, written as 32 lower-case hex digits.
// A Uid that exists is valid.
class Uid
{
public:
    static Uid create();
    static std::optional<Uid> fromString(const QString& text);

    const QString& toString() const { return m_text; }
    friend bool operator==(const Uid&, const Uid&) = default;
    friend std::strong_ordering operator<=>(const Uid& a, const Uid& b);

private:
    explicit Uid(QString text);

    QString m_text;
};

} // namespace taizhang
