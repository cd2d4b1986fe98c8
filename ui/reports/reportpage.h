// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reportdata.h"
#include "core/report/pagepreview.h"
#include "core/report/pdfwriter.h"
#include "ui/shared/page.h"

#include <memory>

class QLabel;
class QTimer;

namespace taizhang {

class MessageBar;
class PreviewView;
class ReportChoices;

// 工作进展情况汇报: choose day and contents, see its pages, save it as PDF. Preview and file are made by the same code
// in a job; the ledger is read before it starts.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    QList<QAction*> pageActions() const override;
    bool can(Verb verb) const override { return verb == Verb::Export || verb == Verb::Print; }
    void perform(Verb verb) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    // What is printed, with the values it was made from.
    struct Draft
    {
        Document document;
        std::shared_ptr<const ProgressReportData> values;
    };
    Draft draft() const;
    void previewLater();
    void preview();
    void showPreview(Result<PagePreview> result, const ProgressReportData& values);
    void warnOfMissing(const QString& missing, const ProgressReportData& values);
    void showState();
    void exportPdf();
    void store(const QString& path, const Result<PdfResult>& pdf);

    PageContext m_context;
    ReportChoices* m_choices;
    PreviewView* m_view;
    MessageBar* m_message;
    QLabel* m_state;
    QLabel* m_fonts;
    QAction* m_export;
    QTimer* m_later;
    int m_total = 0;
    int m_shown = 0;
    int m_latest = 0; // number of the newest preview; older ones are dropped
    bool m_stale = true;
    bool m_working = false;
};

} // namespace taizhang
