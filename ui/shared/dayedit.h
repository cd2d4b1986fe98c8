// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace taizhang {

// A field for a day that may be left empty; understands every spelling that lists use (2026.6, 6月30日, 2026/6/30).
// Says dayChanged() when the user has left it with another day; what is no day turns back to the stored one.
class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    void setYear(int year) { m_year = year; } // for days without one
    void setDay(std::optional<QDate> day);
    std::optional<QDate> day() const { return m_day; }

Q_SIGNALS:
    void dayChanged(std::optional<QDate> day);

private:
    void read();

    std::optional<QDate> m_day;
    int m_year = 0;
};

} // namespace taizhang
