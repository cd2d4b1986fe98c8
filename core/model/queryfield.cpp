// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/queryfield.h"

#include "core/model/datescan.h"
#include "core/model/datetext.h"
#include "core/model/figure.h"
#include "core/model/pinyin.h"
#include "core/model/textnormal.h"
#include "core/model/unitdirectory.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace taizhang {

namespace {

bool hasFullWidth(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= QChar(0xFF01) && c <= QChar(0xFF5E); });
}

// The other width of an ASCII character; any other is its own.
QChar wide(QChar c)
{
    return c > QChar(u' ') && c < QChar(0x7F) ? QChar(c.unicode() + 0xFEE0) : c;
}

// A word to be looked for, folded already.
class Needle
{
public:
    explicit Needle(const QString& word)
        : m_word(word)
        , m_letters(mayBeInitials(word) ? word.toLower() : QString())
        , m_hasShapes(std::any_of(
              word.begin(), word.end(), [](QChar c) { return c < QChar(0x100) || c.toLower() != c.toUpper(); }))
    {
        const QChar first = word.isEmpty() ? QChar() : word.front();
        m_firsts = {first.toLower(), first.toUpper(), wide(first.toLower()), wide(first.toUpper())};
    }

    // Chinese has neither case nor width. A word that has is not in a text without its first character, and most texts
    // end there: this is asked of every text of every task at each key.
    bool isIn(const QString& text) const
    {
        if (!m_hasShapes || m_word.isEmpty())
            return text.contains(m_word);
        const bool mayBe = std::any_of(text.begin(), text.end(),
            [this](QChar c) { return c == m_firsts[0] || c == m_firsts[1] || c == m_firsts[2] || c == m_firsts[3]; });
        return mayBe
            && (text.contains(m_word, Qt::CaseInsensitive)
                || (hasFullWidth(text) && foldWidth(text).contains(m_word, Qt::CaseInsensitive)));
    }
    // Names are also found by the first letters of their pinyin.
    bool isInName(const QString& name) const
    {
        return isIn(name) || (!m_letters.isEmpty() && holdsInitials(name, m_letters));
    }

private:
    QString m_word;
    QString m_letters; // empty: not to be taken for initials
    bool m_hasShapes; // of case or width
    std::array<QChar, 4> m_firsts; // shapes of its first character
};

bool holdsAny(const TaskView& view, const Needle& word)
{
    const Task& task = view.task;
    const auto in = [&](const QString& text) { return word.isIn(text); };
    const auto inName = [&](const QString& text) { return word.isInName(text); };
    return in(task.number) || inName(task.title) || in(task.goal) || in(task.deliverable) || in(task.note)
        || in(task.deadline.phrase) || std::any_of(view.aspects.begin(), view.aspects.end(), inName)
        || std::any_of(view.units.begin(), view.units.end(),
            [&](const TaskUnit& unit) { return inName(unit.name) || inName(unit.written); })
        || std::any_of(
            task.measures.begin(), task.measures.end(), [&](const Measure& measure) { return in(measure.text); })
        || std::any_of(
            task.officials.begin(), task.officials.end(), [&](const Official& official) { return in(official.post); })
        || (view.latest && (in(view.latest->text) || in(view.latest->problems) || in(view.latest->nextSteps)));
}

enum class Comparison
{
    Equal,
    Less,
    AtMost,
    More,
    AtLeast
};

struct Bound
{
    Comparison comparison = Comparison::Equal;
    QString value;
};

Bound boundOf(const QString& text)
{
    struct Sign
    {
        QStringView text;
        Comparison comparison;
    };
    static constexpr std::array signs{Sign{u"<=", Comparison::AtMost}, Sign{u"≤", Comparison::AtMost},
        Sign{u">=", Comparison::AtLeast}, Sign{u"≥", Comparison::AtLeast}, Sign{u"<", Comparison::Less},
        Sign{u">", Comparison::More}, Sign{u"=", Comparison::Equal}};
    for (const Sign& sign : signs) {
        if (text.startsWith(sign.text))
            return {sign.comparison, text.mid(sign.text.size())};
    }
    return {Comparison::Equal, text};
}

// `low` and `high` are the ends of the bound: a month, a day, or one number twice.
template <class T>
bool compare(const T& value, Comparison comparison, const T& low, const T& high)
{
    switch (comparison) {
    case Comparison::Equal:
        return value >= low && value <= high;
    case Comparison::Less:
        return value < low;
    case Comparison::AtMost:
        return value <= high;
    case Comparison::More:
        return value > high;
    case Comparison::AtLeast:
        return value >= low;
    }
    return false;
}

bool saysNone(const QString& value)
{
    return value == u"无" || value == u"none";
}

