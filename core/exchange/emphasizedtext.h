// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>

namespace taizhang {

// A text gathered run by run, with its parts in bold or underlined; runs of one kind that follow each other are one
// part.
class EmphasizedText
{
public:
    EmphasizedText() = default;
    EmphasizedText(QString plain) // NOLINT(google-explicit-constructor)
        : m_text(std::move(plain))
    { }

    void append(const QString& text, bool emphasized)
    {
        if (text.isEmpty())
            return;
        m_text += text;
        if (emphasized && m_open)
            m_parts.back() += text;
        else if (emphasized)
            m_parts.append(text);
        m_open = emphasized;
    }
    void append(const EmphasizedText& other)
    {
        m_text += other.m_text;
        m_parts += other.m_parts;
        m_open = false;
    }
    // The text and its parts, each changed in the same way.
    template <class Change>
    EmphasizedText changed(Change change) const
    {
        EmphasizedText result(change(m_text));
        for (const QString& part : m_parts)
            result.m_parts.append(change(part));
        return result;
    }
    const QString& text() const { return m_text; }
    const QStringList& emphasized() const { return m_parts; }

private:
    QString m_text;
    QStringList m_parts;
    bool m_open = false; // the last run was emphasized
};

} // namespace taizhang
