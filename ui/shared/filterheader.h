// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace taizhang {

class TableModelBase;

// Column titles with a filter field under each, of which one always sees the one that has the focus. Down or Enter goes
// from a field into the table, Escape empties it first. See ColumnFilter for what may be typed.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    void setTable(TableModelBase* model);
    void placeFields(); // after scrolling, moving, resizing, hiding
    void setFieldsShown(bool shown);
    bool fieldsShown() const { return m_shown; }
    void clear();
    void focusField(int column);
    QSize sizeHint() const override;
    int titleWidth(int column) const; // of a section that shows all of its title

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void updateGeometries() override;

private:
    void addField(int column);
    void showField(const QLineEdit* field);
    bool leaveField(QLineEdit* field, int key);
    void showOperators(QLineEdit* field, const QPoint& at);
    int titleHeight() const;
    QFont titleFont() const;

    TableModelBase* m_table = nullptr;
    std::vector<QLineEdit*> m_fields; // by column
    bool m_shown = true;
};

} // namespace taizhang
