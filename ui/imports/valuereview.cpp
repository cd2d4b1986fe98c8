// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/valuereview.h"

#include "core/report/importwords.h"
#include "ui/imports/columncorrector.h"
#include "ui/imports/fieldcombo.h"
#include "ui/imports/profilebar.h"
#include "ui/imports/reviewfilter.h"
#include "ui/imports/sourcepane.h"
#include "ui/imports/undokeys.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/tableview.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace taizhang {

ValueReview::ValueReview(ValueSession& session, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(valueReviewColumns(), [](const ValueReviewRow& row) { return row.index; })
    , m_table(new TableView(QStringLiteral("valueReview"), settings))
    , m_title(plainLabel({}))
    , m_counts(plainLabel({}))
    , m_profile(new ProfileBar)
    , m_filter(new ReviewFilter)
    , m_issues(new QListWidget)
    , m_source(new SourcePane)
    , m_meanings(new QComboBox)
    , m_column(new ColumnCorrector(m_meanings))
    , m_undo(new QPushButton(tr("&Undo the last correction")))
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton(tr("Back without importing")))
{
    setObjectName(QStringLiteral("valueReview"));
    m_table->setTable(&m_model);
    layOut();
    connectParts();
    new UndoKeys(
        this, [this] { return m_session.canUndo(); }, [this] { m_session.undo(); });
}

ValueReview::~ValueReview()
{
    delete m_table; // shows the model, which is a member and goes first
}

void ValueReview::layOut()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_counts->setWordWrap(true);
    setMuted(m_counts);
    m_table->setObjectName(QStringLiteral("valueReviewTable"));
    m_counts->setObjectName(QStringLiteral("valueReviewCounts"));
    m_confirm->setObjectName(QStringLiteral("confirmValues"));
    m_cancel->setObjectName(QStringLiteral("cancelValues"));
    m_confirm->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(m_source);
    lower->addWidget(makeCorrections());
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 1);
    lower->setChildrenCollapsible(false);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(lower);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    for (QWidget* line : std::initializer_list<QWidget*>{m_title, m_profile, m_counts, m_filter})
        column->addWidget(line);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);
}

QWidget* ValueReview::makeCorrections()
{
    m_issues->setObjectName(QStringLiteral("valueReviewIssues"));
    m_issues->setWordWrap(true);
    m_issues->setAccessibleName(tr("To be looked at"));
    m_undo->setObjectName(QStringLiteral("undoValueCorrection"));
    m_undo->setAutoDefault(false);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_column);
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addWidget(m_issues, 1);
    column->addStretch();
    return side;
}

void ValueReview::connectParts()
{
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { take({edit}); });
    connect(m_table, &TableView::cellsPasted, this, &ValueReview::take);
    connect(m_table, &TableView::currentIdChanged, this, &ValueReview::showRow);
    connect(m_issues, &QListWidget::currentRowChanged, this, &ValueReview::showIssue);
    connect(m_issues, &QListWidget::itemClicked, this, [this] { showIssue(m_issues->currentRow()); });
    connect(m_source, &SourcePane::chosen, this, &ValueReview::chooseRowOf);
    connect(m_source, &SourcePane::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_filter, &ReviewFilter::chosen, this, [this](ReviewFlags flags) {
        m_wanted = flags;
        fillRows();
        if (!m_table->currentId())
            m_table->selectRow(0);
    });
    connect(m_column, &ColumnCorrector::corrected, this, &ValueReview::correctColumn);
    connect(m_profile, &ProfileBar::dropRequested, &m_session, &ValueSession::dropProfile);
    connect(m_undo, &QPushButton::clicked, &m_session, &ValueSession::undo);
    connect(m_confirm, &QPushButton::clicked, &m_session, &ValueSession::commit);
    connect(m_cancel, &QPushButton::clicked, this, &ValueReview::backRequested);
}

void ValueReview::refresh()
{
    const bool again = isVisible() && m_cell.has_value();
    m_places = m_session.reading().places();
    setPlainText(m_title, m_session.reading().document->fileName);
    m_profile->show(m_session.profile(), m_session.brokenProfiles());
    m_undo->setEnabled(m_session.canUndo());
    offerMeanings(*m_meanings, m_session.kind());
    fillCounts();
    fillIssues();
    m_filter->setCounts([this](ReviewFlags flags) {
        int count = 0;
        for (size_t row = 0; row < m_places.size(); ++row)
            count += flagsOf(row) & flags ? 1 : 0;
        return count;
    });
    fillRows();
    if (again) {
        showCell(*m_cell);
        return;
    }
    m_table->selectId(0);
    showRow();
    m_confirm->setFocus();
}

