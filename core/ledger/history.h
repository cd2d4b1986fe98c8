// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The history's values live in the model, because the storage room fills them.
#include "core/model/history.h" // IWYU pragma: export
