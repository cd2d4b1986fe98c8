// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/valuereviewrow.h"

#include "core/report/importwords.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

using Column = TableColumn<ValueReviewRow>;

class ReviewColumns
{
    Q_DECLARE_TR_FUNCTIONS(ReviewColumns)

public:
    static QString yes() { return tr("take"); }
    static QString no() { return tr("leave out"); }
    static QString pair(const QString& field, const QString& text) { return tr("%1: %2").arg(field, text); }
};

QString changesText(const ValueReviewRow& row)
{
    QStringList lines;
    for (const ValueChange& change : row.plan.changes) {
        const QString before = changedValueText(change.field, change.before);
        const QString arrow = before.isEmpty() ? QString() : QStringLiteral(" → ");
        lines.append(ReviewColumns::pair(
            changedFieldText(change.field), before + arrow + changedValueText(change.field, change.after)));
    }
    return lines.join(u'\n');
}

QString matchText(const ValueReviewRow& row)
{
    const QString remark = remarkText(row.flags);
    return remark.isEmpty() ? stateText(row.flags) : stateText(row.flags) + u'\n' + remark;
}

} // namespace

std::vector<Column> valueReviewColumns()
{
    Column name{{QStringLiteral("name"), ReviewColumns::tr("Row"), 14},
        [](const ValueReviewRow& row) { return row.plan.name; }};
    Column match{{QStringLiteral("match"), ReviewColumns::tr("Against the ledger"), 6}, matchText};
    Column changes{{QStringLiteral("changes"), ReviewColumns::tr("What it brings"), 26}, changesText};
    Column take{{QStringLiteral("take"), ReviewColumns::tr("Import"), 5},
        [](const ValueReviewRow& row) { return row.plan.take ? ReviewColumns::yes() : ReviewColumns::no(); }};
    take.editText = take.text;
    take.choices = [] { return QStringList{ReviewColumns::yes(), ReviewColumns::no()}; };
    return {name, match, changes, take};
}

bool saysTake(const QString& typed)
{
    return typed != ReviewColumns::no();
}

} // namespace taizhang
