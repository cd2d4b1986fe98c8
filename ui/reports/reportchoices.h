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

// The day a report speaks of, and what it contains.
class ReportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(QDate today, QWidget* parent = nullptr);

    QDate asOf() const;
    ProgressReportContents contents() const;

Q_SIGNALS:
    void changed();

private:
    struct Part
    {
        bool ProgressReportContents::*member;
        QCheckBox* box;
    };
    void addPart(QVBoxLayout& column, bool ProgressReportContents::*member, const QString& text);

    QDateEdit* m_asOf;
    std::vector<Part> m_parts;
};

} // namespace taizhang
