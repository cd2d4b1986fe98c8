// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importdraft.h"

namespace taizhang {

QString toText(Field field)
{
    switch (field) {
    case Field::None:
        return QStringLiteral("none");
    case Field::Number:
        return QStringLiteral("number");
    case Field::Aspect:
        return QStringLiteral("aspect");
    case Field::Title:
        return QStringLiteral("title");
    case Field::Measure:
        return QStringLiteral("measure");
    case Field::Goal:
        return QStringLiteral("goal");
    case Field::Deliverable:
        return QStringLiteral("deliverable");
    case Field::LeadOfficial:
        return QStringLiteral("leadOfficial");
    case Field::CoLeadOfficial:
        return QStringLiteral("coLeadOfficial");
    case Field::LeadUnit:
        return QStringLiteral("leadUnit");
    case Field::ResponsibleUnit:
        return QStringLiteral("responsibleUnit");
    case Field::SupportUnit:
        return QStringLiteral("supportUnit");
    case Field::Handler:
        return QStringLiteral("handler");
    case Field::Phone:
        return QStringLiteral("phone");
    case Field::Start:
        return QStringLiteral("start");
    case Field::Deadline:
        return QStringLiteral("deadline");
    case Field::MilestoneText:
        return QStringLiteral("milestone");
    case Field::Progress:
        return QStringLiteral("progress");
    case Field::PercentDone:
        return QStringLiteral("percentDone");
    case Field::Problems:
        return QStringLiteral("problems");
    case Field::NextSteps:
        return QStringLiteral("nextSteps");
    case Field::Status:
        return QStringLiteral("status");
    case Field::Budget:
        return QStringLiteral("budget");
    case Field::Evidence:
        return QStringLiteral("evidence");
    case Field::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

Field fieldFromText(const QString& name)
{
    for (int value = 0; value <= static_cast<int>(Field::Note); ++value) {
        const auto field = static_cast<Field>(value);
        if (toText(field) == name)
            return field;
    }
    return Field::None;
}

QString toText(IssueCode code)
{
    switch (code) {
    case IssueCode::UnitUnknown:
        return QStringLiteral("UnitUnknown");
    case IssueCode::UnitProposed:
        return QStringLiteral("UnitProposed");
    case IssueCode::UnitOpenEnded:
        return QStringLiteral("UnitOpenEnded");
    case IssueCode::NoLeadUnit:
        return QStringLiteral("NoLeadUnit");
    case IssueCode::NoUnits:
        return QStringLiteral("NoUnits");
    case IssueCode::DeadlineMissing:
        return QStringLiteral("DeadlineMissing");
    case IssueCode::DeadlineDoubtful:
        return QStringLiteral("DeadlineDoubtful");
    case IssueCode::DeadlineNotUnderstood:
        return QStringLiteral("DeadlineNotUnderstood");
    case IssueCode::YearAssumed:
        return QStringLiteral("YearAssumed");
    case IssueCode::PercentNotUnderstood:
        return QStringLiteral("PercentNotUnderstood");
    case IssueCode::AmountNotUnderstood:
        return QStringLiteral("AmountNotUnderstood");
    case IssueCode::PercentsDiffer:
        return QStringLiteral("PercentsDiffer");
    case IssueCode::StatusNotUnderstood:
        return QStringLiteral("StatusNotUnderstood");
    case IssueCode::NumberDuplicate:
        return QStringLiteral("NumberDuplicate");
    case IssueCode::NumberMissing:
        return QStringLiteral("NumberMissing");
    case IssueCode::TitleMissing:
        return QStringLiteral("TitleMissing");
    case IssueCode::TitleDuplicate:
        return QStringLiteral("TitleDuplicate");
    case IssueCode::TextLong:
        return QStringLiteral("TextLong");
    case IssueCode::CharactersHidden:
        return QStringLiteral("CharactersHidden");
    case IssueCode::CountDiffers:
        return QStringLiteral("CountDiffers");
    case IssueCode::RowAmbiguous:
        return QStringLiteral("RowAmbiguous");
    case IssueCode::RowSkipped:
        return QStringLiteral("RowSkipped");
    case IssueCode::ColumnUnknown:
        return QStringLiteral("ColumnUnknown");
    case IssueCode::ErrorCell:
        return QStringLiteral("ErrorCell");
    case IssueCode::HiddenRow:
        return QStringLiteral("HiddenRow");
    case IssueCode::SheetSkipped:
        return QStringLiteral("SheetSkipped");
    case IssueCode::TextCleaned:
        return QStringLiteral("TextCleaned");
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
