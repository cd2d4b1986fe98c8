// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/codewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace taizhang {

namespace {

struct CodeWord
{
    const char16_t* code;
    const char* word;
};

constexpr std::array contents{
    CodeWord{u"empty", QT_TRANSLATE_NOOP("CodeWords", "an empty file")},
    CodeWord{u"directory", QT_TRANSLATE_NOOP("CodeWords", "a folder")},
    CodeWord{u"xlsx", QT_TRANSLATE_NOOP("CodeWords", "an Excel workbook")},
    CodeWord{u"docx", QT_TRANSLATE_NOOP("CodeWords", "a Word document")},
    CodeWord{u"zip", QT_TRANSLATE_NOOP("CodeWords", "an archive")},
    CodeWord{u"ZIP", QT_TRANSLATE_NOOP("CodeWords", "an archive")},
    CodeWord{u"ole", QT_TRANSLATE_NOOP("CodeWords", "an old Office file")},
    CodeWord{u"OLE", QT_TRANSLATE_NOOP("CodeWords", "an old Office file")},
    CodeWord{u"pdf", QT_TRANSLATE_NOOP("CodeWords", "a PDF document")},
    CodeWord{u"text", QT_TRANSLATE_NOOP("CodeWords", "a text file")},
    CodeWord{u"binary", QT_TRANSLATE_NOOP("CodeWords", "a binary file")},
    CodeWord{u"program", QT_TRANSLATE_NOOP("CodeWords", "the source of a program")},
    CodeWord{u"nothing", QT_TRANSLATE_NOOP("CodeWords", "it has no text")},
    CodeWord{u"prose", QT_TRANSLATE_NOOP("CodeWords", "it holds running text")},
    CodeWord{u"table", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of something else")},
    CodeWord{u"no-tasks", QT_TRANSLATE_NOOP("CodeWords", "its header names no tasks, or there are no rows below it")},
    CodeWord{u"indicator", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of indicators")},
    CodeWord{u"funds", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of funds")},
    CodeWord{u"pilot", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of pilots")},
    CodeWord{u"resolution", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of resolutions")},
    CodeWord{u"contacts", QT_TRANSLATE_NOOP("CodeWords", "it holds a list of persons")},
    CodeWord{u"service", QT_TRANSLATE_NOOP("CodeWords", "it holds a list of services or powers")},
    CodeWord{u"risk", QT_TRANSLATE_NOOP("CodeWords", "it holds a list of risks")},
    CodeWord{u"policy", QT_TRANSLATE_NOOP("CodeWords", "it holds a list of documents")},
    CodeWord{u"outcome", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of outcomes")},
    CodeWord{u"event", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of meetings or events")},
    CodeWord{u"goods", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of goods")},
    CodeWord{u"works", QT_TRANSLATE_NOOP("CodeWords", "it holds a table of building works")},
    CodeWord{u"unknown", QT_TRANSLATE_NOOP("CodeWords", "an unknown format")},
};

constexpr std::array exceeded{
    CodeWord{u"file-bytes", QT_TRANSLATE_NOOP("CodeWords", "size of the file in bytes")},
    CodeWord{u"rows", QT_TRANSLATE_NOOP("CodeWords", "rows")},
    CodeWord{u"cells", QT_TRANSLATE_NOOP("CodeWords", "cells")},
    CodeWord{u"sheets", QT_TRANSLATE_NOOP("CodeWords", "sheets")},
    CodeWord{u"columns", QT_TRANSLATE_NOOP("CodeWords", "columns")},
    CodeWord{u"cell-text", QT_TRANSLATE_NOOP("CodeWords", "length of the text in a cell")},
    CodeWord{u"table-depth", QT_TRANSLATE_NOOP("CodeWords", "tables within tables")},
    CodeWord{u"archive-entries", QT_TRANSLATE_NOOP("CodeWords", "parts in the file")},
    CodeWord{u"inflated-bytes", QT_TRANSLATE_NOOP("CodeWords", "unpacked size in bytes")},
    CodeWord{u"part-bytes", QT_TRANSLATE_NOOP("CodeWords", "unpacked size of a part in bytes")},
    CodeWord{u"ratio", QT_TRANSLATE_NOOP("CodeWords", "unpacked to packed size")},
    CodeWord{u"memory", QT_TRANSLATE_NOOP("CodeWords", "memory")},
    CodeWord{u"shared-strings", QT_TRANSLATE_NOOP("CodeWords", "different texts")},
    CodeWord{u"text", QT_TRANSLATE_NOOP("CodeWords", "characters of all cells together")},
    CodeWord{u"tables", QT_TRANSLATE_NOOP("CodeWords", "tables in the document")},
    CodeWord{u"tasks", QT_TRANSLATE_NOOP("CodeWords", "tasks of the list")},
    CodeWord{u"lines", QT_TRANSLATE_NOOP("CodeWords", "lines of a list without a table")},
    CodeWord{u"csv-line", QT_TRANSLATE_NOOP("CodeWords", "length of a line")},
    CodeWord{u"csv-field", QT_TRANSLATE_NOOP("CodeWords", "length of a field")},
    CodeWord{u"xml-tag-bytes", QT_TRANSLATE_NOOP("CodeWords", "size of an XML tag")},
    CodeWord{u"xml-part-bytes", QT_TRANSLATE_NOOP("CodeWords", "size of an XML part")},
    CodeWord{u"xml-attributes", QT_TRANSLATE_NOOP("CodeWords", "XML attributes")},
    CodeWord{u"xml-depth", QT_TRANSLATE_NOOP("CodeWords", "XML nesting")},
    CodeWord{u"xml-text-bytes", QT_TRANSLATE_NOOP("CodeWords", "size of an XML text")},
};

QString find(std::span<const CodeWord> words, const QString& code)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const CodeWord& entry) { return code == QStringView(entry.code); });
    return found == words.end() ? code : QCoreApplication::translate("CodeWords", found->word);
}

} // namespace

QString contentWord(const QString& code)
{
    return find(contents, code);
}

QString limitWord(const QString& code)
{
    return find(exceeded, code);
}

} // namespace taizhang
