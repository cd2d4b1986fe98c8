// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/figures.h"

#include <iostream>

namespace taizhang::faults {

Figures::Figures(std::string proof)
    : m_proof(std::move(proof))
{ }

void Figures::print(std::initializer_list<std::pair<const char*, long>> figures) const
{
    std::cout << m_proof << ':';
    for (const auto& [name, value] : figures)
        std::cout << ' ' << name << ' ' << value << ',';
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - m_start;
    std::cout << " seconds " << taken.count() << std::endl;
}

} // namespace taizhang::faults
