// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/targetlist.h"

#include "core/base/clock.h"
#include "core/report/indicatorwords.h"
#include "ui/indicators/periods.h"
#include "ui/shared/celledits.h"
#include "ui/shared/filterheader.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/tableview.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace taizhang {

namespace {

using Column = TableColumn<IndicatorTarget>;

class TargetColumns
{
    Q_DECLARE_TR_FUNCTIONS(TargetColumns)

public:
    static QString yes() { return tr("worked out"); }
    static QString no() { return tr("in a document"); }
    static std::vector<Column> all(bool editable);
};

QStringList opWords()
{
    QStringList words;
    for (const auto& entry : namesOf(TargetOp()))
        words.append(word(entry.value));
    return words;
}

std::vector<Column> TargetColumns::all(bool editable)
{
    Column period{{QStringLiteral("period"), tr("Period"), 7}, [](const IndicatorTarget& target) {
                      return spanText({target.from, target.to});
                  }};
    period.editText = [](const IndicatorTarget& target) { return spanEditText({target.from, target.to}); };
    period.sortKey = [](const IndicatorTarget& target) { return QVariant(target.to); };
    Column op{{QStringLiteral("op"), tr("Is"), 4}, [](const IndicatorTarget& target) { return word(target.op); }};
    op.editText = op.text;
    op.choices = opWords;
    Column value{{QStringLiteral("value"), tr("Target"), 6}, targetText};
    value.editText = targetText;
    Column basis{
        {QStringLiteral("basis"), tr("Set by"), 6}, [](const IndicatorTarget& target) { return target.basis; }};
    basis.editText = basis.text;
    Column derived{{QStringLiteral("derived"), tr("Origin"), 5},
        [](const IndicatorTarget& target) { return target.derived ? yes() : no(); }};
    derived.editText = derived.text;
    derived.choices = [] { return QStringList{no(), yes()}; };
    std::vector<Column> columns{period, op, value, basis, derived};
    for (Column& column : columns) {
        if (!editable)
            column.editText = {};
    }
    return columns;
}

Error invalid(const QString& field, const QString& typed)
{
    return {ErrorCode::ValueInvalid, {field, typed}, {}};
}

Result<IndicatorTarget> withOp(IndicatorTarget target, const QString& typed)
{
    for (const auto& entry : namesOf(TargetOp())) {
        if (word(entry.value) != typed)
            continue;
        // A range has two ends: it is made by typing both (1—2个).
        if ((entry.value == TargetOp::Range) != target.high.has_value())
            return invalid(QStringLiteral("target"), typed);
        target.op = entry.value;
        target.phrase.clear(); // the words said something else
        return target;
    }
    return invalid(QStringLiteral("target"), typed);
}

Result<IndicatorTarget> withValue(IndicatorTarget target, const QString& typed)
{
    const auto read = parseTarget(typed);
    if (!read)
        return invalid(QStringLiteral("target"), typed);
    const QString text = typed.trimmed();
    const bool bare = text == numberText(read->low) + read->low.unit || text == countText(read->low);
    const bool keepsOp = bare && target.op != TargetOp::Range; // 30家 says nothing against "exactly"
    target.op = keepsOp ? target.op : read->op;
    target.low = read->low;
    target.high = read->high;
    target.phrase = keepsOp && target.op != TargetOp::AtLeast ? QString() : read->phrase;
    return target;
}

} // namespace

Result<IndicatorTarget> withTargetField(IndicatorTarget target, const QString& key, const QString& typed)
{
    const QString text = typed.trimmed();
    if (key == u"op")
        return withOp(std::move(target), text);
    if (key == u"value")
        return withValue(std::move(target), text);
    if (key == u"basis")
        target.basis = text;
    else if (key == u"derived")
        target.derived = text == TargetColumns::yes();
    else if (const auto span = readSpan(text)) {
        target.from = span->from;
        target.to = span->to;
    } else
        return invalid(QStringLiteral("period"), typed);
    return target;
}

