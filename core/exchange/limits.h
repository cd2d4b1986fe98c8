// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

// What one imported file may cost. Every reader refuses with ImportTooLarge beyond these; the tests try each at one
// below, at and one above. Texts are counted in UTF-16 units, everything else in bytes or items.
namespace taizhang::limits {

constexpr qint64 mebibyte = 1024LL * 1024;

constexpr qint64 fileBytes = 100 * mebibyte;
constexpr qint64 inflatedBytes = 400 * mebibyte; // all entries of an archive together
constexpr qint64 ratio = 200; // inflated to packed, of an entry above ratioFreeBytes
constexpr qint64 ratioFreeBytes = 10 * mebibyte;
constexpr int archiveEntries = 2'000;

constexpr qint64 xmlPartBytes = 200 * mebibyte;
constexpr qint64 xmlTagBytes = 64LL * 1024;
constexpr int xmlAttributes = 256;
constexpr int xmlDepthSpreadsheet = 64;
constexpr int xmlDepthDocument = 256;
constexpr qint64 xmlTextBytes = mebibyte; // one run of text between two tags

constexpr int sheets = 100;
constexpr int rows = 200'000;
constexpr int columns = 512;
constexpr int cells = 5'000'000;
constexpr int sharedStrings = 2'000'000;
constexpr std::size_t emphasizedCells = 20'000; // of a table; what is bold in further ones is not kept
constexpr int cellText = 32'767;
constexpr std::size_t tasks = 200'000; // of a list
constexpr std::size_t outlineLines = 200'000; // of a list without a table, whose every line is read as text
constexpr int taskTitle = 500; // longer ones are read and remarked
constexpr int taskNote = 20'000; // likewise
constexpr qint64 text = 50'000'000; // of all cells together, each shared text as often as it is used
constexpr int tables = 10'000; // of a document or page

constexpr qint64 csvLine = mebibyte;
constexpr int csvField = 32'767;

constexpr qint64 profileBytes = mebibyte; // remembered readings of a ledger
constexpr std::size_t profiles = 60;
constexpr int profileEntries = 1'000; // of one kind
constexpr int profileText = 500; // characters

// A file that is only read if it holds what is looked for is first looked at where its content is more than this.
constexpr qint64 contentReadAtOnce = 16 * mebibyte;
constexpr qint64 glanceBytes = 4 * mebibyte; // of the beginnings of all its sheets together

constexpr int notes = 1'000; // of one document; the rest of a flood says nothing new

} // namespace taizhang::limits
