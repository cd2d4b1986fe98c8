// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundpage.h"

#include "core/base/clock.h"
#include "core/exchange/valuesheet.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"
#include "ui/funds/fundfields.h"
#include "ui/funds/fundform.h"
#include "ui/funds/pasteheader.h"
#include "ui/funds/paymentpanel.h"
#include "ui/shared/celledits.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/tableexport.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>

namespace taizhang {

FundPage::FundPage(const PageContext& context, QWidget* parent)
    : RegisterOf(context,
        {QStringLiteral("fund"), QStringLiteral("funds"), tr("Search fund items"),
            {QStringLiteral("funds"), tr("No fund items yet"),
                tr("A fund item says what money is planned, allocated and paid. Add the first one, paste a table from "
                   "Excel, or import one."),
                tr("Add fund item")}},
        parent)
    , m_payments(new PaymentPanel(context))
    , m_form(new FundForm(context))
    , m_scale(new QComboBox)
{
    makeActions();
    for (const MoneyScale scale : {MoneyScale::TenThousandYuan, MoneyScale::Yuan, MoneyScale::HundredMillionYuan})
        m_scale->addItem(scaleName(scale), static_cast<int>(scale));
    m_scale->setObjectName(QStringLiteral("fundScale"));
    bar()->addWidget(new QLabel(tr("Amounts in")));
    bar()->addWidget(m_scale);
    setPanel(panelSide());
    connect(m_scale, &QComboBox::currentIndexChanged, this, &FundPage::reload);
    connect(m_payments, &PaymentPanel::messageRaised, this, &Page::messageRaised);
    connect(m_form, &FundForm::messageRaised, this, &Page::messageRaised);
    startWith(fundColumns(writable()));
}

void FundPage::makeActions()
{
    addOriginAction(QStringLiteral("fund_item"));
    addRemoveAction(QStringLiteral("removeFund"));
    addPageAction(QStringLiteral("importFunds"), tr("Import …"), QStringLiteral("import"), Needs::Writable,
        [this] { Q_EMIT pageRequested(PageKey::Imports, QStringLiteral("funds:")); });
    addPageAction(
        QStringLiteral("exportFunds"), tr("Export …"), QStringLiteral("export"), Needs::Any, [this] { exportTable(); });
    addPageAction(QStringLiteral("pasteFunds"), tr("Paste as new items"), QStringLiteral("new"), Needs::Writable,
        [this] { Q_EMIT pageRequested(PageKey::Imports, QStringLiteral("funds:clipboard:") + shownHeader()); })
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    addNewAction(QStringLiteral("addFund"), tr("Add fund item"));
}

QWidget* FundPage::panelSide()
{
    auto* parts = new QTabWidget;
    parts->setObjectName(QStringLiteral("fundParts"));
    parts->setDocumentMode(true);
    parts->addTab(m_payments, tr("Payments"));
    parts->addTab(scrolling(m_form), tr("Plan"));
    return parts;
}

QString FundPage::title() const
{
    return tr("Funds");
}

MoneyScale FundPage::scale() const
{
    return static_cast<MoneyScale>(m_scale->currentData().toInt());
}

// Copied rows without a header of their own are taken to be in the order of the shown columns.
QString FundPage::shownHeader() const
{
    QStringList keys;
    for (int visual = 0; visual < model().columnCount(); ++visual) {
        const int column = table()->horizontalHeader()->logicalIndex(visual);
        if (!table()->isColumnHidden(column))
            keys.append(model().headerData(column, Qt::Horizontal, ColumnKeyRole).toString());
    }
    return pasteHeader(keys, scale());
}

std::vector<FundTableRow> FundPage::rows() const
{
    std::vector<FundTableRow> rows;
    for (const FundView& view : Funds(context().ledger).all())
        rows.push_back({view, scale()});
    return rows;
}

qint64 FundPage::idOf(const FundTableRow& row) const
{
    return row.view.item.id->value();
}

QString FundPage::nameOf(const FundTableRow& row) const
{
    return row.view.item.name;
}

QStringList FundPage::searchedTexts(const FundTableRow& row) const
{
    const FundItem& item = row.view.item;
    return {item.name, word(item.kind), item.sourceWritten, item.policy, item.note};
}

void FundPage::showRow(const FundTableRow* row)
{
    m_payments->showFund(row ? &row->view : nullptr);
    m_form->showFund(row ? &row->view : nullptr);
}

QString FundPage::totalText() const
{
    std::vector<const FundView*> shown;
    for (int row = 0; row < model().rowCount(); ++row)
        shown.push_back(&model().at(row).view);
    return fundTotalText(shown);
}

Result<qint64> FundPage::addRecord()
{
    FundItem item;
    item.name = tr("New fund item");
    item.yearFrom = item.yearTo = context().ledger.info().year;
    const auto added = Funds(context().ledger).save(item);
    return added ? Result<qint64>(added->value()) : added.error();
}

void FundPage::startRecord()
{
    table()->edit(table()->currentIndex());
}

Result<QString> FundPage::removeRecords(const std::vector<qint64>& ids)
{
    const Result<void> removed = Funds(context().ledger).remove(idsAs<FundItemId>(ids));
    return removed ? Result<QString>(tr("%n fund item(s) deleted.", nullptr, static_cast<int>(ids.size())))
                   : removed.error();
}

Result<void> FundPage::storeEdits(const std::vector<CellEdit>& edits)
{
    const auto items = withEdits(
        edits,
        [this](qint64 id) {
            const FundTableRow* row = model().find(id);
            return row ? &row->view.item : nullptr;
        },
        [this](const FundItem& item, const QString& column, const QString& text) {
            return withField(item, column, text, scale());
        });
    const auto stored = items ? Funds(context().ledger).save(*items) : items.error();
    return stored ? Result<void>() : stored.error();
}

// All items, in the chosen unit, as a table that the import reads back.
void FundPage::exportTable()
{
    const QDate today = context().clock.today();
    const FundTable items = Funds(context().ledger).table(today);
    files()->toWorkbook(title(), fundSheets(items, context().ledger.directory(), scale(), today));
}

} // namespace taizhang
