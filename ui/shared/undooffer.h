// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/message.h"

#include <functional>

namespace taizhang {

class Ledger;

// The message with a button that takes back the change just made, and no other, whatever is changed until it is
// pressed. What forbids it is told. The ledger outlives the message.
Message withUndo(Message message, Ledger& ledger, const std::function<void(const Message&)>& tell);

} // namespace taizhang
