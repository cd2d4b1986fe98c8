// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/container/ziparchive.h"
#include "core/exchange/readcontext.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace taizhang {

struct SharedStrings
{
    std::vector<QString> texts;
    std::map<int, QStringList> emphasized; // by number: the bold or underlined parts of texts that have some
};

// The texts that cells refer to by number; rich text runs joined, phonetic runs left out. With `wanted` only these: the
// others are empty, and what comes behind the last of them is not read.
Result<SharedStrings> readSharedStrings(const ZipArchive& archive, const QString& partName, const ReadContext& context,
    const std::vector<bool>* wanted = nullptr);

} // namespace taizhang
