// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/valuejson.h"
#include "core/exchange/valuecells.h"
#include "core/ledger/indicators.h"
#include "core/report/indicatorwords.h"

#include <array>
#include <variant>

namespace taizhang::cli {

namespace {

QString indicatorLine(const IndicatorView& view)
{
    const QString none = QStringLiteral("—");
    const QString value = view.current ? figureText(view.current->value) : none;
    const bool rated = view.attainment && view.attainment->completion;
    const QString rate = rated ? QString(view.attainment->completion->toText() + u'%') : none;
    return QStringLiteral("%1\t%2\t%3\t%4").arg(value, view.target ? view.target->phrase : none, rate, view.card.name);
}

int listIndicators(const Arguments& arguments, const Context& context)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session, OpenMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    const Indicators indicators(**ledger);
    const bool json = arguments.has(QStringLiteral("--json"));
    QJsonArray array;
    const std::vector<IndicatorFinding> findings = json ? indicators.findings() : std::vector<IndicatorFinding>();
    for (const IndicatorView& view : indicators.all()) {
        if (json)
            array.append(indicatorJson(**ledger, view, findings));
        else
            print(indicatorLine(view));
    }
    if (json)
        print(jsonText(array));
    return Done;
}

// Opens, finds the indicator, lets `write` store something under its id, and prints what it shows now.
template <class Write>
int change(const Arguments& arguments, const Context& context, const Write& write)
{
    const auto ledger = Ledger::open(arguments.positional[0], context.session);
    if (!ledger)
        return fail(ledger.error());
    Indicators indicators(**ledger);
    const auto found = indicators.byName(arguments.positional[1]);
    if (!found)
        return fail(found.error());
    if (const std::optional<Error> error = write(indicators, *found))
        return fail(*error);
    if (const auto after = indicators.indicator(*found->card.id))
        print(indicatorLine(*after));
    return Done;
}

// What the options say of a value beyond its number; or the option that is not understood.
std::optional<QString> takeDetails(const Arguments& arguments, IndicatorReading& reading)
{
    const auto text = [&](const char16_t* option) { return arguments.option(QString::fromUtf16(option)); };
    const auto figure = [&](const char16_t* option, std::optional<Figure>& part) {
        const auto written = text(option);
        return !written || (part = parseFigure(*written)).has_value() ? std::nullopt : written;
    };
    if (const auto wrong = figure(u"--numerator", reading.numerator))
        return wrong;
    if (const auto wrong = figure(u"--denominator", reading.denominator))
        return wrong;
    const auto growth = text(u"--year-on-year");
    if (growth && !(reading.yearOnYear = readGrowth(*growth)))
        return growth;
    const auto place = text(u"--rank");
    const auto rank = place ? readRank(*place) : std::nullopt;
    if (place && !rank)
        return place;
    if (rank) {
        reading.rank = rank->rank;
        reading.rankScope = rank->scope;
    }
    reading.member = text(u"--member").value_or(QString());
    reading.source = text(u"--source").value_or(QString());
    reading.note = text(u"--note").value_or(QString());
    reading.verified = arguments.has(QStringLiteral("--verified"));
    return std::nullopt;
}

int recordReading(const Arguments& arguments, const Context& context)
{
    const QString written = arguments.option(QStringLiteral("--value")).value_or(QString());
    const auto value = parseFigure(written);
    if (!value)
        return wrongUsage(Cli::tr("%1 is not a number").arg(written));
    IndicatorReading reading;
    reading.value = *value;
    const PeriodOptions days = periodOptions(arguments, context.clock.today());
    if (days.problem)
        return wrongUsage(Cli::tr("%1 is not a date like 2026-06-30").arg(*days.problem));
    reading.from = days.from;
    reading.on = days.on;
    if (const auto wrong = takeDetails(arguments, reading))
        return wrongUsage(Cli::tr("%1 is not understood").arg(*wrong));
    return change(arguments, context, [&](Indicators& indicators, const IndicatorView& view) -> std::optional<Error> {
        reading.indicator = view.card.id;
        const auto saved = indicators.record(reading);
        return saved ? std::nullopt : std::optional(saved.error());
    });
}

struct TargetOption
{
    const char16_t* name;
    TargetOp op;
};
constexpr std::array targetOptions{TargetOption{u"--at-least", TargetOp::AtLeast},
    TargetOption{u"--about", TargetOp::About}, TargetOption{u"--exactly", TargetOp::Exactly},
    TargetOption{u"--at-most", TargetOp::AtMost}, TargetOption{u"--range", TargetOp::Range}};

// The target that the options name, without days; or what is wrong with them.
std::variant<IndicatorTarget, QString> targetOf(const Arguments& arguments)
{
    std::optional<IndicatorTarget> target;
    int named = 0;
    for (const TargetOption& option : targetOptions) {
        const auto written = arguments.option(QString::fromUtf16(option.name));
        if (!written)
            continue;
        ++named;
        target = parseTarget(*written);
        if (!target || (target->op == TargetOp::Range) != (option.op == TargetOp::Range))
            return Cli::tr("%1 is not understood").arg(QString::fromUtf16(option.name) + u' ' + *written);
        target->op = option.op;
    }
    if (named != 1)
        return Cli::tr("exactly one of --at-least, --about, --exactly, --at-most and --range is needed");
    return *target;
}

int setTarget(const Arguments& arguments, const Context& context)
{
    auto read = targetOf(arguments);
    if (const QString* wrong = std::get_if<QString>(&read))
        return wrongUsage(*wrong);
    auto* target = std::get_if<IndicatorTarget>(&read);
    int year = context.clock.today().year();
    if (const auto written = arguments.option(QStringLiteral("--year"))) {
        year = written->toInt();
        if (year < 1949 || year > 2999)
            return wrongUsage(Cli::tr("%1 is not a year").arg(*written));
    }
    target->from = QDate(year, 1, 1);
    target->to = QDate(year, 12, 31);
    return change(arguments, context, [&](Indicators& indicators, const IndicatorView& view) -> std::optional<Error> {
        target->indicator = view.card.id;
        for (const IndicatorTarget& known : view.targets) {
            if (known.from == target->from && known.to == target->to)
                target->id = known.id;
        }
        const auto saved = indicators.save(*target);
        return saved ? std::nullopt : std::optional(saved.error());
    });
}

} // namespace

std::span<const Command> indicatorCommands()
{
    static const Command commands[]{
        {u"indicators", u"indicators LEDGER [--json]", {1, 1, {QStringLiteral("--json")}, {}}, listIndicators},
        {u"reading",
            u"reading LEDGER INDICATOR --value V [--from DATE] [--on DATE] [--member M] [--year-on-year P] [--rank R] "
            u"[--numerator N] [--denominator N] [--source T] [--note T] [--verified]",
            {2, 2, {QStringLiteral("--verified")},
                {QStringLiteral("--value"), QStringLiteral("--from"), QStringLiteral("--on"),
                    QStringLiteral("--member"), QStringLiteral("--year-on-year"), QStringLiteral("--rank"),
                    QStringLiteral("--numerator"), QStringLiteral("--denominator"), QStringLiteral("--source"),
                    QStringLiteral("--note")}},
            recordReading},
        {u"target", u"target LEDGER INDICATOR --at-least N|--about N|--exactly N|--at-most N|--range N-M [--year Y]",
            {2, 2, {},
                {QStringLiteral("--at-least"), QStringLiteral("--about"), QStringLiteral("--exactly"),
                    QStringLiteral("--at-most"), QStringLiteral("--range"), QStringLiteral("--year")}},
            setTarget},
    };
    return commands;
}

} // namespace taizhang::cli
