// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/importwords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace taizhang {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

// Of the field with the same place in the enumeration.
constexpr std::array fieldWords{
    std::pair{Field::None, QT_TRANSLATE_NOOP("ImportWords", "(not used)")},
    std::pair{Field::Number, QT_TRANSLATE_NOOP("ImportWords", "No.")},
    std::pair{Field::Aspect, QT_TRANSLATE_NOOP("ImportWords", "Aspect")},
    std::pair{Field::Title, QT_TRANSLATE_NOOP("ImportWords", "Task")},
    std::pair{Field::Measure, QT_TRANSLATE_NOOP("ImportWords", "Measure")},
    std::pair{Field::Goal, QT_TRANSLATE_NOOP("ImportWords", "Goal")},
    std::pair{Field::Deliverable, QT_TRANSLATE_NOOP("ImportWords", "Deliverable")},
    std::pair{Field::LeadOfficial, QT_TRANSLATE_NOOP("ImportWords", "Lead official")},
    std::pair{Field::CoLeadOfficial, QT_TRANSLATE_NOOP("ImportWords", "Co-lead official")},
    std::pair{Field::LeadUnit, QT_TRANSLATE_NOOP("ImportWords", "Lead unit")},
    std::pair{Field::ResponsibleUnit, QT_TRANSLATE_NOOP("ImportWords", "Responsible unit")},
    std::pair{Field::SupportUnit, QT_TRANSLATE_NOOP("ImportWords", "Supporting unit")},
    std::pair{Field::Handler, QT_TRANSLATE_NOOP("ImportWords", "Contact")},
    std::pair{Field::Phone, QT_TRANSLATE_NOOP("ImportWords", "Telephone")},
    std::pair{Field::Start, QT_TRANSLATE_NOOP("ImportWords", "Start")},
    std::pair{Field::Deadline, QT_TRANSLATE_NOOP("ImportWords", "Deadline")},
    std::pair{Field::MilestoneText, QT_TRANSLATE_NOOP("ImportWords", "Milestone")},
    std::pair{Field::Progress, QT_TRANSLATE_NOOP("ImportWords", "Progress")},
    std::pair{Field::PercentDone, QT_TRANSLATE_NOOP("ImportWords", "Percent done")},
    std::pair{Field::Problems, QT_TRANSLATE_NOOP("ImportWords", "Problems")},
    std::pair{Field::NextSteps, QT_TRANSLATE_NOOP("ImportWords", "Next steps")},
    std::pair{Field::Status, QT_TRANSLATE_NOOP("ImportWords", "Status")},
    std::pair{Field::Budget, QT_TRANSLATE_NOOP("ImportWords", "Budget")},
    std::pair{Field::Evidence, QT_TRANSLATE_NOOP("ImportWords", "Evidence")},
    std::pair{Field::Note, QT_TRANSLATE_NOOP("ImportWords", "Note")},
};
static_assert(fieldWords.size() == std::size_t(Field::Note) + 1);

} // namespace

QString word(Field field)
{
    const auto& [found, text] = fieldWords.at(std::size_t(field));
    Q_ASSERT(found == field);
    return ImportWords::tr(text);
}

QString word(CellFate fate)
{
    switch (fate) {
    case CellFate::Field:
        return ImportWords::tr("In a field");
    case CellFate::Header:
        return ImportWords::tr("Header");
    case CellFate::Merged:
        return ImportWords::tr("Continued merge");
    case CellFate::Empty:
        return ImportWords::tr("Empty");
    case CellFate::Ignored:
        return ImportWords::tr("Ignored by choice");
    }
    Q_UNREACHABLE();
}

QString word(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure:
        return ImportWords::tr("Sure");
    case Confidence::Likely:
        return ImportWords::tr("Likely");
    case Confidence::Doubtful:
        return ImportWords::tr("Doubtful");
    }
    Q_UNREACHABLE();
}

QString word(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Xlsx:
        return ImportWords::tr("Excel workbook (.xlsx)");
    case SourceFormat::Xls:
        return ImportWords::tr("Old Excel workbook (.xls)");
    case SourceFormat::Docx:
        return ImportWords::tr("Word document (.docx)");
    case SourceFormat::Csv:
        return ImportWords::tr("Text table (.csv)");
    case SourceFormat::Clipboard:
        return ImportWords::tr("Clipboard");
    case SourceFormat::Html:
        return ImportWords::tr("Web page (.html)");
    case SourceFormat::SpreadsheetXml:
        return ImportWords::tr("Excel 2003 XML workbook (.xml)");
    case SourceFormat::Markdown:
        return ImportWords::tr("Markdown text (.md)");
    }
    Q_UNREACHABLE();
}

} // namespace taizhang
