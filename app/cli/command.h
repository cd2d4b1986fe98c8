// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace taizhang::cli {

// Exit codes of the program; part of its stable contract.
enum ExitCode
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

struct Context
{
    const Clock& clock;
    Session session;
};

// A command of the program. `gui` commands lay out text and run with an offscreen QGuiApplication.
struct Command
{
    const char16_t* name;
    const char16_t* usage; // after the program's name
    Grammar grammar;
    int (*run)(const Arguments& arguments, const Context& context);
    bool gui = false;
};

std::span<const Command> ledgerCommands(); // new, check, dump
std::span<const Command> taskCommands(); // tasks, units, record
std::span<const Command> importCommands(); // import
std::span<const Command> inspectCommands(); // inspect
std::span<const Command> historyCommands(); // undo, redo, history
std::span<const Command> reportCommands(); // report, dashboard
std::span<const Command> safetyCommands(); // backup, backups, restore
std::span<const Command> fundCommands(); // funds, disburse
std::span<const Command> indicatorCommands(); // indicators, reading, target
std::span<const Command> exportCommands(); // export

// The texts of the command line: Cli::tr.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void print(const QString& line); // standard output, UTF-8
void complain(const QString& line); // standard error, UTF-8
// Says what went wrong on standard error, with the error's code, and gives the exit code.
int fail(const Error& error);
int wrongUsage(const QString& what);

// Whether everything printed has reached standard output: a full disk behind a redirection is a failure.
bool outputComplete();

} // namespace taizhang::cli
