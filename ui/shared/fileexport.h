// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/shared/page.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace taizhang {

using Teller = std::function<void(const Message&)>;

// Writes the file and tells of it, with a way to open it; a failure too, unless the user wanted it.
void storeAndTell(const QString& path, const Result<QByteArray>& bytes, const Teller& tell);

struct FileQuestion
{
    QString prompt; // title of the dialog
    QString name; // proposed, without its ending
};

// Prints a document to a PDF that the user chooses, in a job beside the window, and tells of it while `page` lives.
void exportPdf(const PageContext& context, QWidget* page, const FileQuestion& question, const Document& document,
    const Teller& tell);

} // namespace taizhang
