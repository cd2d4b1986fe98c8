// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/draftstore.h"

#include <QDialog>

#include <vector>

namespace taizhang {

// Shows text that the program had not stored when it ended, to be copied or dropped.
class DraftsDialog final : public QDialog
{
    Q_OBJECT

public:
    DraftsDialog(const std::vector<Draft>& drafts, QWidget* parent);

Q_SIGNALS:
    void dropped(); // the user needs them no longer
};

} // namespace taizhang
