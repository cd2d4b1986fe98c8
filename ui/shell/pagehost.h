// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/viewstate.h"
#include "ui/shell/pageregistry.h"

#include <QStackedWidget>

#include <map>
#include <memory>
#include <optional>

namespace taizhang {

// Makes the pages of the open ledger when they are first shown and shows one of them; without a ledger, the widget
// given as the first one.
class PageHost final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(QWidget* withoutLedger, QWidget* parent = nullptr);

    const std::vector<PageEntry>& entries() const { return m_entries; }
    void setContext(const PageContext& context); // a ledger was opened
    void dropPages(); // before it is closed
    // What is going on in the pages, for another host around the same ledger. They themselves store nothing any more,
    // also not what is still being written in them.
    struct Work
    {
        struct OfPage
        {
            std::any work;
            ViewState view;
        };
        std::map<PageKey, OfPage> pages;
        std::optional<PageKey> shown;
    };
    Work handOver();
    void goOnWith(const Work& work);
    Page* showPage(PageKey key, const QString& target = {});
    Page* current() const;
    std::optional<PageKey> currentKey() const;
    // Of the page that is seen, not of the widest; never so much that the window would grow beyond a small screen.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageShown(); // another page or none
    void messageRaised(const taizhang::Message& message);

private:
    Page* pageOf(PageKey key); // made when first asked for
    Page* makePage(PageKey key, const PageContext& context);

    std::vector<PageEntry> m_entries;
    std::unique_ptr<PageContext> m_context;
    std::map<PageKey, Page*> m_pages;
    QWidget* m_withoutLedger;
};

} // namespace taizhang
