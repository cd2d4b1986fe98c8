// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/readcontext.h"

#include <QByteArray>
#include <QString>

namespace taizhang {

struct TextContent
{
    QString text; // without a byte order mark
    QString encoding; // "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"
    bool guessed = false; // neither a mark nor valid UTF-8 told it
};

// Decodes strictly; `encoding` empty: by byte order mark, else UTF-8 if all of it is valid, else UTF-16 where it looks
// so, else GB18030. Errors: ImportEncodingUnknown with the offset of the first bad byte; ImportUnknownFormat
// where it does not look like text at all.
Result<TextContent> decodeText(const QByteArray& bytes, const QString& encoding, const ReadContext& context);

} // namespace taizhang
