// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funds/fundpage.h"

#include "core/base/clock.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/valuesheet.h"
#include "core/ledger/ledger.h"
#include "core/report/fundwords.h"
#include "core/report/words.h"
#include "ui/funds/fundfields.h"
#include "ui/funds/fundform.h"
#include "ui/funds/fundpaste.h"
#include "ui/funds/paymentpanel.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/sheetexport.h"
#include "ui/shared/tableexport.h"
#include "ui/shared/tableview.h"
#include "ui/shared/undooffer.h"
#include "ui/shared/valuereview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <functional>
#include <map>
#include <utility>

namespace taizhang {

FundPage::FundPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(
          fundColumns(!context.ledger.isReadOnly()), [](const FundTableRow& row) { return row.view.item.id->value(); })
    , m_table(new TableView(QStringLiteral("funds"), context.settings))
    , m_panel(new PaymentPanel(context))
    , m_form(new FundForm(context))
    , m_search(new QLineEdit)
    , m_scale(new QComboBox)
    , m_total(plainLabel({}))
    , m_review(new ValueReview(context.settings))
    , m_stack(new QStackedWidget)
    , m_print(new TableExport(context, *m_table, this))
{
    setObjectName(QStringLiteral("fundPage"));
    makeActions();
    for (const MoneyScale scale : {MoneyScale::TenThousandYuan, MoneyScale::Yuan, MoneyScale::HundredMillionYuan})
        m_scale->addItem(scaleWord(scale), static_cast<int>(scale));
    m_table->setTable(&m_model);
    layOut();
    connectParts();
    reload();
    if (m_model.rowCount() > 0)
        m_table->selectId(m_model.idAt(0));
    showFund();
}

FundPage::~FundPage()
{
    delete m_table; // shows and remembers columns of the model, which is a member and goes first
}

void FundPage::connectParts()
{
    connect(&m_context.ledger.notifier(), &ChangeNotifier::changed, this, &FundPage::reload);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &FundPage::reload);
    connect(m_table, &TableView::currentIdChanged, this, &FundPage::showFund);
    connect(m_table, &TableView::removeRequested, this, &FundPage::removeFunds);
    connect(m_table, &TableView::cellsPasted, this, &FundPage::store);
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    connect(&m_model, &TableModelBase::shownRowsChanged, this, &FundPage::showTotal);
    connect(m_search, &QLineEdit::textChanged, this, &FundPage::applySearch);
    connect(m_panel, &PaymentPanel::messageRaised, this, &Page::messageRaised);
    connect(m_form, &FundForm::messageRaised, this, &Page::messageRaised);
    connect(m_print, &TableExport::messageRaised, this, &Page::messageRaised);
    connect(m_review, &ValueReview::confirmed, this, &FundPage::commitReview);
    connect(m_review, &ValueReview::cancelled, this, &FundPage::leaveReview);
}

void FundPage::makeActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& iconName,
                          const QKeySequence& keys, auto call) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, call);
        addAction(action);
        return action;
    };
    m_remove = make(QStringLiteral("removeFund"), tr("Delete"), QStringLiteral("delete"), {}, &FundPage::removeFunds);
    m_export
        = make(QStringLiteral("exportFunds"), tr("Export …"), QStringLiteral("export"), {}, &FundPage::exportTable);
    m_import = make(QStringLiteral("importFunds"), tr("Import …"), QStringLiteral("import"), {}, &FundPage::importFile);
    m_paste = make(QStringLiteral("pasteFunds"), tr("Paste as new items"), QStringLiteral("new"),
        QKeySequence(QStringLiteral("Ctrl+Shift+V")), &FundPage::pasteItems);
    m_add = make(QStringLiteral("addFund"), tr("Add fund item"), QStringLiteral("plus"),
        QKeySequence(QStringLiteral("Ctrl+Shift+N")), &FundPage::addFund);
    m_remove->setPriority(QAction::LowPriority);
}

QWidget* FundPage::listSide()
{
    m_table->setObjectName(QStringLiteral("fundTable"));
    m_search->setObjectName(QStringLiteral("fundSearch"));
    m_scale->setObjectName(QStringLiteral("fundScale"));
    m_total->setObjectName(QStringLiteral("fundTotal"));
    m_total->setContentsMargins(20, 6, 20, 8);
    m_search->setPlaceholderText(tr("Search fund items"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), ThemeRole::MutedText), QLineEdit::LeadingPosition);
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
    return list;
}

QWidget* FundPage::panelSide()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_panel, tr("Payments"));
    tabs->addTab(scroll, tr("Plan"));
    return tabs;
}

void FundPage::layOut()
{
    auto* splitter = new QSplitter;
    splitter->addWidget(listSide());
    splitter->addWidget(panelSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    const int panel = fontMetrics().height() * 22;
    splitter->setSizes({10 * panel, panel});
    auto* empty = new EmptyState({QStringLiteral("funds"), tr("No fund items yet"),
        tr("A fund item says what money is planned, allocated and paid. Add the first one, paste a table from Excel, "
           "or "
           "import one."),
        m_context.ledger.isReadOnly() ? QString() : tr("Add fund item")});
    connect(empty, &EmptyState::started, this, &FundPage::addFund);
    m_stack->addWidget(splitter);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_review);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);
}

