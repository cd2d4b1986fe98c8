// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command.h"

namespace taizhang::cli {

std::optional<QString> Arguments::option(const QString& name) const
{
    const auto found = options.constFind(name);
    return found == options.cend() ? std::nullopt : std::optional(*found);
}

Arguments parseArguments(const QStringList& words, const Grammar& grammar)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !word.startsWith(u"--")) {
            result.positional.append(word);
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        if (grammar.flags.contains(word)) {
            result.options.insert(word, {});
        } else if (!grammar.options.contains(name)) {
            result.problem = Cli::tr("unknown option %1").arg(word);
        } else if (word.contains(u'=')) {
            result.options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            result.options.insert(name, words[++i]);
        } else {
            result.problem = Cli::tr("%1 needs a value").arg(word);
        }
    }
    if (result.problem.isEmpty() && result.positional.size() < grammar.leastPositional)
        result.problem = Cli::tr("an argument is missing");
    if (result.problem.isEmpty() && result.positional.size() > grammar.mostPositional)
        result.problem = Cli::tr("%1 is one argument too many").arg(result.positional[grammar.mostPositional]);
    return result;
}

std::optional<QDate> dayOption(const Arguments& arguments, const QString& name, QDate otherwise)
{
    const auto written = arguments.option(name);
    if (!written)
        return otherwise;
    const QDate day = QDate::fromString(*written, Qt::ISODate);
    const bool fits = day.isValid() && day.year() >= 1949 && day.year() <= 2999;
    return fits ? std::optional(day) : std::nullopt;
}

PeriodOptions periodOptions(const Arguments& arguments, QDate today)
{
    PeriodOptions period;
    const QString fromOption = QStringLiteral("--from");
    const QString onOption = QStringLiteral("--on");
    const auto problem = [&arguments](const QString& name) -> QString { return name + u' ' + *arguments.option(name); };
    if (arguments.has(fromOption)) {
        period.from = dayOption(arguments, fromOption, today);
        if (!period.from)
            period.problem = problem(fromOption);
    }
    const auto on = dayOption(arguments, onOption, today);
    if (!on)
        period.problem = problem(onOption);
    period.on = on.value_or(today);
    return period;
}

} // namespace taizhang::cli
