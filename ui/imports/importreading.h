// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/exchange/profilebook.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/tasklistreader.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace taizhang {

// Everything the reading of a file depends on; values, so that it can run in a job.
struct ImportRequest
{
    QString path; // or, for a pasted block, what it is called
    QByteArray pasted; // a block from the clipboard, in place of the file
    ReadOptions read;
    ImportOptions options;
    UnitDirectory directory;
    ProfileBook profiles; // for the first reading of a file
    std::shared_ptr<const SourceDocument> document; // set: the file as read before; only its meaning is read again
};

struct ImportReading
{
    std::shared_ptr<const SourceDocument> document;
    RememberedReading meaning; // all but the draft only of a first reading
    std::optional<Error> refusal; // of a first reading: no list was found, and the user may name the columns
};

Result<ImportReading> readImport(const ImportRequest& request, Feedback& feedback);

} // namespace taizhang
