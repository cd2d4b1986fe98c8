// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <utility>

namespace taizhang::faults {

// What a proof ran and the seconds of the processor that it took, those of the programs it started and waited for
// included, as one line on standard output; never part of passing or failing.
class Figures
{
public:
    explicit Figures(std::string proof);
    void print(std::initializer_list<std::pair<const char*, long>> figures) const;

private:
    std::string m_proof;
    double m_start;
};

} // namespace taizhang::faults
