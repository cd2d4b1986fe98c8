// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/valuetable/valuegrid.h"
#include "core/model/fund.h"
#include "core/model/indicator.h"

#include <QDate>

#include <optional>
#include <vector>

namespace taizhang {

// The meaning of a header word without spaces and unit.
ValueField readFundHeader(const QString& word);
ValueField readPaymentHeader(const QString& word);
ValueField readIndicatorHeader(const QString& word);
ValueField readDetailHeader(const QString& word);

FundKind fundKind(const QString& text);
// The words of written tables; the reader takes exactly them before it guesses.
QString fundKindWord(FundKind kind);
QString indicatorKindWord(IndicatorKind kind);
QString directionWord(Direction direction);
QString disbursementStateWord(DisbursementState state);
std::optional<FundKind> exactFundKind(const QString& word);
std::optional<IndicatorKind> exactIndicatorKind(const QString& word);
std::optional<Direction> exactDirection(const QString& word);
std::optional<DisbursementState> exactDisbursementState(const QString& word);
IndicatorKind indicatorKind(const QString& text, const QString& unit);

// A name without the spaces and line breaks that only lay it out; Latin words stay apart.
QString joinedWords(const QString& text);

// 截至2026年6月30日 above the table or in a header.
std::optional<QDate> asOfDay(const ValueHeader& header, int year);
// Counts every text of the header, and above it, as header.
void claimHeader(const ValueHeader& header, int table, CellFates& fates);

} // namespace taizhang
