// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/registerpage.h"
#include "ui/shared/tablemodel.h"
#include "ui/shared/tableview.h"

#include <utility>
#include <vector>

namespace taizhang {

// A register page over rows of one type.
template <class Row>
class RegisterOf : public RegisterPage
{
public:
    void open(const QString& name) override
    {
        refreshIfStale();
        for (const Row& row : m_model->rows()) {
            if (nameOf(row) == name)
                return select(idOf(row));
        }
    }

protected:
    using RegisterPage::RegisterPage;

    void startWith(std::vector<TableColumn<Row>> columns)
    {
        m_model = new TableModel<Row>(
            std::move(columns), [this](const Row& row) { return idOf(row); }, table());
        start(m_model);
    }
    const TableModel<Row>& model() const { return *m_model; }
    const Row* current() const
    {
        const std::optional<qint64> id = table()->currentId();
        return id ? m_model->find(*id) : nullptr;
    }

    virtual std::vector<Row> rows() const = 0;
    virtual qint64 idOf(const Row& row) const = 0;
    virtual QString nameOf(const Row& row) const = 0;
    virtual QStringList searchedTexts(const Row& row) const = 0;
    virtual void showRow(const Row* row) = 0; // nothing: none is chosen

    void readRows() override { m_model->setRows(rows()); }
    void showCurrent() override { showRow(current()); }
    void applySearch(const QString& folded) override
    {
        if (folded.isEmpty())
            return m_model->setRowFilter({});
        m_model->setRowFilter([this, folded](const Row& row) {
            return holdsFolded(foldedForFilter(searchedTexts(row).join(u'\n')), folded);
        });
    }

private:
    TableModel<Row>* m_model = nullptr;
};

} // namespace taizhang
