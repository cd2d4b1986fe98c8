// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundpage.h"

#include "core/base/clock.h"
#include "core/base/safefile.h"
#include "core/exchange/workbookwriter.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"
#include "ui/funds/fundfields.h"
#include "ui/funds/paymentpanel.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/icons.h"
#include "ui/shared/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>

#include <map>

namespace taizhang {

FundPage::FundPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(fundColumns(), [](const FundTableRow& row) { return row.view.item.id->value(); })
    , m_table(new TableView(QStringLiteral("funds"), context.settings))
    , m_panel(new PaymentPanel(context))
    , m_search(new QLineEdit)
    , m_scale(new QComboBox)
    , m_total(new QLabel)
{
    setObjectName(QStringLiteral("fundPage"));
    makeActions();
    for (const MoneyScale scale : {MoneyScale::TenThousandYuan, MoneyScale::Yuan, MoneyScale::HundredMillionYuan})
        m_scale->addItem(scaleWord(scale), static_cast<int>(scale));
    m_table->setTable(&m_model);
    layOut();
    setFocusProxy(m_table);
    connect(&context.ledger.notifier(), &ChangeNotifier::changed, this, &FundPage::reload);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &FundPage::reload);
    connect(m_table, &TableView::currentIdChanged, this, &FundPage::showFund);
    connect(m_table, &TableView::removeRequested, this, &FundPage::removeFunds);
    connect(m_table, &TableView::cellsPasted, this, &FundPage::store);
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    connect(&m_model, &TableModelBase::shownRowsChanged, this, &FundPage::showTotal);
    connect(m_search, &QLineEdit::textChanged, this, &FundPage::applySearch);
    connect(m_panel, &PaymentPanel::messageRaised, this, &Page::messageRaised);
    reload();
    if (m_model.rowCount() > 0)
        m_table->selectId(m_model.idAt(0));
    showFund();
}

FundPage::~FundPage()
{
    delete m_table; // shows and remembers columns of the model, which is a member and goes first
}

void FundPage::makeActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& iconName, auto call) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, call);
        addAction(action);
        return action;
    };
    m_remove = make(QStringLiteral("removeFund"), tr("Delete"), QStringLiteral("delete"), &FundPage::removeFunds);
    m_export = make(QStringLiteral("exportFunds"), tr("Export …"), QStringLiteral("export"), &FundPage::exportTable);
    m_add = make(QStringLiteral("addFund"), tr("Add fund item"), QStringLiteral("plus"), &FundPage::addFund);
    m_remove->setPriority(QAction::LowPriority);
}

void FundPage::layOut()
{
    m_table->setObjectName(QStringLiteral("fundTable"));
    m_search->setObjectName(QStringLiteral("fundSearch"));
    m_scale->setObjectName(QStringLiteral("fundScale"));
    m_total->setObjectName(QStringLiteral("fundTotal"));
    m_total->setTextFormat(Qt::PlainText);
    m_total->setContentsMargins(20, 6, 20, 8);
    m_search->setPlaceholderText(tr("Search fund items"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().height() * 24);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->addWidget(m_search);
    bar->addStretch();
    bar->addWidget(new QLabel(tr("Amounts in")));
    bar->addWidget(m_scale);
    auto* list = new QWidget;
    auto* left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addLayout(bar);
    left->addWidget(m_table, 1);
    left->addWidget(m_total);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    const int panel = fontMetrics().height() * 22;
    splitter->setSizes({10 * panel, panel});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
}

QString FundPage::title() const
{
    return tr("Funds");
}

QList<QAction*> FundPage::pageActions() const
{
    return {m_remove, m_export, m_add};
}

bool FundPage::can(Verb verb) const
{
    return verb != Verb::Print;
}

void FundPage::perform(Verb verb)
{
    if (verb == Verb::Find)
        m_search->setFocus();
    else if (verb == Verb::Copy)
        m_table->copySelection();
    else if (verb == Verb::Export)
        exportTable();
}

void FundPage::open(const QString& target)
{
    m_search->clear();
    for (const FundTableRow& row : m_model.rows()) {
        if (row.view.item.name == target)
            m_table->selectId(row.view.item.id->value());
    }
}

MoneyScale FundPage::scale() const
{
    return static_cast<MoneyScale>(m_scale->currentData().toInt());
}

void FundPage::reload()
{
    std::vector<FundTableRow> rows;
    for (const FundView& view : Funds(m_context.ledger).all())
        rows.push_back({view, scale()});
    m_model.setRows(std::move(rows));
    showFund();
    showTotal();
}

void FundPage::showFund()
{
    const auto id = m_table->currentId();
    const FundTableRow* row = id ? m_model.find(*id) : nullptr;
    m_panel->showFund(row ? &row->view : nullptr);
    m_remove->setEnabled(row != nullptr);
}

// Of the rows that are shown; amounts for each member (各15万元) are in no sum.
void FundPage::showTotal()
{
    std::vector<MoneyFigure> budgets;
    std::vector<MoneyFigure> paid;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const FundView& view = m_model.at(row).view;
        const auto& written = view.item.budget;
        if (view.summary.budget && !(written && written->each))
            budgets.push_back({*view.summary.budget, written ? written->hedge : Hedge::Exact, false, {}});
        paid.push_back({view.summary.paid.amount, view.summary.paid.hedge, false, {}});
    }
    const auto text = [](const std::optional<MoneySum>& sum) {
        return sum ? moneyText(sum->amount, sum->hedge) : QStringLiteral("—");
    };
    m_total->setText(tr("%n item(s) in all: budget %1, paid %2", nullptr, m_model.rowCount())
                         .arg(text(sumMoney(budgets)), text(sumMoney(paid))));
}

