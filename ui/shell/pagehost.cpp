// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include <algorithm>
#include <utility>

namespace taizhang {

PageHost::PageHost(QWidget* withoutLedger, QWidget* parent)
    : QStackedWidget(parent)
    , m_entries(pageRegistry())
    , m_withoutLedger(withoutLedger)
{
    addWidget(withoutLedger);
}

void PageHost::setContext(const PageContext& context)
{
    dropPages();
    m_context = std::make_unique<PageContext>(context);
}

void PageHost::dropPages()
{
    setCurrentWidget(m_withoutLedger);
    for (const auto& [key, page] : m_pages)
        delete page;
    m_pages.clear();
    m_context.reset();
    Q_EMIT pageShown();
}

PageHost::Work PageHost::handOver()
{
    Work work{{}, currentKey()};
    for (const auto& [key, page] : m_pages) {
        work.pages[key] = {page->work(), ViewState(*page)};
        // A field stores its text when it is left, and it is left when its page goes.
        page->blockSignals(true);
        for (QObject* part : page->findChildren<QObject*>())
            part->blockSignals(true);
    }
    return work;
}

void PageHost::goOnWith(const Work& work)
{
    if (!m_context)
        return;
    for (const auto& [key, former] : work.pages) {
        PageContext context = *m_context;
        context.work = former.work;
        delete std::exchange(m_pages[key], nullptr);
        m_pages[key] = makePage(key, context);
        if (key != work.shown)
            former.view.restore(*m_pages[key]);
    }
    if (!work.shown)
        return;
    showPage(*work.shown);
    work.pages.at(*work.shown).view.restore(*current()); // once it is laid out
}

Page* PageHost::showPage(PageKey key, const QString& target)
{
    if (!m_context)
        return nullptr;
    Page* page = pageOf(key);
    setCurrentWidget(page);
    if (!target.isNull())
        page->open(target);
    page->setFocus();
    Q_EMIT pageShown();
    return page;
}

Page* PageHost::pageOf(PageKey key)
{
    Page*& page = m_pages[key];
    if (!page)
        page = makePage(key, *m_context);
    return page;
}

Page* PageHost::makePage(PageKey key, const PageContext& context)
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(), [key](const PageEntry& e) { return e.key == key; });
    Page* page = entry->make(context, this);
    addWidget(page);
    connect(page, &Page::messageRaised, this, &PageHost::messageRaised);
    connect(
        page, &Page::pageRequested, this, [this](PageKey wanted, const QString& target) { showPage(wanted, target); });
    connect(page, &Page::tasksRequested, this, [this](const QString& query) { showPage(PageKey::Tasks, query); });
    return page;
}

QSize PageHost::minimumSizeHint() const
{
    const QSize most(fontMetrics().height() * 36, fontMetrics().height() * 26);
    return currentWidget()->minimumSizeHint().boundedTo(most);
}

Page* PageHost::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

std::optional<PageKey> PageHost::currentKey() const
{
    for (const auto& [key, page] : m_pages) {
        if (page == currentWidget())
            return key;
    }
    return {};
}

} // namespace taizhang