TargetList::TargetList(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new TableView(QStringLiteral("targets"), context.settings))
    , m_model(new TableModel<IndicatorTarget>(
          TargetColumns::all(!context.ledger.isReadOnly()),
          [](const IndicatorTarget& target) { return target.id->value(); }, m_table))
    , m_period(new QLineEdit)
    , m_value(new QLineEdit)
    , m_reading(plainLabel({}))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), tr("Add target")))
    , m_remove(new QPushButton(icon(QStringLiteral("delete")), tr("Delete")))
{
    m_table->setObjectName(QStringLiteral("targetTable"));
    m_add->setObjectName(QStringLiteral("addTarget"));
    m_remove->setObjectName(QStringLiteral("removeTarget"));
    m_table->filterHeader()->setFieldsShown(false);
    m_table->setTable(m_model);
    layOut();
    for (QLineEdit* field : {m_period, m_value}) {
        connect(field, &QLineEdit::textChanged, this, &TargetList::readTyped);
        connect(field, &QLineEdit::returnPressed, this, &TargetList::add);
    }
    connect(m_add, &QPushButton::clicked, this, &TargetList::add);
    connect(m_remove, &QPushButton::clicked, this, &TargetList::removeSelected);
    connect(m_table, &TableView::removeRequested, this, &TargetList::removeSelected);
    connect(m_table, &TableView::cellsPasted, this, &TargetList::store);
    connect(m_model, &TableModelBase::editRequested, this, [this](const CellEdit& edit) { store({edit}); });
    showTargets(nullptr);
}

void TargetList::layOut()
{
    m_period->setObjectName(QStringLiteral("targetPeriod"));
    m_value->setObjectName(QStringLiteral("targetValue"));
    m_reading->setObjectName(QStringLiteral("targetReading"));
    m_period->setAccessibleName(tr("Period"));
    m_value->setAccessibleName(tr("Target"));
    m_period->setPlaceholderText(tr("2026, 2026Q1, 2026上半年 …"));
    m_value->setPlaceholderText(tr("30家, 1—2个, 不超过5件, 约2000名 …"));
    setMuted(m_reading);
    m_reading->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_period, 2);
    line->addWidget(m_value, 3);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 8);
    head->setSpacing(4);
    head->addLayout(line);
    head->addWidget(m_reading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void TargetList::showTargets(const IndicatorView* view)
{
    const bool other = !view || !m_view || view->card.id != m_view->card.id;
    m_view = view ? std::optional(*view) : std::nullopt;
    m_model->setRows(view ? view->targets : std::vector<IndicatorTarget>());
    const bool writable = view && !m_context.ledger.isReadOnly();
    m_period->setEnabled(writable);
    m_value->setEnabled(writable);
    m_remove->setEnabled(writable && m_model->rowCount() > 0);
    if (other) {
        const int year = m_context.ledger.info().year;
        m_period->setText(QString::number(year > 0 ? year : m_context.clock.today().year()));
        m_value->clear();
    }
    readTyped();
}

std::optional<IndicatorTarget> TargetList::typed() const
{
    const auto span = readSpan(m_period->text());
    auto target = parseTarget(m_value->text().trimmed());
    if (!m_view || !span || !target)
        return std::nullopt;
    target->indicator = m_view->card.id;
    target->from = span->from;
    target->to = span->to;
    return target;
}

void TargetList::readTyped()
{
    const auto target = typed();
    m_add->setEnabled(target && m_value->isEnabled());
    if (m_value->text().trimmed().isEmpty())
        return m_reading->clear();
    if (!target) {
        const bool period = readSpan(m_period->text()).has_value();
        return m_reading->setText(period ? tr("this is not a target") : tr("this is not a period"));
    }
    IndicatorTarget worked = *target;
    worked.phrase.clear();
    setPlainText(m_reading, tr("read as %1: %2").arg(spanText({worked.from, worked.to}), targetText(worked)));
}

void TargetList::add()
{
    const auto target = typed();
    if (!target || !m_add->isEnabled())
        return;
    const auto added = Indicators(m_context.ledger).save(*target);
    if (!added)
        return tell(added.error());
    m_table->selectId(added->value());
    m_value->clear();
    m_value->setFocus();
}

void TargetList::removeSelected()
{
    if (m_context.ledger.isReadOnly())
        return;
    const Result<void> removed = Indicators(m_context.ledger).remove(idsAs<IndicatorTargetId>(m_table->selectedIds()));
    if (!removed)
        tell(removed.error());
}

void TargetList::store(const std::vector<CellEdit>& edits)
{
    const auto targets = withEdits(
        edits, [this](qint64 id) { return m_model->find(id); }, withTargetField);
    const auto stored = targets ? Indicators(m_context.ledger).save(*targets) : targets.error();
    if (!stored)
        tell(stored.error());
}

void TargetList::tell(const Error& error)
{
    Q_EMIT messageRaised(Message::error(error));
}

} // namespace taizhang
