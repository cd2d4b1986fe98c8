// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace taizhang {

// Choices a user may make for text files after seeing the detected ones.
struct ReadOptions
{
    QString encoding; // empty: detect
    std::optional<QChar> separator; // nothing: detect
};

// Reads an untrusted file of any supported format; the format is told by the content, not by the name. One gate checks
// the limits of core/exchange/limits.h before any parser sees the bytes. Never writes, never follows external
// references. Errors: Import*, FileNotFound, FileNotReadable, Canceled. Safe to call from a worker thread.
Result<SourceDocument> readSource(const QString& path, const ReadOptions& options, Feedback& feedback);
// The same for bytes in memory (tests, fuzzing, clipboard); `name` is only used for messages and the extension note.
Result<SourceDocument> readSource(
    const QByteArray& bytes, const QString& name, const ReadOptions& options, Feedback& feedback);

// The same for a file that is of use only if it holds what the caller looks for. Of a large one first the beginning of
// each sheet is read, and all of it only if `worth` finds there what it looks for; else the document is `cut`. A file
// whose beginning alone cannot be read is read whole.
using Worth = std::function<bool(const SourceDocument& beginning)>;
Result<SourceDocument> readIfWorth(
    const QString& path, const ReadOptions& options, const Worth& worth, Feedback& feedback);
Result<SourceDocument> readIfWorth(
    const QByteArray& bytes, const QString& name, const ReadOptions& options, const Worth& worth, Feedback& feedback);

} // namespace taizhang
