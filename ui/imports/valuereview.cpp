// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/valuereview.h"

#include "core/report/importwords.h"
#include "ui/imports/sourcepane.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/tableview.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

#include <algorithm>

namespace taizhang {

namespace {

using Column = TableColumn<ValueReview::Row>;

class ReviewColumns
{
    Q_DECLARE_TR_FUNCTIONS(ReviewColumns)

public:
    static QString yes() { return tr("take"); }
    static QString no() { return tr("leave out"); }
    static QString match(TaskMatch match);
    static QString pair(const QString& field, const QString& text) { return tr("%1: %2").arg(field, text); }
    static std::vector<Column> all();
};

QString ReviewColumns::match(TaskMatch match)
{
    switch (match) {
    case TaskMatch::New:
        return tr("new");
    case TaskMatch::Changed:
        return tr("changed");
    case TaskMatch::Same:
        return tr("unchanged");
    }
    Q_UNREACHABLE();
}

QString changesText(const ValueReview::Row& row)
{
    QStringList lines;
    for (const ValueChange& change : row.plan.changes) {
        const QString before = changedValueText(change.field, change.before);
        const QString arrow = before.isEmpty() ? QString() : QStringLiteral(" → ");
        lines.append(ReviewColumns::pair(
            changedFieldText(change.field), before + arrow + changedValueText(change.field, change.after)));
    }
    return lines.join(u'\n');
}

std::vector<Column> ReviewColumns::all()
{
    Column name{{QStringLiteral("name"), tr("Row"), 14}, [](const ValueReview::Row& row) { return row.plan.name; }};
    Column kind{{QStringLiteral("match"), tr("Against the ledger"), 6},
        [](const ValueReview::Row& row) { return match(row.plan.match); }};
    Column changes{{QStringLiteral("changes"), tr("What it brings"), 26}, changesText};
    Column take{{QStringLiteral("take"), tr("Import"), 5},
        [](const ValueReview::Row& row) { return row.plan.take ? yes() : no(); }};
    take.editText = take.text;
    take.choices = [] { return QStringList{yes(), no()}; };
    return {name, kind, changes, take};
}

} // namespace

ValueReview::ValueReview(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(ReviewColumns::all(), [](const Row& row) { return row.index; })
    , m_table(new TableView(QStringLiteral("valueReview"), settings))
    , m_title(plainLabel({}))
    , m_counts(plainLabel({}))
    , m_issues(new QListWidget)
    , m_source(new SourcePane)
    , m_confirm(new QPushButton)
    , m_cancel(new QPushButton(tr("Back without importing")))
{
    setObjectName(QStringLiteral("valueReview"));
    m_table->setTable(&m_model);
    layOut();
    connect(&m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { take({edit}); });
    connect(m_table, &TableView::cellsPasted, this, &ValueReview::take);
    connect(m_table, &TableView::currentIdChanged, this, &ValueReview::showRow);
    connect(m_issues, &QListWidget::currentRowChanged, this, &ValueReview::showIssue);
    connect(m_issues, &QListWidget::itemClicked, this, [this] { showIssue(m_issues->currentRow()); });
    connect(m_source, &SourcePane::chosen, this, &ValueReview::chooseRowOf);
    connect(m_source, &SourcePane::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_confirm, &QPushButton::clicked, this, &ValueReview::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ValueReview::cancelled);
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
    m_issues->setObjectName(QStringLiteral("valueReviewIssues"));
    m_confirm->setObjectName(QStringLiteral("confirmValues"));
    m_cancel->setObjectName(QStringLiteral("cancelValues"));
    m_confirm->setDefault(true);
    m_issues->setWordWrap(true);
    m_issues->setAccessibleName(tr("To be looked at"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(m_source);
    lower->addWidget(m_issues);
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
    column->addWidget(m_title);
    column->addWidget(m_counts);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);
}

void ValueReview::show(const Content& content, ValuePlan plan)
{
    m_content = content;
    m_plan = std::move(plan);
    setPlainText(m_title, content.document->fileName);
    fillIssues();
    const CellAccount& cells = content.cells;
    const auto count = [this](TaskMatch match) {
        return QString::number(std::count_if(
            m_plan.rows.begin(), m_plan.rows.end(), [match](const ValueRowPlan& row) { return row.match == match; }));
    };
    const QString rows = tr("New %1, changed %2, unchanged %3.")
                             .arg(count(TaskMatch::New), count(TaskMatch::Changed), count(TaskMatch::Same));
    const QString account
        = tr("%1 cells: %2 in fields, %3 in headers, %4 merged, %5 empty, %6 left out.")
              .arg(QString::number(cells.total), QString::number(cells.field), QString::number(cells.header),
                  QString::number(cells.merged), QString::number(cells.empty), QString::number(cells.ignored));
    m_counts->setText(rows + u' ' + account);
    refill();
    m_table->selectId(0);
    showRow();
    m_confirm->setFocus();
}

void ValueReview::fillIssues()
{
    const QSignalBlocker quiet(m_issues);
    m_issues->clear();
    m_issuePlaces.clear();
    std::vector<ValueIssue> issues = m_content.issues;
    issues.insert(issues.end(), m_plan.issues.begin(), m_plan.issues.end());
    for (const ValueIssue& issue : issues) {
        m_issues->addItem(shownText(cellAddress(issue.where.row, issue.where.column) + u' ' + issueText(issue)));
        m_issuePlaces.push_back(issue.where);
    }
    m_issues->setVisible(!m_issuePlaces.empty());
}

void ValueReview::showRow()
{
    const auto row = m_table->currentId();
    if (row && static_cast<size_t>(*row) < m_content.places.size())
        showCell(m_content.places[static_cast<size_t>(*row)]);
}

void ValueReview::showIssue(int index)
{
    if (index >= 0)
        showCell(m_issuePlaces.at(static_cast<size_t>(index)));
}

void ValueReview::showCell(const CellRef& cell)
{
    m_source->show(m_content.document, cell, cell.row, cell.row);
}

void ValueReview::chooseRowOf(const CellRef& cell)
{
    const auto& places = m_content.places;
    const auto found = std::find_if(places.begin(), places.end(),
        [&cell](const CellRef& place) { return place.table == cell.table && place.row == cell.row; });
    const QSignalBlocker quiet(m_table);
    if (found != places.end())
        m_table->selectId(found - places.begin());
}

void ValueReview::refill()
{
    std::vector<Row> rows;
    int taken = 0;
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        rows.push_back({static_cast<qint64>(i), m_plan.rows[i]});
        taken += m_plan.rows[i].take && m_plan.rows[i].match != TaskMatch::Same ? 1 : 0;
    }
    m_model.setRows(std::move(rows));
    m_confirm->setText(tr("Import %n row(s)", nullptr, taken));
    m_confirm->setEnabled(taken > 0);
}

void ValueReview::take(const std::vector<CellEdit>& edits)
{
    for (const CellEdit& edit : edits)
        m_plan.rows.at(static_cast<size_t>(edit.id)).take = edit.text != ReviewColumns::no();
    refill();
}

} // namespace taizhang
