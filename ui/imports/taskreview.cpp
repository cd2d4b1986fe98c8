// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/taskreview.h"

#include "core/report/importwords.h"
#include "ui/imports/differenceview.h"
#include "ui/imports/importsession.h"
#include "ui/imports/reviewrow.h"
#include "ui/imports/sourceplace.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang {

namespace {

QString fieldName(const FieldPair& pair)
{
    const QString name = pair.field == Field::None ? TaskReview::tr("(not used)") : word(pair.field);
    return pair.doubt && *pair.doubt != Confidence::Sure ? QStringLiteral("⚠ %1\n%2").arg(name, word(*pair.doubt))
                                                         : name;
}

QString sourceOf(const FieldPair& pair)
{
    return pair.address.isEmpty() || pair.source.isEmpty() ? pair.source
                                                           : QStringLiteral("%1  %2").arg(pair.address, pair.source);
}

void paintDoubt(QTableWidgetItem& item, const FieldPair& pair, const Theme& theme)
{
    if (pair.doubt && *pair.doubt != Confidence::Sure) {
        item.setBackground(theme.color(ThemeRole::WarningBase));
        item.setForeground(theme.color(ThemeRole::WarningText));
    } else if (pair.field == Field::None) {
        item.setForeground(theme.color(ThemeRole::MutedText));
    }
}

} // namespace

TaskReview::TaskReview(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel({}))
    , m_where(plainLabel({}))
    , m_table(new QTableWidget(0, 3))
    , m_issues(plainLabel({}))
    , m_differences(new DifferenceView)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_issues->setWordWrap(true);
    m_issues->setObjectName(QStringLiteral("issues"));
    m_table->setObjectName(QStringLiteral("fields"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("In the file"), tr("Understood as")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(6 * fontMetrics().height());
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TaskReview::choose);
    connect(m_table, &QTableWidget::cellClicked, this, &TaskReview::choose);
    m_differences->setMaximumHeight(8 * fontMetrics().height());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_where);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_issues);
    layout->addWidget(m_differences);
    clear();
}

void TaskReview::clear()
{
    m_pairs.clear();
    setPlainText(m_title, tr("Choose a task to see where it comes from."));
    m_where->hide();
    m_issues->hide();
    m_differences->hide();
    fillTable();
}

void TaskReview::show(const ImportSession& session, size_t draft)
{
    const DraftTask& task = session.draft().tasks.at(draft);
    m_pairs = fieldPairs(session.document(), session.draft(), task);
    setPlainText(m_title, QStringLiteral("%1 %2").arg(task.number, task.title));
    const QString table = tableText(session.document(), task.where.table);
    const QString where = task.lastRow > task.where.row
        ? tr("%1, rows %2 to %3").arg(table).arg(task.where.row + 1).arg(task.lastRow + 1)
        : tr("%1, row %2").arg(table).arg(task.where.row + 1);
    setPlainText(m_where, where);
    m_where->show();
    fillTable();
    goToField();
    showIssues(session, draft);
    const std::vector<FieldDifference>& differences = session.plan().tasks.at(draft).differences;
    m_differences->setDifferences(differences);
    m_differences->setVisible(!differences.empty());
}

// To the field that the user looked at before, else the first doubtful one, else the title.
void TaskReview::goToField()
{
    const auto first = [this](const auto& matches) {
        const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), matches);
        return found == m_pairs.end() ? -1 : static_cast<int>(found - m_pairs.begin());
    };
    int row = -1;
    if (m_chosen != Field::None)
        row = first([this](const FieldPair& pair) { return pair.field == m_chosen; });
    if (row < 0)
        row = first([](const FieldPair& pair) { return pair.doubt && *pair.doubt != Confidence::Sure; });
    if (row < 0)
        row = std::max(0, first([](const FieldPair& pair) { return pair.field == Field::Title; }));
    {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(row, 0);
    }
    if (row < static_cast<int>(m_pairs.size()))
        Q_EMIT fieldChosen(m_pairs[static_cast<size_t>(row)]);
}

void TaskReview::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pairs.size()))
        return;
    m_chosen = m_pairs[static_cast<size_t>(row)].field;
    Q_EMIT fieldChosen(m_pairs[static_cast<size_t>(row)]);
}

bool TaskReview::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F4 || key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_table->currentRow());
            Q_EMIT sourceRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TaskReview::showIssues(const ImportSession& session, size_t draft)
{
    const DraftTask& task = session.draft().tasks.at(draft);
    QStringList lines;
    for (const QString& line : repeatTexts(session.draft(), session.plan(), session.known(), draft))
        lines << QStringLiteral("⚠ ") + line;
    for (const ImportIssue& issue : issuesOf(session.draft(), task))
        lines << QStringLiteral("⚠ %1  %2").arg(cellAddress(issue.where.row, issue.where.column), issueText(issue));
    setPlainText(m_issues, lines.join(QLatin1Char('\n')));
    m_issues->setVisible(!lines.isEmpty());
}

void TaskReview::fillTable()
{
    const QSignalBlocker quiet(m_table);
    const Theme theme = Theme::of(palette());
    m_table->setRowCount(static_cast<int>(m_pairs.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FieldPair& pair = m_pairs[static_cast<size_t>(row)];
        const QString texts[] = {fieldName(pair), shownText(sourceOf(pair)), shownText(pair.understood)};
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            paintDoubt(*item, pair, theme);
            m_table->setItem(row, column, item);
        }
    }
}

void TaskReview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillTable();
}

} // namespace taizhang