TaskTest lightTest(const QString& value, QDate)
{
    static const QHash<QString, Light> names{{QStringLiteral("红"), Light::Red}, {QStringLiteral("黄"), Light::Yellow},
        {QStringLiteral("绿"), Light::Green}, {QStringLiteral("蓝"), Light::Blue}, {QStringLiteral("灰"), Light::Grey},
        {QStringLiteral("办结"), Light::Done}, {QStringLiteral("已办结"), Light::Done},
        {QStringLiteral("销号"), Light::Done}};
    QString name = value;
    if (name.endsWith(u'灯'))
        name.chop(1);
    const auto light = names.contains(name) ? std::optional(names[name]) : fromText<Light>(name.toLower());
    if (!light)
        return {};
    return [light](const TaskView& view) { return view.verdict.light == *light; };
}

TaskTest statusTest(const QString& value, QDate)
{
    static const QHash<QString, TaskStatus> names{{QStringLiteral("草稿"), TaskStatus::Draft},
        {QStringLiteral("进行中"), TaskStatus::Active}, {QStringLiteral("暂缓"), TaskStatus::Suspended},
        {QStringLiteral("销号"), TaskStatus::Closed}, {QStringLiteral("已销号"), TaskStatus::Closed},
        {QStringLiteral("办结"), TaskStatus::Closed}, {QStringLiteral("已办结"), TaskStatus::Closed},
        {QStringLiteral("已完成"), TaskStatus::Closed}, {QStringLiteral("取消"), TaskStatus::Cancelled},
        {QStringLiteral("已取消"), TaskStatus::Cancelled}, {QStringLiteral("并入"), TaskStatus::Merged},
        {QStringLiteral("已并入"), TaskStatus::Merged}};
    const auto status = names.contains(value) ? std::optional(names[value]) : fromText<TaskStatus>(value.toLower());
    if (!status)
        return {};
    return [status](const TaskView& view) { return view.task.status == *status; };
}

// =技能提升 is the aspect under which a task is counted, 无 that of tasks without one.
TaskTest aspectTest(const QString& value, QDate)
{
    if (saysNone(value))
        return [](const TaskView& view) { return view.aspects.isEmpty(); };
    if (value.startsWith(u'='))
        return [name = value.mid(1)](const TaskView& view) { return foldWidth(view.aspects.value(0)) == name; };
    return [word = Needle(value)](const TaskView& view) {
        return std::any_of(
            view.aspects.begin(), view.aspects.end(), [&](const QString& name) { return word.isInName(name); });
    };
}

// 人社 finds 区人社局 and 区人力资源和社会保障局; keys are worked out once per name.
TaskTest unitTest(const QString& value, std::optional<Role> role)
{
    auto keys = std::make_shared<QHash<QString, QString>>();
    const auto keyOf = [keys](const QString& name) {
        auto found = keys->constFind(name);
        return found == keys->constEnd() ? *keys->insert(name, unitKey(name)) : *found;
    };
    const QString key = unitKey(value);
    return [word = Needle(value), key, role, keyOf](const TaskView& view) {
        return std::any_of(view.units.begin(), view.units.end(), [&](const TaskUnit& unit) {
            if (role && unit.role != *role)
                return false;
            return word.isInName(unit.name) || word.isInName(unit.written) || keyOf(unit.name).contains(key);
        });
    };
}

TaskTest dueTest(const QString& value, QDate today)
{
    if (saysNone(value))
        return [](const TaskView& view) { return !view.task.deadline.due; };
    const Bound bound = boundOf(value);
    const QString text = toDateText(bound.value).text;
    const auto mentions = scanDates(text, today.isValid() ? today.year() : 0);
    const bool whole = mentions.size() == 1 && mentions[0].begin == 0 && mentions[0].end == text.size()
        && mentions[0].first.isValid() && mentions[0].last.isValid();
    if (whole) {
        return [bound, mention = mentions[0]](const TaskView& view) {
            const auto& due = view.task.deadline.due;
            return due && compare(*due, bound.comparison, mention.first, mention.last);
        };
    }
    if (bound.value != value)
        return {};
    return [word = Needle(value)](const TaskView& view) { return word.isIn(view.task.deadline.phrase); };
}

TaskTest percentTest(const QString& value, QDate)
{
    static const QRegularExpression range(QStringLiteral("^(\\d{1,3})%?(?:-|\\.\\.|~|—)(\\d{1,3})%?$"));
    if (saysNone(value))
        return [](const TaskView& view) { return !view.percent; };
    Bound bound = boundOf(value);
    static const QRegularExpression number(QStringLiteral("^(\\d{1,3}(?:\\.\\d{1,2})?)%?$"));
    Percent low;
    Percent high;
    if (const QRegularExpressionMatch match = range.match(bound.value); match.hasMatch()) {
        low = Percent::fromWhole(match.captured(1).toInt());
        high = Percent::fromWhole(match.captured(2).toInt());
    } else if (const QRegularExpressionMatch single = number.match(bound.value); single.hasMatch()) {
        low = high = Percent::fromBasisPoints(qRound(single.captured(1).toDouble() * 100));
    } else {
        return {};
    }
    return [bound, low, high](
               const TaskView& view) { return view.percent && compare(*view.percent, bound.comparison, low, high); };
}

