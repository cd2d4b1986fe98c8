// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include <QCoreApplication>

namespace taizhang {

namespace {

class EnumWords
{
    Q_DECLARE_TR_FUNCTIONS(EnumWords)
};

} // namespace

QString word(UnitKind kind)
{
    switch (kind) {
    case UnitKind::PartyOrgan:
        return EnumWords::tr("Party organ");
    case UnitKind::Department:
        return EnumWords::tr("Government department");
    case UnitKind::Township:
        return EnumWords::tr("Town");
    case UnitKind::Street:
        return EnumWords::tr("Subdistrict");
    case UnitKind::Park:
        return EnumWords::tr("Development park");
    case UnitKind::Enterprise:
        return EnumWords::tr("Enterprise");
    case UnitKind::MassOrg:
        return EnumWords::tr("Mass organisation");
    case UnitKind::Court:
        return EnumWords::tr("Court or procuratorate");
    case UnitKind::School:
        return EnumWords::tr("School");
    case UnitKind::Other:
        return EnumWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString word(Role role)
{
    switch (role) {
    case Role::Lead:
        return EnumWords::tr("Lead unit");
    case Role::Responsible:
        return EnumWords::tr("Responsible unit");
    case Role::Support:
        return EnumWords::tr("Supporting unit");
    }
    Q_UNREACHABLE();
}

QString word(OfficialRole role)
{
    switch (role) {
    case OfficialRole::LeadOfficial:
        return EnumWords::tr("Lead official");
    case OfficialRole::CoLeadOfficial:
        return EnumWords::tr("Co-lead official");
    case OfficialRole::Handler:
        return EnumWords::tr("Contact");
    }
    Q_UNREACHABLE();
}

QString word(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Fixed:
        return EnumWords::tr("Fixed day");
    case DeadlineKind::Range:
        return EnumWords::tr("Until the end of a period");
    case DeadlineKind::Continuous:
        return EnumWords::tr("Continuous");
    case DeadlineKind::Recurring:
        return EnumWords::tr("Recurring");
    case DeadlineKind::Milestones:
        return EnumWords::tr("Milestones");
    case DeadlineKind::Dependent:
        return EnumWords::tr("After another event");
    case DeadlineKind::Immediate:
        return EnumWords::tr("At once");
    case DeadlineKind::Unspecified:
        return EnumWords::tr("No deadline");
    }
    Q_UNREACHABLE();
}

QString word(RecurrenceUnit unit)
{
    switch (unit) {
    case RecurrenceUnit::Month:
        return EnumWords::tr("every month");
    case RecurrenceUnit::Quarter:
        return EnumWords::tr("every quarter");
    case RecurrenceUnit::HalfYear:
        return EnumWords::tr("every half year");
    case RecurrenceUnit::Year:
        return EnumWords::tr("every year");
    }
    Q_UNREACHABLE();
}

QString word(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Draft:
        return EnumWords::tr("Draft");
    case TaskStatus::Active:
        return EnumWords::tr("In progress");
    case TaskStatus::Suspended:
        return EnumWords::tr("Suspended");
    case TaskStatus::Closed:
        return EnumWords::tr("Closed");
    case TaskStatus::Cancelled:
        return EnumWords::tr("Cancelled");
    case TaskStatus::Merged:
        return EnumWords::tr("Merged");
    }
    Q_UNREACHABLE();
}

QString word(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return EnumWords::tr("Monthly");
    case PeriodKind::Quarter:
        return EnumWords::tr("Quarterly");
    case PeriodKind::HalfYear:
        return EnumWords::tr("Half-yearly");
    case PeriodKind::Year:
        return EnumWords::tr("Yearly");
    case PeriodKind::AdHoc:
        return EnumWords::tr("On demand");
    }
    Q_UNREACHABLE();
}

QString word(RoundState state)
{
    switch (state) {
    case RoundState::Open:
        return EnumWords::tr("Open");
    case RoundState::Closed:
        return EnumWords::tr("Round closed");
    }
    Q_UNREACHABLE();
}

QString word(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Open:
        return EnumWords::tr("On opening");
    case BackupReason::Timed:
        return EnumWords::tr("While working");
    case BackupReason::Close:
        return EnumWords::tr("On closing");
    case BackupReason::Import:
        return EnumWords::tr("Before an import");
    case BackupReason::Migration:
        return EnumWords::tr("Before an upgrade");
    case BackupReason::Restore:
        return EnumWords::tr("Before a restore");
    case BackupReason::Manual:
        return EnumWords::tr("By hand");
    }
    Q_UNREACHABLE();
}

QString word(BatchKind kind)
{
    switch (kind) {
    case BatchKind::Create:
        return EnumWords::tr("New ledger");
    case BatchKind::Edit:
        return EnumWords::tr("Edit");
    case BatchKind::Import:
        return EnumWords::tr("Import");
    case BatchKind::Undo:
        return EnumWords::tr("Undo");
    case BatchKind::Redo:
        return EnumWords::tr("Redo");
    case BatchKind::Migrate:
        return EnumWords::tr("Format upgrade");
    case BatchKind::Repair:
        return EnumWords::tr("Repair");
    case BatchKind::Restore:
        return EnumWords::tr("Restore");
    }
    Q_UNREACHABLE();
}

QString word(Hedge hedge)
{
    switch (hedge) {
    case Hedge::Exact:
        return {};
    case Hedge::Near:
        return EnumWords::tr("nearly");
    case Hedge::About:
        return EnumWords::tr("about");
    case Hedge::Over:
        return EnumWords::tr("over");
    case Hedge::AtLeast:
        return EnumWords::tr("at least");
    case Hedge::AtMost:
        return EnumWords::tr("at most");
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
