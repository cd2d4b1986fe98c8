// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

bool isLowerHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

} // namespace

Uid::Uid(QString text)
    : m_text(std::move(text))
{ }

Uid Uid::create()
{
    return Uid(QUuid::createUuid().toString(QUuid::Id128));
}

std::optional<Uid> Uid::fromString(const QString& text)
{
    if (text.size() != 32 || !std::all_of(text.begin(), text.end(), isLowerHex))
        return std::nullopt;
    return Uid(text);
}

std::strong_ordering operator<=>(const Uid& a, const Uid& b)
{
    return a.m_text.compare(b.m_text) <=> 0;
}

} // namespace taizhang
