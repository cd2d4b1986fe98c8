// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"
#include "ui/shared/card.h"
#include "ui/shared/message.h"

#include <QImage>

class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace taizhang {

class ChartLegend;
class ChartTable;
class ChartView;
class Dialogs;

// One question with its answer, as a chart or as the same figures in a table. Copies and saves either.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    // `dialogs` outlives the card.
    explicit ChartCard(Dialogs& dialogs, QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    // Shown instead of a chart without categories.
    void setEmptyText(const QString& text);
    void setActivatable(const QString& hint); // as of ChartView
    // What the figures are limited to, under the title and in the name of what is copied and saved; may be empty.
    void setScope(const QString& scope);
    // A choice of this card alone, beside its title; the card owns it.
    void addControl(QWidget* control);
    // Rows beyond this many are reached by scrolling.
    void setVisibleRows(int rows);
    ChartView& chart() { return *m_view; }

    void copyPicture() const;
    void copyTable() const;
    void savePicture();
    void saveTable(); // as .xlsx

Q_SIGNALS:
    void activated(int category, int series); // series -1: the category as a whole
    void messageRaised(const taizhang::Message& message);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeMoreButton();
    QWidget* makeChartSide();
    QWidget* makeTableSide();
    QWidget* makeEmptySide();
    QMenu* makeMenu();
    void showSide();
    void fitHeight();
    void fillTable();
    ChartSpec namedSpec() const;
    void store(const QString& path, const QByteArray& bytes);

    Dialogs& m_dialogs;
    ChartSpec m_spec;
    int m_visibleRows = 16;
    QString m_scopeText;
    QLabel* m_title;
    QLabel* m_scope;
    QHBoxLayout* m_controls;
    QToolButton* m_asTable;
    QMenu* m_menu;
    QStackedWidget* m_sides;
    ChartLegend* m_legend;
    ChartView* m_view;
    QScrollArea* m_scroll;
    ChartTable* m_figures;
    QTableView* m_table;
    QLabel* m_empty;
};

// The chart as a picture on white, sharp enough for print, with every row.
QImage chartPicture(const ChartSpec& spec);

} // namespace taizhang
