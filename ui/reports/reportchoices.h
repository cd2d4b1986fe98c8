// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/progressreport.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QDateEdit;
class QVBoxLayout;

namespace taizhang {

class Settings;

// The day a report speaks of, and what it contains; the latter is remembered.
class ReportChoices final : public QWidget
{
    Q_OBJECT

public:
    // `settings` outlives the choices.
    ReportChoices(QDate today, Settings& settings, QWidget* parent = nullptr);

    QDate asOf() const;
    ProgressReportContents contents() const;
    // Parts of which the ledger has nothing cannot be chosen.
    void setData(const ProgressReportData& values);

Q_SIGNALS:
    void changed();

private:
    struct Part
    {
        bool ProgressReportContents::*member;
        QString key; // in the settings
        QCheckBox* box;
    };
    void addParts(QVBoxLayout& column);
    void addPart(QVBoxLayout& column, bool ProgressReportContents::*member, const QString& key, const QString& text);
    void setUsable(bool ProgressReportContents::*member, bool usable);
    void remember();

    Settings& m_settings;
    QDateEdit* m_asOf;
    std::vector<Part> m_parts;
};

} // namespace taizhang
