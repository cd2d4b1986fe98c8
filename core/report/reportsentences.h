// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartspec.h"
#include "core/report/reportfigures.h"

#include <QString>
#include <QStringList>

namespace taizhang {

// The paragraphs of a progress report, from the figures that its tables show.
QStringList overallSentences(const ProgressReportData& data, const ReportFigures& figures);
QString aspectSentence(const ReportFigures& figures);
QString leadUnitSentence(const ReportFigures& figures);
QString lateSentence(const ReportFigures& figures);
// Of the charts dueSoon() and reportedInRound(), so that sentence, table and chart agree.
QString dueSentence(const ChartSpec& due);
QString reportingSentence(const ChartSpec& reported, const QString& round);

} // namespace taizhang
