// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace taizhang {

// The words of deadlines other than dates. All take a text made by toDateText.

// Empty, —, /, 无, 待定, 根据工作需要 ...: no deadline was set.
bool saysUnspecified(const QString& text);
// 长期坚持, 持续推进, 常态化, 全年 ...
bool saysContinuous(const QString& text);
// 立行立改, 立即 ...
bool saysImmediate(const QString& text);
// 尽快, 抓紧: some day soon.
bool saysSoon(const QString& text);
// 上级文件出台后3个月内, 印发之日起30日内: waits for an event even where a year is named.
bool waitsForEvent(const QString& text);
// 按市级部署推进, 按上级要求时限.
bool saysDependent(const QString& text);

// 3个月内, 1年内, 30日内 without an event: counted from the list's date.
struct Delay
{
    int months = 0;
    int days = 0;
};
std::optional<Delay> delayWithin(const QString& text);

} // namespace taizhang
