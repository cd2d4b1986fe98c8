// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enums.h"

#include <QAbstractButton>

#include <optional>

namespace taizhang {

// One large figure with its name and, below, what it is of; a button that leads to the tasks behind it.
class StatTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatTile(std::optional<Light> light, QWidget* parent = nullptr);

    void setFigure(const QString& name, int figure, const QString& note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont largeFont() const;

    std::optional<Light> m_light;
    QString m_name;
    QString m_figure;
    QString m_note;
};

} // namespace taizhang
