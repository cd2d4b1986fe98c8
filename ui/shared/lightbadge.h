// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QWidget>

namespace taizhang {

// A light as a small plate: shape, word and colour.
class LightBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit LightBadge(QWidget* parent = nullptr);
    void setLight(Light light);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;

    Light m_light = Light::Grey;
};

} // namespace taizhang
