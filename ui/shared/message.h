// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>

namespace taizhang {

// Something to tell beside the work instead of in a box that stops it. Text is plain text.
struct Message
{
    enum class Kind
    {
        Info,
        Success,
        Warning,
        Error
    };

    Kind kind = Kind::Info;
    QString text;
    QString detail; // shown on demand
    QString actionText; // of the one button that mends or continues; empty for none
    std::function<void()> action;

    static Message info(const QString& text) { return {Kind::Info, text, {}, {}, {}}; }
    static Message success(const QString& text) { return {Kind::Success, text, {}, {}, {}}; }
    static Message warning(const QString& text) { return {Kind::Warning, text, {}, {}, {}}; }
    static Message error(const Error& error); // the words of core/report
};

} // namespace taizhang
