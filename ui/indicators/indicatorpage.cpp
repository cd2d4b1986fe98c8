// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorpage.h"

#include "core/base/clock.h"
#include "core/exchange/sourcereader.h"
#include "core/exchange/valuesheet.h"
#include "core/ledger/ledger.h"
#include "ui/indicators/indicatorfields.h"
#include "ui/indicators/indicatorform.h"
#include "ui/indicators/readingtab.h"
#include "ui/indicators/targetlist.h"
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
#include <QHBoxLayout>
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

IndicatorPage::IndicatorPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(indicatorColumns(!context.ledger.isReadOnly()), [](const auto& row) { return row.view.card.id->value(); })
    , m_table(new TableView(QStringLiteral("indicators"), context.settings))
    , m_form(new IndicatorForm(context))
    , m_targets(new TargetList(context))
    , m_readings(new ReadingTab(context))
    , m_search(new QLineEdit)
    , m_total(plainLabel({}))
    , m_tabs(new QTabWidget)
    , m_panel(new QTabWidget)
    , m_review(new ValueReview(context.settings))
    , m_stack(new QStackedWidget)
    , m_print(new TableExport(context, *m_table, this))
{
    setObjectName(QStringLiteral("indicatorPage"));
    makeActions();
    m_table->setTable(&m_model);
    layOut();
    connectParts();
    reload();
    if (m_model.rowCount() > 0)
        m_table->selectId(m_model.idAt(0));
    showIndicator();
}

IndicatorPage::~IndicatorPage()
{
    delete m_table; // shows and remembers columns of the model, which is a member and goes first
}

void IndicatorPage::makeActions()
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
    m_remove = make(QStringLiteral("removeIndicator"), tr("Delete"), QStringLiteral("delete"), {},
        &IndicatorPage::removeIndicators);
    m_import = make(
        QStringLiteral("importIndicators"), tr("Import …"), QStringLiteral("import"), {}, &IndicatorPage::importFile);
    m_export = make(
        QStringLiteral("exportIndicators"), tr("Export …"), QStringLiteral("export"), {}, &IndicatorPage::exportTable);
    m_values = make(QStringLiteral("enterValues"), tr("Enter values"), QStringLiteral("edit"),
        QKeySequence(QStringLiteral("Ctrl+Shift+V")), [this] {
            m_tabs->setCurrentIndex(1);
            if (const auto id = m_table->currentId())
                m_readings->showIndicator(IndicatorId(*id));
            m_readings->table()->setFocus();
        });
    m_add = make(QStringLiteral("addIndicator"), tr("Add indicator"), QStringLiteral("plus"),
        QKeySequence(QStringLiteral("Ctrl+Shift+N")), &IndicatorPage::addIndicator);
    m_remove->setPriority(QAction::LowPriority);
}

QWidget* IndicatorPage::listSide()
{
    m_table->setObjectName(QStringLiteral("indicatorTable"));
    m_total->setObjectName(QStringLiteral("indicatorTotal"));
    m_total->setContentsMargins(20, 6, 20, 8);
    auto* list = new QWidget;
    auto* left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(m_total);
    return list;
}

QWidget* IndicatorPage::panelSide()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    m_panel->setDocumentMode(true);
    m_panel->addTab(scroll, tr("Card"));
    m_panel->addTab(m_targets, tr("Targets"));
    return m_panel;
}

void IndicatorPage::layOut()
{
    m_search->setObjectName(QStringLiteral("indicatorSearch"));
    m_search->setPlaceholderText(tr("Search indicators"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), ThemeRole::MutedText), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().height() * 29);
    auto* splitter = new QSplitter;
    splitter->addWidget(listSide());
    splitter->addWidget(panelSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    const int panel = fontMetrics().height() * 24;
    splitter->setSizes({10 * panel, panel});
    m_tabs->setObjectName(QStringLiteral("indicatorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(splitter, tr("Indicators"));
    m_tabs->addTab(m_readings, tr("Values by period"));
    auto* empty = new EmptyState({QStringLiteral("indicators"), tr("No indicators yet"),
        tr("An indicator says what is counted, for which target. Add the first one, or import a table with the columns "
           "indicator, unit, target and value."),
        m_context.ledger.isReadOnly() ? QString() : tr("Add indicator")});
    connect(empty, &EmptyState::started, this, &IndicatorPage::addIndicator);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 8, 20, 8);
    bar->addWidget(m_search);
    bar->addStretch();
    inner->addLayout(bar);
    inner->addWidget(m_tabs, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_review);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);
}

