// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/tasklistreader.h"

#include <QString>

namespace taizhang {

// A draft's tasks, one a line: number aspect/title (measures) [units] {deadline} percent status budget @row.
QString draftText(const ImportDraft& draft);

// What a list drawn as in gridtable.h is read as, or the code of the refusal with its reason. Fails the test where the
// cells do not add up.
QString gridRead(const QString& drawing);
// The same for paragraphs, one a line.
QString paragraphsRead(const QString& text);
QString documentRead(const SourceDocument& document, const ImportOptions& options = {});

} // namespace taizhang
