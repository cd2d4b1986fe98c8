// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rowcorrector.h"

#include "core/report/importwords.h"
#include "ui/imports/correctiontarget.h"
#include "ui/imports/importsession.h"
#include "ui/shared/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace taizhang {

namespace {

// Words of RowAccount::taken; nothing for what a user cannot choose.
std::optional<RowReading> readingOf(const QString& taken)
{
    if (taken == u"task")
        return RowReading::Task;
    if (taken == u"part")
        return RowReading::PartOfTask;
    if (taken == u"chapter")
        return RowReading::Chapter;
    if (taken == u"note")
        return RowReading::Note;
    return taken == u"total" ? std::optional(RowReading::Total) : std::nullopt;
}

} // namespace

RowCorrector::RowCorrector(QWidget* parent)
    : QWidget(parent)
    , m_label(plainLabel({}))
    , m_reading(new QComboBox)
    , m_all(new QCheckBox)
{
    m_reading->setObjectName(QStringLiteral("rowReading"));
    m_all->setObjectName(QStringLiteral("allLikeRows"));
    m_reading->addItem(tr("a task"), static_cast<int>(RowReading::Task));
    m_reading->addItem(tr("part of the task above"), static_cast<int>(RowReading::PartOfTask));
    m_reading->addItem(tr("a chapter"), static_cast<int>(RowReading::Chapter));
    m_reading->addItem(tr("a note"), static_cast<int>(RowReading::Note));
    m_reading->addItem(tr("a total"), static_cast<int>(RowReading::Total));
    m_label->setBuddy(m_reading);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_reading);
    layout->addWidget(m_all);
    layout->addStretch(1);
    connect(m_reading, &QComboBox::activated, this, &RowCorrector::announce);
}

void RowCorrector::show(const ImportSession& session, const CellRef& cell)
{
    const RowAccount* row = rowAt(session.draft(), cell);
    setVisible(row != nullptr);
    if (!row)
        return;
    const bool other = m_shape != row->shape;
    m_shape = row->shape;
    m_text = rowKey(session.document().tables.at(static_cast<size_t>(cell.table)), cell.row);
    setPlainText(m_label, tr("Ro&w %1 is:").arg(cell.row + 1));
    const std::optional<RowReading> reading = readingOf(row->taken);
    m_reading->setPlaceholderText(skippedReasonText(row->taken));
    m_reading->setCurrentIndex(reading ? m_reading->findData(static_cast<int>(*reading)) : -1);
    const int like = likeRows(session.draft(), m_shape) - 1;
    m_all->setText(tr("and %n row(s) like it", nullptr, like));
    m_all->setVisible(like > 0);
    // Rows that fill many columns are mostly tasks, and one exception among them says nothing of the others.
    if (other)
        m_all->setChecked(!m_shape.contains(u'+'));
}

void RowCorrector::announce()
{
    const bool all = m_all->isChecked() || !m_all->isVisibleTo(this);
    const bool lone = !m_all->isVisibleTo(this) && m_shape.contains(u'+');
    Q_EMIT corrected(
        {m_shape, all && !lone ? QString() : m_text, static_cast<RowReading>(m_reading->currentData().toInt())});
}

} // namespace taizhang
