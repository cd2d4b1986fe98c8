// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace taizhang::cli {

// What a command accepts beside its positional arguments.
struct Grammar
{
    int leastPositional = 0;
    int mostPositional = 0;
    QStringList flags; // without value: "--json"
    QStringList options; // with value: "--year"
};

struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options; // flags have an empty value
    QString problem; // not empty: wrong usage, and what is wrong

    bool has(const QString& name) const { return options.contains(name); }
    std::optional<QString> option(const QString& name) const;
};

// Reads "--name value" and "--name=value"; "--" ends the options.
Arguments parseArguments(const QStringList& words, const Grammar& grammar);

// The day of an option, else `otherwise`; nothing for what is no day like 2026-06-30 from 1949 to 2999.
std::optional<QDate> dayOption(const Arguments& arguments, const QString& name, QDate otherwise);

// The days of --from and --on.
struct PeriodOptions
{
    std::optional<QDate> from;
    QDate on;
    std::optional<QString> problem; // what is no day, with its option
};
PeriodOptions periodOptions(const Arguments& arguments, QDate today);

} // namespace taizhang::cli
