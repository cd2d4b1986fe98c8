// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/container/zipnames.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace taizhang {

namespace {

bool isDevice(const QByteArray& segment)
{
    const QByteArray stem = segment.left(segment.indexOf('.') < 0 ? segment.size() : segment.indexOf('.')).toUpper();
    if (stem == "CON" || stem == "PRN" || stem == "AUX" || stem == "NUL")
        return true;
    return stem.size() == 4 && (stem.startsWith("COM") || stem.startsWith("LPT")) && stem[3] >= '1' && stem[3] <= '9';
}

} // namespace

const char* reasonToRefuseName(const QByteArray& name)
{
    if (name.isEmpty() || name.startsWith('/'))
        return "empty or absolute name";
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return "control character in the name";
    if (name.contains('\\'))
        return "backslash in the name";
    if (name.contains(':'))
        return "drive or stream in the name";
    const QList<QByteArray> segments = name.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i].isEmpty() && i + 1 < segments.size())
            return "empty folder in the name";
        if (segments[i] == ".." || segments[i] == ".")
            return "the name leaves its folder";
        if (isDevice(segments[i]))
            return "device name";
    }
    return nullptr;
}

QByteArray foldName(const QByteArray& name)
{
    return QString::fromUtf8(name).normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
}

} // namespace taizhang
