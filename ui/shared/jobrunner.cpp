// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/jobrunner.h"

#include <QFutureWatcher>
#include <QPromise>

namespace taizhang {

namespace {

// Hands progress to the watcher's thread; QPromise itself drops updates that come faster than the eye.
template <class T>
class PromiseFeedback final : public Feedback
{
public:
    explicit PromiseFeedback(QPromise<T>& promise)
        : m_promise(promise)
    { }

    void progress(int done, int total) override
    {
        if (total != m_total)
            m_promise.setProgressRange(0, total);
        m_total = total;
        m_promise.setProgressValue(done);
    }
    bool canceled() const override { return m_promise.isCanceled(); }

private:
    QPromise<T>& m_promise;
    int m_total = 0;
};

} // namespace

class JobRunner::Running
{
public:
    QString title;
    QPointer<QObject> context;
    std::shared_ptr<Delivery> delivery = std::make_shared<Delivery>();
    QFutureWatcher<void> watcher;
};

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    m_waiting.clear();
    cancel();
    m_pool.waitForDone();
}

QString JobRunner::title() const
{
    return m_current ? m_current->title : QString();
}

void JobRunner::cancel()
{
    if (m_current)
        m_current->watcher.cancel();
}

void JobRunner::cancelAll()
{
    m_waiting.clear();
    cancel();
}

void JobRunner::enqueue(Job job)
{
    m_waiting.push_back(std::move(job));
    if (!m_current)
        startNext();
}

void JobRunner::startNext()
{
    Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = std::make_unique<Running>();
    m_current->title = job.title;
    m_current->context = job.context;
    auto* watcher = &m_current->watcher;
    // Queued: deliver() destroys the watcher, which must not happen inside its own signal.
    connect(watcher, &QFutureWatcherBase::finished, this, &JobRunner::deliver, Qt::QueuedConnection);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        if (watcher->progressMaximum() > 0) // a future tells 0 of 0 before the work has said anything
            Q_EMIT progressed(value, watcher->progressMaximum());
    });

    auto promise = std::make_shared<QPromise<void>>();
    // Before setFuture: a watcher reports the start of a future only if it is told in time.
    promise->start();
    watcher->setFuture(promise->future());
    m_pool.start([promise, work = std::move(job.work), delivery = m_current->delivery] {
        PromiseFeedback<void> feedback(*promise);
        // The result is delivered beside the future: a canceled future would drop it.
        *delivery = work(feedback);
        promise->finish();
    });
    Q_EMIT started(m_current->title);
}

void JobRunner::deliver()
{
    // `finished` comes only when the promise has finished, canceled or not: the delivery is complete here.
    const std::unique_ptr<Running> finishedJob = std::move(m_current);
    if (finishedJob->context && *finishedJob->delivery)
        (*finishedJob->delivery)();
    if (m_current)
        return; // `done` has started another job
    if (m_waiting.empty())
        Q_EMIT finished();
    else
        startNext();
}

} // namespace taizhang
