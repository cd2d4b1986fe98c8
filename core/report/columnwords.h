// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace taizhang {

struct TableWord
{
    const char16_t* table;
    const char* word; // source text of the translation, context ChangeWords
};

struct ColumnWord
{
    const char16_t* table; // empty: of every table that has no entry of its own
    const char16_t* column;
    const char* word; // as above; null: says nothing to people
};

// Every table and column of the schema steps that the change log can name.
std::span<const TableWord> tableWords();
std::span<const ColumnWord> columnWords();

} // namespace taizhang
