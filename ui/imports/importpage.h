// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importsession.h"
#include "ui/imports/valuesession.h"
#include "ui/shared/page.h"

#include <memory>
#include <variant>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace taizhang {

class DropZone;
class MessageBar;
class NamingPane;
class ReceiptPane;
class ReviewPane;
class ValueReview;

// From a file to the ledger in three steps: choose, review, done. Before the review is confirmed nothing is stored.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(const PageContext& context, QWidget* parent);

    QString title() const override;
    void open(const QString& target) override; // see importTarget()
    std::any work() const override;

private:
    // They outlive the page where another one goes on with them.
    struct Sessions
    {
        explicit Sessions(const PageContext& context);

        ImportSession tasks;
        ValueSession values;
    };
    // What is imported; the document once it was read.
    struct Source
    {
        QString path; // or what a pasted block is called
        QByteArray block = {};
        QString header = {};
        std::shared_ptr<const SourceDocument> document = {};
    };

    struct Work;

    void resume();
    QWidget* makeKindBar();
    QWidget* makeReading();
    QWidget* makeDone();
    QWidget* makeDoneButtons();
    void connectValues();
    void choose();
    void begin(const Source& source, std::optional<ImportKind> kind);
    void propose(); // the kind of the source, from what stands in it
    void startAs(ImportKind kind);
    void giveUp(); // back to where the reading began
    void cancel();
    void paste(const QByteArray& block, const QString& header = {});
    void showReading(const QString& name);
    void startReading();
    void review();
    void fail(const Error& error);
    void finish(const ImportOutcome& outcome);
    void finishValues(const ValueImportOutcome& outcome);
    using Outcome = std::variant<ImportOutcome, ValueImportOutcome>;
    void showDone(const Outcome& outcome);
    void goOn();
    void undoImport(BatchId batch);
    void showStep(QWidget* step);

    PageContext m_context;
    std::shared_ptr<Sessions> m_sessions;
    Source m_source;
    ImportKind m_kind = ImportKind::Tasks; // that it is read as
    int m_proposal = 0; // number of the newest one
    bool m_proposing = false;
    ImportKind m_kindBefore = ImportKind::Tasks;
    QWidget* m_stepBefore = nullptr; // of the reading under way
    ImportSession* m_session;
    ValueSession* m_values;
    MessageBar* m_message;
    QComboBox* m_readAs = nullptr;
    QWidget* m_kindBar;
    QStackedWidget* m_steps;
    DropZone* m_choose;
    QWidget* m_reading;
    QLabel* m_readingText;
    QProgressBar* m_progress;
    NamingPane* m_naming;
    ReviewPane* m_review;
    ValueReview* m_valueReview;
    QPushButton* m_goOn = nullptr;
    QWidget* m_done;
    Outcome m_last; // that is told on the last step
    QLabel* m_outcome;
    ReceiptPane* m_receipt;
};

} // namespace taizhang