QString FundPage::title() const
{
    return tr("Funds");
}

QList<QAction*> FundPage::pageActions() const
{
    return {m_remove, m_import, m_export, m_paste, m_add};
}

bool FundPage::can(Verb) const
{
    return true;
}

void FundPage::perform(Verb verb)
{
    if (verb == Verb::Find)
        m_search->setFocus();
    else if (verb == Verb::Copy)
        m_table->copySelection();
    else if (verb == Verb::Export)
        exportTable();
    else if (verb == Verb::Print)
        m_print->toPdf(title());
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
    if (!m_imported)
        leaveReview();
    showFund();
    showTotal();
}

void FundPage::showFund()
{
    const auto id = m_table->currentId();
    const FundTableRow* row = id ? m_model.find(*id) : nullptr;
    m_panel->showFund(row ? &row->view : nullptr);
    m_form->showFund(row ? &row->view : nullptr);
    const bool writable = !m_context.ledger.isReadOnly();
    m_remove->setEnabled(row && writable);
    m_export->setEnabled(m_model.storedCount() > 0);
    m_import->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_add->setEnabled(writable);
}

void FundPage::showTotal()
{
    std::vector<const FundView*> shown;
    for (int row = 0; row < m_model.rowCount(); ++row)
        shown.push_back(&m_model.at(row).view);
    m_total->setText(fundTotalText(shown));
}

void FundPage::addFund()
{
    FundItem item;
    item.name = tr("New fund item");
    item.yearFrom = item.yearTo = m_context.ledger.info().year;
    const auto added = Funds(m_context.ledger).save(item);
    if (!added)
        return tell(added.error());
    m_search->clear();
    m_table->selectId(added->value());
    m_table->edit(m_table->currentIndex());
}

void FundPage::removeFunds()
{
    std::vector<FundItemId> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.push_back(FundItemId(id));
    if (ids.empty() || m_context.ledger.isReadOnly())
        return;
    const Result<void> removed = Funds(m_context.ledger).remove(ids);
    if (!removed)
        return tell(removed.error());
    Q_EMIT messageRaised(withUndo(Message::info(tr("%n fund item(s) deleted.", nullptr, static_cast<int>(ids.size()))),
        m_context.ledger, std::bind_front(&FundPage::messageRaised, this)));
}

// All items, in the chosen unit, as a table that the import reads back.
void FundPage::exportTable()
{
    const QDate today = m_context.clock.today();
    const FundTable table = Funds(m_context.ledger).table(today);
    exportSheet(*this, m_context, fundSheet(table, m_context.ledger.directory(), scale(), today), title());
}

// Rows copied from a spreadsheet, with a header that the import knows or in the order of the shown columns.
void FundPage::pasteItems()
{
    const QString text = QGuiApplication::clipboard()->text();
    PasteShape shape{{}, scale()};
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const int column = m_table->horizontalHeader()->logicalIndex(visual);
        if (!m_table->isColumnHidden(column))
            shape.columns.append(m_model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString());
    }
    const ValueTableOptions options{m_context.ledger.info().year, m_context.clock.today()};
    review(readPastedFunds(text, shape, m_context.ledger.directory(), options));
}

void FundPage::importFile()
{
    const QString path
        = m_context.dialogs.openFile(this, tr("Import funds"), tr("Tables (*.xlsx *.xls *.et *.csv *.docx *.html)"));
    if (path.isEmpty())
        return;
    NoFeedback feedback;
    const auto document = readSource(path, {}, feedback);
    const ValueTableOptions options{m_context.ledger.info().year, m_context.clock.today()};
    review(document ? readFundTable(*document, m_context.ledger.directory(), options)
                    : Result<FundTable>(document.error()));
}

// Nothing is stored before the review is confirmed.
void FundPage::review(const Result<FundTable>& table)
{
    if (!table)
        return tell(table.error());
    m_imported = *table;
    const QString name = table->fileName.isEmpty() ? tr("from the clipboard") : table->fileName;
    m_review->show({name, table->cells, table->issues}, Funds(m_context.ledger).plan(*table));
    m_stack->setCurrentWidget(m_review);
}

void FundPage::commitReview()
{
    const FundTable table = *std::exchange(m_imported, std::nullopt);
    const auto stored = Funds(m_context.ledger).import(table, m_review->plan());
    leaveReview();
    if (!stored)
        return tell(stored.error());
    const Message done
        = Message::success(tr("%n new item(s), %1 changed", nullptr, stored->added).arg(stored->changed));
    const bool changedAny = stored->added + stored->changed > 0;
    Q_EMIT messageRaised(
        changedAny ? withUndo(done, m_context.ledger, std::bind_front(&FundPage::messageRaised, this)) : done);
}

void FundPage::leaveReview()
{
    m_imported = std::nullopt;
    m_stack->setCurrentIndex(m_model.storedCount() > 0 ? 0 : 1);
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
    const auto stored = Funds(m_context.ledger).save(saved);
    if (!stored)
        Q_EMIT messageRaised(Message::error(stored.error()));
}

void FundPage::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
