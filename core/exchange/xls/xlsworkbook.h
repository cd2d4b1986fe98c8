// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/numbers/cellformats.h"
#include "core/exchange/numbers/dateserial.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/xls/biffrecord.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace taizhang {

struct XlsSheet
{
    QString name;
    qint64 offset = 0; // of its first record
    bool hidden = false;
    bool isWorksheet = true; // not a chart or macro sheet
    qint64 enough = 0; // bytes of cells to read, if not all
};

// The fonts of an old workbook, of which only whether they stand out is of interest.
class XlsFonts
{
public:
    void add(bool emphasized) { m_emphasized.push_back(emphasized); }
    void addStyle(int font) { m_ofStyles.push_back(font); }
    bool emphasizes(int font) const;
    bool emphasizesStyle(int style) const;

private:
    std::vector<bool> m_emphasized;
    std::vector<int> m_ofStyles;
};

// A text with the places where another font begins.
struct RichString
{
    QString text; // as stored
    std::vector<BiffRun> runs;
};

// The part of an old workbook that all its sheets share.
struct XlsWorkbook
{
    std::vector<XlsSheet> sheets;
    std::vector<QString> sharedStrings;
    std::map<quint32, RichString> richStrings; // by number: those with several fonts, as many as are kept of a table
    XlsFonts fonts;
    CellFormats formats;
    DateSystem dateSystem = DateSystem::From1900;
};

// Errors: ImportPasswordProtected, ImportUnknownFormat for versions before Excel 97, ImportDamaged.
Result<XlsWorkbook> readXlsWorkbook(const QByteArray& stream, const ReadContext& context);

// The bold or underlined parts of a text in a cell of this style.
QStringList emphasizedParts(const RichString& text, const XlsFonts& fonts, int style);

} // namespace taizhang
