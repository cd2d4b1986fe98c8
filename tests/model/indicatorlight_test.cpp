// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/indicatorlight.h"

#include "tests/support/catch.h"

using namespace taizhang;

TEST_CASE("an indicator's light follows its target, its kind and the days that are left")
{
    struct Row
    {
        IndicatorKind kind;
        const char16_t* target;
        const char16_t* value;
        QDate day;
        Light light;
    };
    using enum IndicatorKind;
    const QDate june{2026, 6, 30};
    const QDate december{2026, 12, 31};
    const Row rows[] = {
        {Cumulative, u"30家", u"50家", june, Light::Green},
        {Cumulative, u"30家", u"15家", june, Light::Green}, // half of it at half time
        {Cumulative, u"30家", u"12.1家", june, Light::Green}, // 9.67 points behind
        {Cumulative, u"30家", u"12家", june, Light::Yellow}, // 10 points behind
        {PerPeriod, u"30家", u"6家", june, Light::Yellow}, // 30 points behind
        {PerPeriod, u"30家", u"5家", june, Light::Red},
        {PerPeriod, u"30家", u"29家", december, Light::Red}, // over, and missed
        {Stock, u"30家", u"1家", june, Light::Yellow}, // what is there on a day does not grow by itself
        {Ratio, u"93%以上", u"92.9%", june, Light::Yellow},
        {Ratio, u"93%以上", u"92.9%", december, Light::Red},
        {Ratio, u"93%以上", u"93%", december, Light::Green},
        {Cumulative, u"不超过5件", u"5件", june, Light::Green},
        {Cumulative, u"不超过5件", u"6件", june, Light::Red}, // cases that happened stay
        {Stock, u"不超过5件", u"6件", june, Light::Yellow},
        {PerPeriod, u"1—2个", u"1个", june, Light::Green},
    };
    for (const Row& row : rows) {
        CAPTURE(QString::fromUtf16(row.target), QString::fromUtf16(row.value), toText(row.kind));
        Indicator card;
        card.kind = row.kind;
        IndicatorTarget target = parseTarget(row.target).value();
        target.from = {2026, 1, 1};
        target.to = december;
        const Attainment attainment = attain(target, parseFigure(row.value).value());
        CHECK(toText(lightOf(card, target, attainment, row.day, LightRules())) == toText(row.light));
    }
}
