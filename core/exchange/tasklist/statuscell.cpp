// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/statuscell.h"

#include "core/model/figure.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <cmath>

namespace taizhang {

std::optional<TaskStatus> parseStatus(const QString& text)
{
    static const QRegularExpression open(
        QStringLiteral("^(?:[×✗✘☒○□✕xXＸ〇△▲]|否|[未没]有?(?:完成|办结|销号|启动|开始|办理|开展)|进行中|推进中|办理中|"
                       "在办|正在(?:推进|办理|进行|开展|落实|实施)中?|持续推进|"
                       "实施中|落实中|(?:基本)?(?:按|达|超|欠|慢|未达)(?:到)?(?:序时|进度)(?:进度|推进)?|"
                       "按序时进度推进|(?:有序|正常|稳步|持续|加快|按计划)推进(?:中)?|正常|滞后|"
                       "逾期|基本完成|待销号|未完|长期(?:坚持|推进)?|部分完成|尚未完成|红灯?|黄灯?|绿灯?|蓝灯?)$"));
    static const QRegularExpression closed(QStringLiteral(
        "^(?:[√✓✔☑●■▇Ｖv√️]+|是|已?(?:提前|全部|全面|按期|按时|"
        "基本)?(?:完成|办结|销号|办理|结束|落实|"
        "完结)(?:并销号|销号)?(?:[，,并]*(?:长期坚持|持续推进|长期推进|常态化推进))?|完成并销号|对账销号)$"));
    static const QRegularExpression suspended(QStringLiteral("^已?(?:暂缓|中止|暂停|挂起|缓办)(?:实施|推进|办理)?$"));
    static const QRegularExpression cancelled(QStringLiteral("^已?(?:取消|终止|撤销|作废|不再(?:实施|推进))$"));
    static const QRegularExpression merged(QStringLiteral("^已?(?:合并|并入).*$"));
    static const QRegularExpression ending(QStringLiteral("[。.！!;；,，]+$"));
    static const QRegularExpression mark(QStringLiteral("^[●■◆○□◇√✓✔☑×✗✘☒▲△](?=[\\x{3400}-\\x{9FFF}])"));
    // 进行中 Ongoing
    static const QRegularExpression foreign(QStringLiteral(
        "(?<=[\\x{3400}-\\x{9FFF}])[/／(（]?[A-Za-z]+[)）]?$|^[A-Za-z]{2,}[/／]?(?=[\\x{3400}-\\x{9FFF}])"));
    const QString plain = withoutSpaces(text).remove(ending).remove(mark).remove(foreign);
    if (plain.contains(open))
        return TaskStatus::Active;
    if (plain.contains(closed))
        return TaskStatus::Closed;
    if (plain.contains(suspended))
        return TaskStatus::Suspended;
    if (plain.contains(cancelled))
        return TaskStatus::Cancelled;
    if (plain.contains(merged))
        return TaskStatus::Merged;
    return std::nullopt;
}

std::optional<Percent> parsePercentCell(const QString& text, bool fractions, bool percentHeader)
{
    bool bare = false;
    const double value = foldWidth(text).trimmed().toDouble(&bare);
    const bool usable = bare && std::isfinite(value) && value >= 0;
    if (usable && fractions && value <= 1)
        return Percent::fromBasisPoints(static_cast<int>(std::lround(value * 10000)));
    if (usable && (percentHeader || value > 1) && value <= 100)
        return Percent::fromBasisPoints(static_cast<int>(std::lround(value * 100)));
    return parsePercent(text);
}

} // namespace taizhang
