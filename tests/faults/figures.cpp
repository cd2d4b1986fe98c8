// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/figures.h"

#include <iostream>

#include <sys/resource.h>

namespace taizhang::faults {

namespace {

double secondsOf(int whose)
{
    rusage used{};
    getrusage(whose, &used);
    constexpr double perMicrosecond = 1e-6;
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + perMicrosecond * double(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
}

double secondsSoFar()
{
    return secondsOf(RUSAGE_SELF) + secondsOf(RUSAGE_CHILDREN);
}

} // namespace

Figures::Figures(std::string proof)
    : m_proof(std::move(proof))
    , m_start(secondsSoFar())
{ }

void Figures::print(std::initializer_list<std::pair<const char*, long>> figures) const
{
    std::cout << m_proof << ':';
    for (const auto& [name, value] : figures)
        std::cout << ' ' << name << ' ' << value << ',';
    std::cout << " CPU seconds " << secondsSoFar() - m_start << std::endl;
}

} // namespace taizhang::faults
