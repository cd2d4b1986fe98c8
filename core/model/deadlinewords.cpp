// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deadlinewords.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

bool contains(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch();
}

} // namespace

bool saysUnspecified(const QString& text)
{
    static const QRegularExpression nothing(
        QStringLiteral("^(?:[-/"
                       "\\\\_.、。*×xX]*|(?:暂|尚)?(?:无|未定|未明确|未确定|未规定|不限|不设时限|待定|待明确|待确定|"
                       "待商定)(?:要求|时限|规定|期限)?"
                       "|N/?A|n/?a|另行?(?:通知|确定|定)|另定|不适用|空白|空)。?$"));
    static const QRegularExpression open(QStringLiteral(
        "根据工作(?:需要|实际|进度)|视工作(?:需要|情况)|视情况?|按需|适时|结合实际|择机|工作需要|根据实际|根据需要"));
    return contains(text, nothing) || contains(text, open);
}

bool saysContinuous(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("长期|持续|常态|全年|常年|经常|日常|长效|贯穿|始终|全过程|全程|不间断|滚动|随时|永久|动态|坚持|"
                       "连续|一贯|不断|不定期|定期|每日|每天|每个?工作日|历年|逐年|以贯之|久久为功|常抓不懈"));
    return contains(text, words);
}

bool saysImmediate(const QString& text)
{
    static const QRegularExpression words(QStringLiteral(
        "立行立改|立整立改|立查立改|立知立改|即知即改|即查即改|边查边改|边整边改|立即|立刻|马上|即刻|即时|即日|即行"));
    return contains(text, words);
}

bool saysSoon(const QString& text)
{
    static const QRegularExpression words(QStringLiteral("尽快|尽早|抓紧|近期|及早|及时|限期"));
    return contains(text, words);
}

bool waitsForEvent(const QString& text)
{
    static const QRegularExpression event(QStringLiteral(
        "(?:后|之日起|之日后|起)的?\\d+(?:个|多)?(?:月|天|日|年|周|工作日|季度|自然日)(?:之?内|以内|完成)?"
        "|(?:出台|印发|下发|发布|公布|批复|批准|审批|审定|审议|通过|明确|到位|下达|部署|启动|成立|立项|验收|交付|竣工|"
        "建成|完成|结束)[之以]?后"));
    return contains(text, event) || text.startsWith(u'待') || text.startsWith(u"等待");
}

bool saysDependent(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("(?:按照?|根据|依据|依照|结合|遵照|服从|随|与).{0,16}(?:部署|要求|安排|进度|时限|节点|规定|通知|"
                       "计划|同步|统筹|时间|进展|步伐)"
                       "|视.{2,16}(?:情况|进度|进展|安排|时间)"
                       "|(?:上级|市级|省级|国家|中央|市里|全市|全省|市委|省委).{0,12}(?:部署|要求|安排|进度|时限|规定|"
                       "统一|明确|同步)"));
    return contains(text, words);
}

std::optional<Delay> delayWithin(const QString& text)
{
    static const QRegularExpression within(QStringLiteral(
        "(?<![\\d.])(?<n>\\d{1,3}|半)个?(?<u>月|天|日|年|周|工作日|季度|自然日)(?:时间|期限)?(?:之内|以内|内)"));
    const QRegularExpressionMatch match = within.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(QStringLiteral("u"));
    const QString written = match.captured(QStringLiteral("n"));
    if (written == u"半") {
        if (unit == u"年")
            return Delay{6, 0};
        return unit == u"月" ? std::optional(Delay{0, 15}) : std::nullopt;
    }
    const int count = written.toInt();
    if (unit == u"年")
        return Delay{12 * count, 0};
    if (unit == u"季度")
        return Delay{3 * count, 0};
    if (unit == u"月")
        return Delay{count, 0};
    if (unit == u"工作日") // weekends; feast days are not known here
        return Delay{0, (count * 7 + 4) / 5};
    return Delay{0, unit == u"周" ? 7 * count : count};
}

} // namespace taizhang
