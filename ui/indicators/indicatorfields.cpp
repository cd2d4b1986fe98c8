// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorfields.h"

#include "core/ledger/indicators.h"
#include "core/model/deadlinephrase.h"
#include "core/report/indicatorwords.h"
#include "core/report/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

Error invalid(const QString& field, const QString& typed)
{
    return {ErrorCode::ValueInvalid, {field, typed}, {}};
}

QStringList parts(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\n]+"));
    QStringList found;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty() && !found.contains(part.trimmed()))
            found.append(part.trimmed());
    }
    return found;
}

QString* plainField(Indicator& card, const QString& key)
{
    if (key == u"name")
        return &card.name;
    if (key == u"code")
        return &card.code;
    if (key == u"definition")
        return &card.definition;
    if (key == u"unit")
        return &card.unit;
    if (key == u"numerator")
        return &card.numerator;
    if (key == u"denominator")
        return &card.denominator;
    if (key == u"dataSource")
        return &card.dataSource;
    if (key == u"dimension")
        return &card.dimension;
    return key == u"note" ? &card.note : nullptr;
}

template <class E>
std::optional<E> fromWord(const QString& typed)
{
    for (const auto& entry : namesOf(E())) {
        if (word(entry.value) == typed)
            return entry.value;
    }
    return std::nullopt;
}

template <class E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto& entry : namesOf(E()))
        words.append(word(entry.value));
    return words;
}

Result<Indicator> withOwner(Ledger& ledger, Indicator card, const QString& typed)
{
    card.owner = std::nullopt;
    if (typed.isEmpty())
        return card;
    const UnitMatch match = ledger.directory().resolve(typed);
    const bool sure = match.kind == UnitMatchKind::Exact || match.kind == UnitMatchKind::Equivalent;
    if (!sure)
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("unit"), typed}, {}};
    card.owner = match.unit;
    return card;
}

Result<Indicator> withAspect(Ledger& ledger, Indicator card, const QString& typed)
{
    card.aspect = std::nullopt;
    if (typed.isEmpty())
        return card;
    for (const Aspect& aspect : ledger.aspects()) {
        if (aspect.name == typed)
            card.aspect = aspect.id;
    }
    if (!card.aspect)
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("aspect"), typed}, {}};
    return card;
}

std::vector<Indicator> cardsOf(Ledger& ledger)
{
    std::vector<Indicator> cards;
    for (const IndicatorView& view : Indicators(ledger).all())
        cards.push_back(view.card);
    return cards;
}

Result<Indicator> withParent(Ledger& ledger, Indicator card, const QString& typed)
{
    card.parent = std::nullopt;
    if (typed.isEmpty())
        return card;
    for (const Indicator& other : cardsOf(ledger)) {
        if (other.name == typed && other.id != card.id)
            card.parent = other.id;
    }
    if (!card.parent)
        return Error{ErrorCode::RecordNotFound, {QStringLiteral("indicator"), typed}, {}};
    return card;
}

Result<Indicator> withTasks(Ledger& ledger, Indicator card, const QString& typed)
{
    card.tasks.clear();
    for (const QString& number : parts(typed)) {
        const auto task = ledger.taskByNumber(number);
        if (!task)
            return task.error();
        card.tasks.push_back(*task->task.id);
    }
    return card;
}

Result<Indicator> withStart(Indicator card, const QString& typed)
{
    card.startOn = typed.isEmpty() ? std::nullopt : parseDay(typed, 0);
    if (!typed.isEmpty() && !card.startOn)
        return invalid(QStringLiteral("start"), typed);
    return card;
}

} // namespace

QString indicatorFieldText(Ledger& ledger, const Indicator& card, const QString& key)
{
    Indicator copy = card;
    if (const QString* plain = plainField(copy, key))
        return *plain;
    if (key == u"kind")
        return word(card.kind);
    if (key == u"direction")
        return word(card.direction);
    if (key == u"startOn")
        return card.startOn ? card.startOn->toString(Qt::ISODate) : QString();
    if (key == u"members")
        return card.members.join(u'、');
    if (key == u"owner") {
        const UnitDirectory directory = ledger.directory();
        const Unit* unit = card.owner ? directory.unit(*card.owner) : nullptr;
        return unit ? unit->name : QString();
    }
    QStringList texts;
    if (key == u"aspect") {
        for (const Aspect& aspect : ledger.aspects()) {
            if (card.aspect && aspect.id == card.aspect)
                texts.append(aspect.name);
        }
    } else if (key == u"parent" && card.parent) {
        const auto parent = Indicators(ledger).indicator(*card.parent);
        texts.append(parent ? parent->card.name : QString());
    } else if (key == u"tasks") {
        for (const TaskId id : card.tasks) {
            if (const auto task = ledger.task(id))
                texts.append(task->task.number);
        }
    }
    return texts.join(u'、');
}

Result<Indicator> withField(Ledger& ledger, Indicator card, const QString& key, const QString& typed)
{
    const QString text = typed.trimmed();
    if (QString* plain = plainField(card, key)) {
        *plain = text;
        return card;
    }
    if (key == u"owner")
        return withOwner(ledger, std::move(card), text);
    if (key == u"aspect")
        return withAspect(ledger, std::move(card), text);
    if (key == u"parent")
        return withParent(ledger, std::move(card), text);
    if (key == u"tasks")
        return withTasks(ledger, std::move(card), text);
    if (key == u"startOn")
        return withStart(std::move(card), text);
    if (key == u"members")
        card.members = parts(text);
    else if (const auto kind = key == u"kind" ? fromWord<IndicatorKind>(text) : std::nullopt)
        card.kind = *kind;
    else if (const auto direction = key == u"direction" ? fromWord<Direction>(text) : std::nullopt)
        card.direction = *direction;
    else
        return invalid(key, text);
    return card;
}

QStringList offeredFor(Ledger& ledger, const Indicator& card, const QString& key)
{
    QStringList offered;
    if (key == u"kind")
        return wordsOf<IndicatorKind>();
    if (key == u"direction")
        return wordsOf<Direction>();
    if (key == u"owner") {
        for (const Unit& unit : ledger.directory().units())
            offered.append(unit.name);
    } else if (key == u"aspect") {
        for (const Aspect& aspect : ledger.aspects())
            offered.append(aspect.name);
    } else if (key == u"parent") {
        for (const Indicator& other : cardsOf(ledger)) {
            if (other.id != card.id)
                offered.append(other.name);
        }
    }
    return offered;
}

} // namespace taizhang
