// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QString>

namespace taizhang {

// A logged value in words: "Title: old → new".
QString changeText(const FieldChange& change);
// Whether the change says something to people: not ids, references and order numbers.
bool isReadable(const FieldChange& change);
// When, who, where and from which file: "2026-05-03 14:22 · wang @ office-pc · list.docx".
QString batchSource(const BatchInfo& batch);

} // namespace taizhang