void IndicatorPage::connectParts()
{
    connect(&m_context.ledger.notifier(), &ChangeNotifier::changed, this, &IndicatorPage::reload);
    connect(m_table, &TableView::currentIdChanged, this, &IndicatorPage::showIndicator);
    connect(m_table, &TableView::removeRequested, this, &IndicatorPage::removeIndicators);
    connect(m_table, &TableView::cellsPasted, this, &IndicatorPage::store);
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorPage::applySearch);
    connect(m_form, &IndicatorForm::messageRaised, this, &Page::messageRaised);
    connect(m_targets, &TargetList::messageRaised, this, &Page::messageRaised);
    connect(m_readings, &ReadingTab::messageRaised, this, &Page::messageRaised);
    connect(m_print, &TableExport::messageRaised, this, &Page::messageRaised);
    connect(m_review, &ValueReview::confirmed, this, &IndicatorPage::commitReview);
    connect(m_review, &ValueReview::cancelled, this, &IndicatorPage::leaveReview);
}

QString IndicatorPage::title() const
{
    return tr("Indicators");
}

QList<QAction*> IndicatorPage::pageActions() const
{
    return {m_remove, m_import, m_export, m_values, m_add};
}

bool IndicatorPage::can(Verb verb) const
{
    return verb != Verb::Print || !valuesShown();
}

bool IndicatorPage::valuesShown() const
{
    return m_tabs->currentIndex() == 1;
}

void IndicatorPage::perform(Verb verb)
{
    if (verb == Verb::Find)
        m_search->setFocus();
    else if (verb == Verb::Copy)
        (valuesShown() ? m_readings->table() : m_table)->copySelection();
    else if (verb == Verb::Export)
        exportTable();
    else if (verb == Verb::Print)
        m_print->toPdf(title());
}

void IndicatorPage::open(const QString& target)
{
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    for (const IndicatorTableRow& row : m_model.rows()) {
        if (row.view.card.name == target)
            m_table->selectId(row.view.card.id->value());
    }
}

void IndicatorPage::reload()
{
    m_model.setRows(indicatorRows(m_context.ledger));
    m_readings->reload();
    if (!m_imported)
        leaveReview();
    showIndicator();
    showTotal();
}

void IndicatorPage::showIndicator()
{
    const auto id = m_table->currentId();
    const IndicatorTableRow* row = id ? m_model.find(*id) : nullptr;
    m_form->showCard(row ? &row->view.card : nullptr);
    m_targets->showTargets(row ? &row->view : nullptr);
    const bool writable = !m_context.ledger.isReadOnly();
    m_remove->setEnabled(row && writable);
    m_values->setEnabled(row != nullptr);
    m_export->setEnabled(m_model.storedCount() > 0);
    m_import->setEnabled(writable);
    m_add->setEnabled(writable);
}

void IndicatorPage::showTotal()
{
    int targets = 0;
    int met = 0;
    int warnings = 0;
    for (const IndicatorTableRow& row : m_model.rows()) {
        targets += row.view.target ? 1 : 0;
        met += row.view.attainment && row.view.attainment->met ? 1 : 0;
        warnings += static_cast<int>(row.findings.size());
    }
    QString text = tr("%n indicator(s), %1 with a target, %2 of them met", nullptr, m_model.storedCount())
                       .arg(QString::number(targets), QString::number(met));
    if (warnings > 0)
        text += tr("; %n warning(s), see the column Checks", nullptr, warnings);
    m_total->setText(text);
}

