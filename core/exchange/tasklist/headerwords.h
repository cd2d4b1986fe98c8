// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"
#include "core/exchange/tasklist/rolewords.h"
#include "core/model/figure.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace taizhang {

// The end of a period named in a header: month 3 for 一季度, 12 for 年底; with a year only where one is written.
struct HeaderPeriod
{
    int month = 12;
    std::optional<int> year;

    friend bool operator==(const HeaderPeriod&, const HeaderPeriod&) = default;
};

// What a header text means.
struct HeaderMeaning
{
    Field field = Field::None;
    int strength = 0; // 100: the very word; 0: nothing known
    bool weakTitle = false; // 项目, 事项: a title only in the company of units
    bool firstLeads = false; // （第一个为牵头单位）
    bool emphasisLeads = false; // （加粗的为牵头单位）
    bool mainLead = false; // 主责单位: the first one leads where no 牵头单位 is given
    bool mixedRoles = false; // 牵头单位及配合单位: the cell itself says who leads
    bool percent = false; // 完成比例（%）
    bool months = false; // 完成时限（月）: a bare 6 is June
    bool fractions = false; // the column writes 0.8 for 80 %; told by its cells
    std::optional<MoneyScale> scale; // 预算（万元）
    QString moneyUnit; // 预算（千元）: none of the scales
    std::optional<HeaderPeriod> period; // MilestoneText, and Progress reported for a part of the year
    std::optional<int> year; // 完成时限（2024年）
    Field second = Field::None; // role of those behind the first: support of 牵头/配合单位
    bool outerCount = false; // numbers of what holds the tasks
    bool unknown = false; // nothing known of the header: its cells are kept as remarks that name it
    QString state; // 已完成 below 完成情况: marked where it is the task's state
    QString unit; // the column is this unit's own; its cells are marks
    RoleMarks marks; // what they say in this list
    QString foreign; // kind of table that uses this word and is no task list: "funds", "indicator" ...
};

// The words of header cells, read from the resource words/headers.json.
class HeaderWords
{
public:
    static HeaderWords builtIn();
    explicit HeaderWords(const QByteArray& json);

    // `outer` is the text of the header cell above in a header of two rows.
    HeaderMeaning meaning(const QString& text, const QString& outer = {}) const;
    // A label before a colon in running text: only the very words count.
    HeaderMeaning labelMeaning(const QString& text) const;
    Field label(const QString& text) const { return labelMeaning(text).field; }

private:
    struct Word
    {
        Field field = Field::None;
        bool weakTitle = false;
        bool mainLead = false;
        QString foreign;
    };

    HeaderMeaning exact(const QString& key) const;
    HeaderMeaning compound(const QString& key) const;
    HeaderMeaning suffix(const QString& key) const;
    HeaderMeaning stem(const QString& key) const;
    HeaderMeaning ofWord(const Word& word, int strength) const;
    HeaderMeaning bestOf(const QString& inner, const QString& outer) const;

    QHash<QString, Word> m_words;
    QSet<QChar> m_ends; // their last characters
};

// 第一个为牵头单位，其余为配合单位: the rule that gives all but the first unit of a cell the role of support.
bool saysOthersHelp(const QString& text);
// The text without spaces, brackets with their contents, colons, digits and marks: what is looked up.
QString headerKey(QStringView text);
// The period of a header such as 一季度目标, 6月底目标, 2025年上半年; nothing for 一季度完成情况.
std::optional<HeaderPeriod> headerPeriod(QStringView text);

} // namespace taizhang