void FundPage::addFund()
{
    FundItem item;
    item.name = tr("New fund item");
    item.yearFrom = item.yearTo = m_context.ledger.info().year;
    const auto added = Funds(m_context.ledger).save(item);
    if (!added) {
        Q_EMIT messageRaised(Message::error(added.error()));
        return;
    }
    m_search->clear();
    m_table->selectId(added->value());
    m_table->edit(m_table->currentIndex());
}

void FundPage::removeFunds()
{
    std::vector<FundItemId> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.push_back(FundItemId(id));
    if (ids.empty())
        return;
    const Result<void> removed = Funds(m_context.ledger).remove(ids);
    if (!removed) {
        Q_EMIT messageRaised(Message::error(removed.error()));
        return;
    }
    Message message = Message::info(tr("%n fund item(s) deleted.", nullptr, static_cast<int>(ids.size())));
    message.actionText = tr("Undo");
    message.action = [this] {
        const Result<BatchInfo> undone = m_context.ledger.undo();
        if (!undone)
            Q_EMIT messageRaised(Message::error(undone.error()));
    };
    Q_EMIT messageRaised(message);
}

// The shown rows and columns; amounts as numbers in the chosen unit.
void FundPage::exportTable()
{
    const QString path = m_context.dialogs.saveFile(
        this, tr("Export funds"), tr("Funds") + QStringLiteral(".xlsx"), tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    WorkbookSheet sheet;
    sheet.name = tr("Funds");
    sheet.title = tr("Funds");
    sheet.unitNote = tr("Unit: %1").arg(scaleWord(scale()));
    sheet.mark = m_context.ledger.info().invented ? tr("Invented data") : QString();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal).toString();
        sheet.columns.push_back({title, 14, WorkbookColumn::Align::Left, column >= 4});
    }
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_model.columnCount(); ++column)
            texts.append(m_model.index(row, column).data().toString());
        sheet.rows.push_back(texts);
    }
    const auto bytes = writeWorkbook({sheet}, m_context.clock.today());
    const auto written = bytes ? writeFile(path, *bytes) : Result<void>(bytes.error());
    Q_EMIT messageRaised(written ? Message::success(tr("Exported to %1").arg(path)) : Message::error(written.error()));
}

void FundPage::applySearch(const QString& text)
{
    const QString wanted = foldedForFilter(text.trimmed());
    if (wanted.isEmpty())
        return m_model.setRowFilter({});
    m_model.setRowFilter([wanted](const FundTableRow& row) {
        const FundItem& item = row.view.item;
        const QStringList texts{item.name, word(item.kind), item.sourceWritten, item.policy, item.note};
        return foldedForFilter(texts.join(u'\n')).contains(wanted);
    });
}

// One batch, whatever is pasted; nothing of it if one cell is not understood.
void FundPage::store(const std::vector<CellEdit>& edits)
{
    std::map<qint64, FundItem> items;
    for (const CellEdit& edit : edits) {
        const FundTableRow* row = m_model.find(edit.id);
        if (!row)
            continue;
        FundItem& item = items.try_emplace(edit.id, row->view.item).first->second;
        Result<FundItem> changed = withField(item, edit.column, edit.text, scale());
        if (!changed) {
            Q_EMIT messageRaised(Message::error(changed.error()));
            return;
        }
        item = *changed;
    }
    std::vector<FundItem> saved;
    for (const auto& entry : items)
        saved.push_back(entry.second);
    const Result<void> stored = Funds(m_context.ledger).save(saved);
    if (!stored)
        Q_EMIT messageRaised(Message::error(stored.error()));
}

} // namespace taizhang
