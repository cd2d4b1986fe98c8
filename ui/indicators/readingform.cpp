// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/readingform.h"

#include "core/ledger/ledger.h"
#include "core/report/indicatorwords.h"
#include "ui/shared/changetext.h"
#include "ui/shared/fieldform.h"
#include "ui/shared/icons.h"
#include "ui/shared/plaintext.h"
#include "ui/shared/theme.h"
#include "ui/shared/twolinedelegate.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace taizhang {

ReadingForm::ReadingForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(plainLabel({}))
    , m_warning(plainLabel({}))
    , m_fields(new FieldForm(QStringLiteral("reading")))
    , m_verified(new QCheckBox(tr("checked against its source")))
    , m_remove(new QPushButton(icon(QStringLiteral("delete")), tr("Delete this value")))
    , m_history(new QListWidget)
{
    setObjectName(QStringLiteral("readingForm"));
    setMinimumWidth(fontMetrics().height() * 15);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    for (QLabel* label : {m_heading, m_warning})
        label->setWordWrap(true);
    addFields();
    layOut();
    connect(m_fields, &FieldForm::committed, this, &ReadingForm::store);
    connect(m_remove, &QPushButton::clicked, this, &ReadingForm::removeReading);
    connect(m_verified, &QCheckBox::clicked, this, [this](bool verified) {
        IndicatorReading reading = *m_reading;
        reading.verified = verified;
        save(reading);
    });
    showReading(nullptr, nullptr, {});
}

void ReadingForm::layOut()
{
    m_fields->rows()->addRow(m_verified);
    m_fields->rows()->addRow(m_remove);
    m_verified->setObjectName(QStringLiteral("readingVerified"));
    m_remove->setObjectName(QStringLiteral("removeReading"));
    m_history->setObjectName(QStringLiteral("readingHistory"));
    m_history->setItemDelegate(new TwoLineDelegate(m_history));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setResizeMode(QListView::Adjust);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setAccessibleName(tr("History of the value"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_warning);
    column->addWidget(m_fields);
    column->addWidget(new QLabel(tr("History")));
    column->addWidget(m_history, 1);
}

void ReadingForm::addFields()
{
    m_fields->addField(QStringLiteral("value"), tr("Value"));
    m_fields->addField(QStringLiteral("on"), tr("As of"));
    m_fields->addField(QStringLiteral("from"), tr("Counted from"));
    m_fields->addField(QStringLiteral("numerator"), tr("Numerator"));
    m_fields->addField(QStringLiteral("denominator"), tr("Denominator"));
    m_fields->addField(QStringLiteral("yearOnYear"), tr("Year on year"));
    m_fields->addField(QStringLiteral("rank"), tr("Rank"));
    m_fields->addField(QStringLiteral("rankScope"), tr("Ranked among"));
    m_fields->addField(QStringLiteral("source"), tr("Comes from"));
    m_fields->addField(QStringLiteral("note"), tr("Note"));
}

void ReadingForm::showReading(const Indicator* card, const IndicatorReading* reading, const QString& place)
{
    const auto idOf = [](const auto* record) { return record ? record->id : std::nullopt; };
    const bool other = idOf(reading) != idOf(m_reading ? &*m_reading : nullptr);
    if (other)
        m_fields->leave();
    m_card = card ? std::optional(*card) : std::nullopt;
    m_reading = reading ? std::optional(*reading) : std::nullopt;
    setPlainText(m_heading, card ? place : tr("Choose a cell"));
    m_warning->hide();
    refill();
    listHistory();
}

void ReadingForm::refill()
{
    const bool writable = m_reading && !m_context.ledger.isReadOnly();
    const bool ratio = m_card && m_card->kind == IndicatorKind::Ratio;
    m_fields->fill([this](const QString& key) { return m_reading ? readingFieldText(*m_reading, key) : QString(); },
        FieldForm::Writing::Drop);
    m_fields->setWritable(writable);
    for (const QString& key : {QStringLiteral("numerator"), QStringLiteral("denominator")})
        m_fields->setFieldShown(key, ratio);
    m_verified->setChecked(m_reading && m_reading->verified);
    m_verified->setEnabled(writable);
    m_remove->setEnabled(writable);
    if (!m_reading)
        return;
    QStringList warnings;
    for (const IndicatorFinding& finding : Indicators(m_context.ledger).findings()) {
        if (finding.reading == m_reading->id)
            warnings.append(QStringLiteral("⚠ ") + findingText(finding));
    }
    setPlainText(m_warning, warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void ReadingForm::listHistory()
{
    m_history->clear();
    if (!m_reading || !m_reading->id)
        return;
    std::vector<Provenance> all;
    for (const char* column : {"value_phrase", "on_day", "from_day", "numerator_phrase", "denominator_phrase", "yoy_bp",
             "rank", "rank_scope", "source", "verified", "note"}) {
        const auto some = m_context.ledger.fieldHistory(
            QStringLiteral("reading"), m_reading->id->value(), QString::fromLatin1(column));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Provenance& a, const Provenance& b) { return a.batch.id > b.batch.id; });
    ChangeText words(m_context.ledger);
    for (const Provenance& provenance : all) {
        for (const ChangeLine& line : words.lines({provenance.change})) {
            auto* item = new QListWidgetItem(line.text, m_history);
            item->setData(TwoLineDelegate::SubtitleRole, batchSource(provenance.batch));
            item->setData(TwoLineDelegate::MutedRole, provenance.batch.undone);
        }
    }
}

void ReadingForm::store(const QString& key, const QString& text)
{
    if (!m_reading)
        return;
    const Result<IndicatorReading> changed = withReadingField(*m_reading, key, text);
    if (changed)
        return save(*changed);
    refill();
    Q_EMIT messageRaised(Message::error(changed.error()));
}

void ReadingForm::save(const IndicatorReading& reading)
{
    const auto saved = Indicators(m_context.ledger).record(reading);
    if (saved)
        return;
    refill();
    Q_EMIT messageRaised(Message::error(saved.error()));
}

void ReadingForm::removeReading()
{
    const auto removed = Indicators(m_context.ledger).record({}, {*m_reading->id});
    if (!removed)
        Q_EMIT messageRaised(Message::error(removed.error()));
}

} // namespace taizhang
