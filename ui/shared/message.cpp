// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/message.h"

#include "core/report/words.h"

namespace taizhang {

Message Message::error(const Error& error)
{
    return {Kind::Error, errorText(error), error.detail, {}, {}};
}

} // namespace taizhang
