// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/feedback.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace taizhang {

// Runs long work over values beside the window, one job after the other, with progress and cancel. Work runs in a
// worker thread and must touch neither the ledger nor widgets; `done` runs in the thread of the runner, also for a
// canceled job (ErrorCode::Canceled), and is dropped if the context has been destroyed meanwhile. The destructor
// cancels what is left and waits for it.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    template <class T, class Work, class Done>
    void start(const QString& title, QObject* context, Work work, Done done)
    {
        enqueue({title, context, [work = std::move(work), done = std::move(done)](Feedback& feedback) -> Delivery {
                     auto result = std::make_shared<Result<T>>(work(feedback));
                     if (feedback.canceled())
                         *result = Error{ErrorCode::Canceled, {}, {}};
                     return [result, done] { done(std::move(*result)); };
                 }});
    }

    bool isRunning() const { return m_current != nullptr; }
    QString title() const; // of the running job
    void cancel(); // the running job
    void cancelAll(); // also those that wait; their `done` gets nothing

Q_SIGNALS:
    void started(const QString& title);
    void progressed(int done, int total);
    void finished(); // no job runs or waits any more

private:
    using Delivery = std::function<void()>;
    struct Job
    {
        QString title;
        QPointer<QObject> context;
        std::function<Delivery(Feedback&)> work;
    };
    class Running;

    void enqueue(Job job);
    void startNext();
    void deliver();

    std::deque<Job> m_waiting;
    std::unique_ptr<Running> m_current;
    QThreadPool m_pool;
};

} // namespace taizhang
