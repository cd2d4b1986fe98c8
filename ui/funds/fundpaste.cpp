// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundpaste.h"

#include "core/base/feedback.h"
#include "core/exchange/sourcereader.h"
#include "ui/shared/tsv.h"

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

Result<FundTable> read(const QString& text, const UnitDirectory& directory, const ValueTableOptions& options)
{
    NoFeedback feedback;
    const auto document = readSource(text.toUtf8(), {}, {QStringLiteral("UTF-8"), QLatin1Char('\t')}, feedback);
    return document ? readFundTable(*document, directory, options) : document.error();
}

} // namespace

Result<FundTable> readPastedFunds(
    const QString& text, const PasteShape& shape, const UnitDirectory& directory, const ValueTableOptions& options)
{
    auto own = read(text, directory, options);
    if (own || own.error().code != ErrorCode::ImportNoFundTable)
        return own;
    QStringList header;
    for (const QString& key : shape.columns)
        header.append(headerWord(key, shape.scale));
    return read(toTsv({header}) + u'\n' + text, directory, options);
}

} // namespace taizhang