int daysOverdue(const TaskView& view, QDate today)
{
    if (view.task.status != TaskStatus::Active || !view.task.deadline.due)
        return 0;
    if (!today.isValid())
        return view.verdict.reason == LightReasonCode::Overdue ? view.verdict.days : 0;
    return std::max(0, static_cast<int>(view.task.deadline.due->daysTo(today)));
}

TaskTest overdueTest(const QString& value, QDate today)
{
    if (value.isEmpty() || value == u"是" || value == u"yes")
        return [today](const TaskView& view) { return daysOverdue(view, today) > 0; };
    const Bound bound = boundOf(value);
    static const QRegularExpression number(QStringLiteral("^(\\d{1,5})(?:天|日|days?)?$"));
    const QRegularExpressionMatch match = number.match(bound.value);
    if (!match.hasMatch())
        return {};
    const int days = match.captured(1).toInt();
    return [bound, days, today](const TaskView& view) {
        const int late = daysOverdue(view, today);
        return late > 0 && compare(late, bound.comparison, days, days);
    };
}

TaskTest budgetTest(const QString& value, QDate)
{
    if (saysNone(value))
        return [](const TaskView& view) { return !view.task.budget; };
    const Bound bound = boundOf(value);
    const auto amount = parseMoney(bound.value);
    if (!amount)
        return {};
    return [bound, amount](const TaskView& view) {
        return view.task.budget && compare(*view.task.budget, bound.comparison, amount->amount, amount->amount);
    };
}

TaskTest numberTest(const QString& value, QDate)
{
    return [value](const TaskView& view) {
        return withoutSpaces(foldWidth(view.task.number)).compare(value, Qt::CaseInsensitive) == 0;
    };
}

// =区人社局 is the unit under which a task is counted, the first that leads; 无 finds tasks that nobody leads.
TaskTest leadTest(const QString& value, QDate)
{
    if (saysNone(value))
        return [](const TaskView& view) { return !leadUnit(view); };
    if (!value.startsWith(u'='))
        return unitTest(value, Role::Lead);
    return [name = value.mid(1)](const TaskView& view) {
        const TaskUnit* lead = leadUnit(view);
        return lead && foldWidth(lead->name) == name;
    };
}

// Whether a task is in the denominators: not cancelled, merged, draft or split into sub-tasks.
TaskTest countedTest(const QString& value, QDate)
{
    if (value == u"是" || value == u"yes")
        return [](const TaskView& view) { return view.counted; };
    if (value == u"否" || value == u"no")
        return [](const TaskView& view) { return !view.counted; };
    return {};
}

// 报送:第三季度 finds what was reported for the round, =2026年第三季度 for the one of exactly this name.
TaskTest reportedTest(const QString& value, QDate)
{
    if (saysNone(value))
        return [](const TaskView& view) { return view.reportedRounds.isEmpty(); };
    const bool exact = value.startsWith(u'=');
    const QString name = exact ? value.mid(1) : value;
    return [exact, name, word = Needle(name)](const TaskView& view) {
        return std::any_of(view.reportedRounds.begin(), view.reportedRounds.end(),
            [&](const QString& round) { return exact ? foldWidth(round) == name : word.isIn(round); });
    };
}

template <Role role>
TaskTest roleTest(const QString& value, QDate)
{
    return unitTest(value, role);
}

TaskTest anyUnitTest(const QString& value, QDate)
{
    return unitTest(value, std::nullopt);
}

using Maker = TaskTest (*)(const QString& value, QDate today);

const QHash<QString, Maker>& makers()
{
    static const QHash<QString, Maker> all = [] {
        struct Names
        {
            QStringView names;
            Maker maker;
        };
        const Names table[] = {{u"牵头 牵头单位 lead", leadTest},
            {u"责任 责任单位 responsible", roleTest<Role::Responsible>},
            {u"配合 配合单位 support", roleTest<Role::Support>}, {u"单位 unit", anyUnitTest},
            {u"灯 亮灯 light", lightTest}, {u"统计 counted", countedTest}, {u"报送 reported", reportedTest},
            {u"状态 status", statusTest}, {u"方面 领域 aspect", aspectTest}, {u"时限 完成时限 due deadline", dueTest},
            {u"进度 完成比例 percent", percentTest}, {u"逾期 overdue", overdueTest}, {u"资金 预算 budget", budgetTest},
            {u"序号 编号 number no", numberTest}};
        QHash<QString, Maker> byName;
        for (const Names& row : table) {
            const auto names = row.names.split(u' ');
            for (const QStringView name : names)
                byName.insert(name.toString(), row.maker);
        }
        return byName;
    }();
    return all;
}

} // namespace

TaskTest fieldTest(const QString& field, const QString& value, QDate today)
{
    const Maker maker = makers().value(field);
    const bool mayBeEmpty = maker == overdueTest;
    return maker && (mayBeEmpty || !value.isEmpty()) ? maker(value, today) : TaskTest();
}

TaskTest wordTest(const QString& word)
{
    return [needle = Needle(word)](const TaskView& view) { return holdsAny(view, needle); };
}

} // namespace taizhang
