// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <initializer_list>
#include <string>
#include <utility>

namespace taizhang::faults {

// What a proof ran and how long it took, as one line on standard output; never part of passing or failing.
class Figures
{
public:
    explicit Figures(std::string proof);
    void print(std::initializer_list<std::pair<const char*, long>> figures) const;

private:
    std::string m_proof;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace taizhang::faults
