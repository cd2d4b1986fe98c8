// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/pasteheader.h"

#include <QHash>

namespace taizhang {

namespace {

// The words of the data, not of the language on the screen.
QString headerWord(const QString& key, MoneyScale scale)
{
    static const QHash<QString, QString> words{{QStringLiteral("name"), QStringLiteral("项目名称")},
        {QStringLiteral("kind"), QStringLiteral("类别")}, {QStringLiteral("source"), QStringLiteral("资金来源")},
        {QStringLiteral("years"), QStringLiteral("年度")}, {QStringLiteral("budget"), QStringLiteral("预算")},
        {QStringLiteral("allocated"), QStringLiteral("下达")}, {QStringLiteral("paid"), QStringLiteral("拨付")},
        {QStringLiteral("rate"), QStringLiteral("拨付率")}, {QStringLiteral("policy"), QStringLiteral("政策依据")},
        {QStringLiteral("note"), QStringLiteral("备注")}};
    const bool money = key == u"budget" || key == u"allocated" || key == u"paid";
    const QString unit = scale == MoneyScale::Yuan ? QStringLiteral("（元）")
        : scale == MoneyScale::TenThousandYuan     ? QStringLiteral("（万元）")
                                                   : QStringLiteral("（亿元）");
    const QString word = words.value(key, QStringLiteral("其他栏"));
    return money ? QString(word + unit) : word;
}

} // namespace

QString pasteHeader(const QStringList& columns, MoneyScale scale)
{
    QStringList words;
    for (const QString& key : columns)
        words.append(headerWord(key, scale));
    return words.join(u'\t');
}

} // namespace taizhang
