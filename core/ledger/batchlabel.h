// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batch.h"

#include <QString>
#include <QStringList>

namespace taizhang {

// The label of an edit; `action` is one of the codes that the history has words for.
inline BatchLabel editLabel(const char* action, const QString& subject)
{
    BatchLabel label;
    label.action = QString::fromLatin1(action);
    label.subject = subject;
    return label;
}

// The subject of a batch over many records: the first names, and how many more there are.
inline QString subjectOfMany(const QStringList& names)
{
    constexpr qsizetype most = 3;
    const QString first = names.mid(0, most).join(u'、');
    return names.size() <= most ? first : QString(first + u" … +" + QString::number(names.size() - most));
}

inline BatchLabel importLabel(const char* action, const QString& file, const QByteArray& sha256)
{
    BatchLabel label = editLabel(action, file);
    label.kind = BatchKind::Import;
    label.sourceFile = file;
    label.sourceSha256 = sha256;
    return label;
}

} // namespace taizhang
