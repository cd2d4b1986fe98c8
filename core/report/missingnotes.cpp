// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/missingnotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace taizhang {

namespace {

class MissingNotes
{
    Q_DECLARE_TR_FUNCTIONS(MissingNotes)

public:
    static QString places(const QString& character, const ProgressReportData& data);
    static QString name(char32_t character);
};

constexpr qsizetype mostPlaces = 5;

// Everything that the report prints of a task.
QString printedText(const TaskView& view)
{
    QStringList texts{view.task.number, view.task.title, view.task.deadline.phrase, view.verdict.text};
    texts += view.aspects;
    for (const TaskUnit& unit : view.units)
        texts += unit.name;
    if (view.latest)
        texts += QStringList{view.latest->text, view.latest->problems};
    return texts.join(u'\n');
}

template <class Record>
void addNames(QStringList& places, const QString& character, const std::vector<Record>& records)
{
    for (const Record& record : records) {
        if (record.name.contains(character))
            places.append(record.name);
    }
}

QString MissingNotes::places(const QString& character, const ProgressReportData& data)
{
    QStringList places;
    for (const TaskView& view : data.tasks) {
        if (printedText(view).contains(character))
            places.append(tr("task %1 (%2)").arg(view.task.number, view.task.title));
    }
    addNames(places, character, data.funds);
    addNames(places, character, data.indicators);
    if (places.isEmpty())
        return tr("outside the tasks");
    const qsizetype more = places.size() - mostPlaces;
    const QString listed = places.mid(0, mostPlaces).join(tr(", "));
    return more > 0 ? tr("%1 and %2 more").arg(listed).arg(more) : listed;
}

QString MissingNotes::name(char32_t character)
{
    const auto code = static_cast<uint>(character);
    return QStringLiteral("U+%1").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QStringList missingNotes(const QString& missing, const ProgressReportData& data)
{
    QStringList notes;
    for (const char32_t character : missing.toUcs4()) {
        const QString text = QString::fromUcs4(&character, 1);
        notes.append(MissingNotes::tr("No installed font has the character %1; it is printed as 〓: %2")
                         .arg(MissingNotes::name(character), MissingNotes::places(text, data)));
    }
    return notes;
}

} // namespace taizhang
