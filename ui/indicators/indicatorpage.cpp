// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicatorpage.h"

#include "core/base/clock.h"
#include "core/exchange/valuesheet.h"
#include "core/ledger/ledger.h"
#include "ui/indicators/indicatorfields.h"
#include "ui/indicators/indicatorform.h"
#include "ui/indicators/readingtab.h"
#include "ui/indicators/targetlist.h"
#include "ui/shared/celledits.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/tableexport.h"

#include <QAction>
#include <QScrollArea>
#include <QTabWidget>

namespace taizhang {

IndicatorPage::IndicatorPage(const PageContext& context, QWidget* parent)
    : RegisterOf(context,
        {QStringLiteral("indicator"), QStringLiteral("indicators"), tr("Search indicators"),
            {QStringLiteral("indicators"), tr("No indicators yet"),
                tr("An indicator says what is counted, for which target. Add the first one, or import a table with "
                   "the columns indicator, unit, target and value."),
                tr("Add indicator")}},
        parent)
    , m_form(new IndicatorForm(context))
    , m_targets(new TargetList(context))
    , m_readings(new ReadingTab(context))
    , m_panel(new QTabWidget)
{
    makeActions();
    setPanel(panelSide());
    addTab(tr("Values by period"), m_readings);
    connect(m_form, &IndicatorForm::messageRaised, this, &Page::messageRaised);
    connect(m_targets, &TargetList::messageRaised, this, &Page::messageRaised);
    connect(m_readings, &ReadingTab::messageRaised, this, &Page::messageRaised);
    startWith(indicatorColumns(writable()));
}

void IndicatorPage::makeActions()
{
    addOriginAction(QStringLiteral("indicator"));
    addRemoveAction(QStringLiteral("removeIndicator"));
    addPageAction(QStringLiteral("importIndicators"), tr("Import …"), QStringLiteral("import"), Needs::Writable,
        [this] { Q_EMIT pageRequested(PageKey::Imports, QStringLiteral("indicators:")); });
    addPageAction(QStringLiteral("exportIndicators"), tr("Export …"), QStringLiteral("export"), Needs::Any,
        [this] { exportTable(); });
    addPageAction(QStringLiteral("enterValues"), tr("Enter values"), QStringLiteral("edit"), Needs::Chosen, [this] {
        enterValues();
    })->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    addNewAction(QStringLiteral("addIndicator"), tr("Add indicator"));
}

QWidget* IndicatorPage::panelSide()
{
    m_panel->setObjectName(QStringLiteral("indicatorParts"));
    m_panel->setDocumentMode(true);
    m_panel->addTab(scrolling(m_form), tr("Card"));
    m_panel->addTab(m_targets, tr("Targets"));
    return m_panel;
}

QString IndicatorPage::title() const
{
    return tr("Indicators");
}

void IndicatorPage::enterValues()
{
    tabs()->setCurrentWidget(m_readings);
    if (const auto id = table()->currentId())
        m_readings->showIndicator(IndicatorId(*id));
    m_readings->table()->setFocus();
}

TableView* IndicatorPage::seenTable() const
{
    return tabs()->currentWidget() == m_readings ? m_readings->table() : table();
}

std::vector<IndicatorTableRow> IndicatorPage::rows() const
{
    return indicatorRows(context().ledger);
}

qint64 IndicatorPage::idOf(const IndicatorTableRow& row) const
{
    return row.view.card.id->value();
}

QString IndicatorPage::nameOf(const IndicatorTableRow& row) const
{
    return row.view.card.name;
}

QStringList IndicatorPage::searchedTexts(const IndicatorTableRow& row) const
{
    const Indicator& card = row.view.card;
    return {card.name, card.code, card.definition, card.unit, row.owner, row.aspect, card.note};
}

void IndicatorPage::showRow(const IndicatorTableRow* row)
{
    m_form->showCard(row ? &row->view.card : nullptr);
    m_targets->showTargets(row ? &row->view : nullptr);
}

void IndicatorPage::readRows()
{
    RegisterOf::readRows();
    m_readings->reload();
}

void IndicatorPage::applySearch(const QString& folded)
{
    RegisterOf::applySearch(folded);
    m_readings->setNameFilter(folded);
}

QString IndicatorPage::totalText() const
{
    int targets = 0;
    int met = 0;
    int warnings = 0;
    for (const IndicatorTableRow& row : model().rows()) {
        targets += row.view.target ? 1 : 0;
        met += row.view.attainment && row.view.attainment->met ? 1 : 0;
        warnings += static_cast<int>(row.findings.size());
    }
    QString text = tr("%n indicator(s), %1 with a target, %2 of them met", nullptr, model().storedCount())
                       .arg(QString::number(targets), QString::number(met));
    if (warnings > 0)
        text += tr("; %n warning(s), see the column Checks", nullptr, warnings);
    return text;
}

Result<qint64> IndicatorPage::addRecord()
{
    Indicator card;
    card.name = tr("New indicator");
    const auto added = Indicators(context().ledger).save(card);
    return added ? Result<qint64>(added->value()) : added.error();
}

void IndicatorPage::startRecord()
{
    m_panel->setCurrentIndex(0);
    m_form->startName();
}

Result<QString> IndicatorPage::removeRecords(const std::vector<qint64>& ids)
{
    const Result<void> removed = Indicators(context().ledger).remove(idsAs<IndicatorId>(ids));
    return removed ? Result<QString>(tr("%n indicator(s) deleted.", nullptr, static_cast<int>(ids.size())))
                   : removed.error();
}

Result<void> IndicatorPage::storeEdits(const std::vector<CellEdit>& edits)
{
    const auto cards = withEdits(
        edits,
        [this](qint64 id) {
            const IndicatorTableRow* row = model().find(id);
            return row ? &row->view.card : nullptr;
        },
        [this](const Indicator& card, const QString& column, const QString& text) {
            return withField(context().ledger, card, column, text);
        });
    const auto stored = cards ? Indicators(context().ledger).save(*cards) : cards.error();
    return stored ? Result<void>() : stored.error();
}

// Cards, targets and values as a table that the import reads back.
void IndicatorPage::exportTable()
{
    const IndicatorTable cards = Indicators(context().ledger).table(context().clock.today());
    files()->toWorkbook(title(), indicatorSheets(cards, context().ledger.directory()));
}

} // namespace taizhang
