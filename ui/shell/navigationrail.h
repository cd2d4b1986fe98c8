// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace taizhang {

// The pages down the left edge, by phase of work, with words or as icons alone.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(std::optional<PageKey> key);
    void setLabelsShown(bool shown);
    bool labelsShown() const { return m_labels; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(taizhang::PageKey key);
    void labelsToggled(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup m_group;
    QVBoxLayout* m_column;
    bool m_labels = true;
};

} // namespace taizhang
