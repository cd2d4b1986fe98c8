// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/chapterfields.h"

#include "core/exchange/tasklist/labelledtext.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

bool says(const RawTask& task, Field field)
{
    return std::any_of(
        task.texts.begin(), task.texts.end(), [field](const RawText& text) { return text.field == field; });
}

bool isPartOfYear(const QString& aspect)
{
    static const QRegularExpression part(QStringLiteral(
        "^(?:20[0-9]{2}年)?(?:(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月份?|第?[一二三四1-4]季度|"
        "[上下]半年)(?:工作|任务|重点工作|工作安排|工作计划|计划|安排)?$"));
    return withoutSpaces(foldWidth(aspect)).contains(part);
}

} // namespace

void takeFieldsOfChapters(RawTask& task, const ListContext& around)
{
    static const QRegularExpression tail(QStringLiteral("(?:重点)?(?:工作|任务)?(?:安排|计划)?$"));
    QStringList aspects;
    for (const QString& aspect : std::as_const(task.aspects)) {
        if (isPartOfYear(aspect) && !around.deadlineColumn && !says(task, Field::Deadline)) {
            task.texts.push_back({QString(aspect).remove(tail), task.where, std::nullopt, Field::Deadline, {}, {}});
            continue;
        }
        const LabelledText labelled = trailingFields(aspect, around.words);
        for (const LabelledPart& part : labelled.parts) {
            if (!says(task, part.field()))
                task.texts.push_back({part.text, task.where, std::nullopt, part.field(), part.meaning, {}});
        }
        aspects.append(labelled.parts.empty() ? aspect : labelled.head);
    }
    task.aspects = aspects;
}

} // namespace taizhang