void IndicatorPage::addIndicator()
{
    Indicator card;
    card.name = tr("New indicator");
    const auto added = Indicators(m_context.ledger).save(card);
    if (!added)
        return tell(added.error());
    m_search->clear();
    m_tabs->setCurrentIndex(0);
    m_panel->setCurrentIndex(0);
    m_table->selectId(added->value());
    m_form->startName();
}

void IndicatorPage::removeIndicators()
{
    std::vector<IndicatorId> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.push_back(IndicatorId(id));
    if (ids.empty() || m_context.ledger.isReadOnly())
        return;
    const Result<void> removed = Indicators(m_context.ledger).remove(ids);
    if (!removed)
        return tell(removed.error());
    raiseUndoable(tr("%n indicator(s) deleted.", nullptr, static_cast<int>(ids.size())));
}

// Cards, targets and values as a table that the import reads back.
void IndicatorPage::exportTable()
{
    const IndicatorTable table = Indicators(m_context.ledger).table(m_context.clock.today());
    exportSheet(*this, m_context, indicatorSheet(table, m_context.ledger.directory()), title());
}

// Nothing is stored before the review is confirmed.
void IndicatorPage::importFile()
{
    const QString path = m_context.dialogs.openFile(
        this, tr("Import indicators"), tr("Tables (*.xlsx *.xls *.et *.csv *.docx *.html)"));
    if (path.isEmpty())
        return;
    NoFeedback feedback;
    const auto document = readSource(path, {}, feedback);
    const ValueTableOptions options{m_context.ledger.info().year, m_context.clock.today()};
    const auto table = document ? readIndicatorTable(*document, m_context.ledger.directory(), options)
                                : Result<IndicatorTable>(document.error());
    if (!table)
        return tell(table.error());
    m_imported = *table;
    m_review->show({table->fileName, table->cells, table->issues}, Indicators(m_context.ledger).plan(*table));
    m_stack->setCurrentWidget(m_review);
}

void IndicatorPage::commitReview()
{
    const IndicatorTable table = *std::exchange(m_imported, std::nullopt);
    const auto stored = Indicators(m_context.ledger).import(table, m_review->plan());
    leaveReview();
    if (!stored)
        return tell(stored.error());
    const QString done = tr("%n new indicator(s), %1 changed", nullptr, stored->added).arg(stored->changed);
    if (stored->added + stored->changed == 0)
        Q_EMIT messageRaised(Message::success(done));
    else
        raiseUndoable(done);
}

void IndicatorPage::leaveReview()
{
    m_imported = std::nullopt;
    m_stack->setCurrentIndex(m_model.storedCount() > 0 ? 0 : 1);
}

void IndicatorPage::raiseUndoable(const QString& text)
{
    Q_EMIT messageRaised(
        withUndo(Message::success(text), m_context.ledger, std::bind_front(&IndicatorPage::messageRaised, this)));
}

void IndicatorPage::applySearch(const QString& text)
{
    const QString wanted = foldedForFilter(text.trimmed());
    m_readings->setNameFilter(wanted);
    if (wanted.isEmpty())
        return m_model.setRowFilter({});
    m_model.setRowFilter([wanted](const IndicatorTableRow& row) {
        const Indicator& card = row.view.card;
        const QStringList texts{card.name, card.code, card.definition, card.unit, row.owner, row.aspect, card.note};
        return foldedForFilter(texts.join(u'\n')).contains(wanted);
    });
}

// One batch, whatever is pasted; nothing of it if one cell is not understood.
void IndicatorPage::store(const std::vector<CellEdit>& edits)
{
    std::map<qint64, Indicator> changed;
    for (const CellEdit& edit : edits) {
        const IndicatorTableRow* row = m_model.find(edit.id);
        if (!row)
            continue;
        Indicator& card = changed.try_emplace(edit.id, row->view.card).first->second;
        Result<Indicator> with = withField(m_context.ledger, card, edit.column, edit.text);
        if (!with)
            return tell(with.error());
        card = *with;
    }
    std::vector<Indicator> cards;
    for (const auto& entry : changed)
        cards.push_back(entry.second);
    const auto stored = Indicators(m_context.ledger).save(cards);
    if (!stored)
        tell(stored.error());
}

void IndicatorPage::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
