// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/profilebar.h"

#include "core/report/words.h"
#include "ui/shared/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace taizhang {

ProfileBar::ProfileBar(QWidget* parent)
    : QWidget(parent)
    , m_text(plainLabel({}))
    , m_drop(new QPushButton(tr("Read with&out it")))
{
    m_text->setObjectName(QStringLiteral("profileText"));
    m_text->setWordWrap(true);
    m_drop->setObjectName(QStringLiteral("dropProfile"));
    m_drop->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_drop);
    connect(m_drop, &QPushButton::clicked, this, &ProfileBar::dropRequested);
}

void ProfileBar::show(const std::optional<ImportProfile>& profile, int broken)
{
    QStringList lines;
    if (profile)
        lines << tr("↻ Read as last time (%1, %2): %3")
                     .arg(profile->fileName, dateText(profile->on), profileText(*profile));
    if (broken > 0)
        lines << tr("⚠ %n remembered reading(s) of the ledger were damaged and are not used.", nullptr, broken);
    setPlainText(m_text, lines.join(QLatin1Char('\n')));
    m_drop->setVisible(profile.has_value());
    setVisible(!lines.isEmpty());
}

QString profileText(const ImportProfile& profile)
{
    QStringList parts;
    if (const size_t columns = profile.columns.size() + profile.figures.size(); columns > 0)
        parts << ProfileBar::tr("%n column(s)", nullptr, static_cast<int>(columns));
    if (!profile.rows.empty())
        parts << ProfileBar::tr("%n kind(s) of rows", nullptr, static_cast<int>(profile.rows.size()));
    if (!profile.deadlines.empty())
        parts << ProfileBar::tr("%n deadline(s)", nullptr, static_cast<int>(profile.deadlines.size()));
    if (!profile.sheets.isEmpty())
        parts << ProfileBar::tr("%n sheet(s)", nullptr, static_cast<int>(profile.sheets.size()));
    if (profile.leadConvention != LeadConvention::FirstListed)
        parts << ProfileBar::tr("who leads");
    if (profile.cleanText)
        parts << ProfileBar::tr("cleaned text");
    if (!profile.includeHiddenRows)
        parts << ProfileBar::tr("no hidden rows");
    if (profile.year)
        parts << ProfileBar::tr("year %1").arg(*profile.year);
    return parts.join(ProfileBar::tr(", "));
}

} // namespace taizhang
