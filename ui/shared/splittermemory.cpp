// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/splittermemory.h"

#include "ui/shared/settings.h"

#include <QSplitter>

#include <algorithm>

namespace taizhang {

namespace {

QByteArray written(const QList<int>& sizes)
{
    QByteArrayList texts;
    for (const int size : sizes)
        texts << QByteArray::number(size);
    return texts.join(',');
}

// Empty unless there is a size for each part; which also a file that was edited by hand may not give.
QList<int> readSizes(const QByteArray& text, int parts)
{
    QList<int> sizes;
    for (const QByteArray& size : text.split(','))
        sizes << size.toInt();
    const bool usable = sizes.size() == parts && std::all_of(sizes.begin(), sizes.end(), [](int s) { return s > 0; });
    return usable ? sizes : QList<int>();
}

} // namespace

void rememberParts(QSplitter& splitter, const QString& name, Settings& settings)
{
    const QString key = QStringLiteral("splitter/") + name;
    if (const QList<int> sizes = readSizes(settings.widgetState(key), splitter.count()); !sizes.isEmpty())
        splitter.setSizes(sizes);
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
        [&splitter, key, &settings] { settings.setWidgetState(key, written(splitter.sizes())); });
}

} // namespace taizhang
