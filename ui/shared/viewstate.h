// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <map>
#include <utility>

class QWidget;

namespace taizhang {

// What the user of a part of the window has searched for, chosen and typed, so that the part can be made anew around
// the same ledger, as for another language, and look as before. Nothing of it is stored anywhere: text that was half
// written is half written again. Widgets find themselves again by the names they have for programs, those with the same
// name by their order; a widget without a name keeps nothing.
class ViewState
{
public:
    ViewState() = default;
    explicit ViewState(const QWidget& part);

    void restore(QWidget& part) const;

private:
    using Key = std::pair<QString, int>; // name, and which of those that share it
    using Values = std::map<Key, QVariant>;
    using Reader = QVariant (*)(const QWidget&); // nothing: the widget has no such value
    using Writer = void (*)(QWidget&, const QVariant&);

    static Values gathered(const QWidget& part, Reader reader);
    static void apply(QWidget& part, const Values& values, Reader reader, Writer writer);

    Values m_choices; // fields for searching, filters, days, ticks
    Values m_places; // in tables and lists
    Values m_tabs;
    Values m_texts; // written and not yet stored
    QString m_focus;
};

} // namespace taizhang
