// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace taizhang {

template <class E>
struct EnumName
{
    E value;
    const char16_t* text;
};

// Every value of an enumeration with its stored word, in declaration order. An enumeration E has words when a function
//     std::span<const EnumName<E>> namesOf(E);
// stands beside it; the argument only chooses the enumeration.
template <class E>
std::span<const EnumName<E>> enumNames()
{
    return namesOf(E{}); // found beside the enumeration
}

template <class E>
QString toText(E value)
{
    for (const EnumName<E>& name : enumNames<E>()) {
        if (name.value == value)
            return QString::fromUtf16(name.text);
    }
    Q_UNREACHABLE();
}

template <class E>
std::optional<E> fromText(QStringView text)
{
    for (const EnumName<E>& name : enumNames<E>()) {
        if (text == QStringView(name.text))
            return name.value;
    }
    return std::nullopt;
}

} // namespace taizhang