void ValueReview::fillCounts()
{
    const CellAccount& cells = m_session.reading().cells();
    const auto count = [this](TaskMatch match) {
        const auto& rows = m_session.plan().rows;
        return QString::number(
            std::count_if(rows.begin(), rows.end(), [match](const ValueRowPlan& row) { return row.match == match; }));
    };
    const QString rows = tr("New %1, changed %2, unchanged %3.")
                             .arg(count(TaskMatch::New), count(TaskMatch::Changed), count(TaskMatch::Same));
    const QString account
        = tr("%1 cells: %2 in fields, %3 in headers, %4 merged, %5 empty, %6 left out.")
              .arg(QString::number(cells.total), QString::number(cells.field), QString::number(cells.header),
                  QString::number(cells.merged), QString::number(cells.empty), QString::number(cells.ignored));
    m_counts->setText(rows + u' ' + account);
}

void ValueReview::fillIssues()
{
    const QSignalBlocker quiet(m_issues);
    m_issues->clear();
    m_issuePlaces.clear();
    std::vector<ValueIssue> issues = m_session.reading().issues();
    const std::vector<ValueIssue>& planned = m_session.plan().issues;
    issues.insert(issues.end(), planned.begin(), planned.end());
    for (const ValueIssue& issue : issues) {
        m_issues->addItem(shownText(cellAddress(issue.where.row, issue.where.column) + u' ' + issueText(issue)));
        m_issuePlaces.push_back(issue.where);
    }
    m_issues->setVisible(!m_issuePlaces.empty());
}

bool ValueReview::doubtful(size_t row) const
{
    const CellRef& place = m_places.at(row);
    return std::any_of(m_issuePlaces.begin(), m_issuePlaces.end(),
        [&place](const CellRef& issue) { return issue.table == place.table && issue.row == place.row; });
}

ReviewFlags ValueReview::flagsOf(size_t row) const
{
    ReviewFlags flags = doubtful(row) ? ReviewFlag::Doubtful : ReviewFlags();
    switch (m_session.plan().rows.at(row).match) {
    case TaskMatch::New:
        return flags | ReviewFlag::New;
    case TaskMatch::Changed:
        return flags | ReviewFlag::Changed;
    case TaskMatch::Same:
        return flags | ReviewFlag::Same;
    }
    Q_UNREACHABLE();
}

void ValueReview::fillRows()
{
    std::vector<ValueReviewRow> rows;
    int taken = 0;
    const std::vector<ValueRowPlan>& plans = m_session.plan().rows;
    for (size_t i = 0; i < plans.size(); ++i) {
        const ReviewFlags flags = flagsOf(i);
        if (!m_wanted || flags & m_wanted)
            rows.push_back({static_cast<qint64>(i), plans[i], flags});
        taken += plans[i].take && plans[i].match != TaskMatch::Same ? 1 : 0;
    }
    m_model.setRows(std::move(rows));
    m_confirm->setText(tr("Import %n row(s)", nullptr, taken));
    m_confirm->setEnabled(taken > 0);
}

void ValueReview::showRow()
{
    const auto row = m_table->currentId();
    if (row && static_cast<size_t>(*row) < m_places.size())
        showCell(m_places[static_cast<size_t>(*row)]);
}

void ValueReview::showIssue(int index)
{
    if (index >= 0)
        showCell(m_issuePlaces.at(static_cast<size_t>(index)));
}

void ValueReview::showCell(const CellRef& cell)
{
    m_cell = cell;
    m_source->show(m_session.reading().document, cell, cell.row, cell.row);
    const FigureColumn* column = columnOf(cell);
    m_column->setVisible(column != nullptr);
    if (column)
        m_column->show(column->column, column->header, static_cast<int>(column->field));
}

const FigureColumn* ValueReview::columnOf(const CellRef& cell) const
{
    const std::vector<FigureColumn>& columns = m_session.reading().meanings();
    const auto found = std::find_if(columns.begin(), columns.end(),
        [&cell](const FigureColumn& column) { return column.table == cell.table && column.column == cell.column; });
    return found == columns.end() ? nullptr : &*found;
}

void ValueReview::correctColumn(int meaning)
{
    const FigureColumn* column = m_cell ? columnOf(*m_cell) : nullptr;
    if (!column)
        return;
    FigureColumn corrected = *column;
    corrected.field = static_cast<ValueField>(meaning);
    m_session.setColumn(corrected);
}

void ValueReview::chooseRowOf(const CellRef& cell)
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [&cell](const CellRef& place) { return place.table == cell.table && place.row == cell.row; });
    if (found != m_places.end()) {
        const QSignalBlocker quiet(m_table);
        m_table->selectId(found - m_places.begin());
    }
    showCell(cell);
}

void ValueReview::take(const std::vector<CellEdit>& edits)
{
    for (const CellEdit& edit : edits)
        m_session.take(static_cast<size_t>(edit.id), saysTake(edit.text));
    fillRows();
}

} // namespace taizhang
