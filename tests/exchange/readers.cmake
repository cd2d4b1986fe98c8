# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The readers of foreign files.
target_sources(exchange_tests PRIVATE
    docxlists_test.cpp
    docxreader_test.cpp
    hostilecells_test.cpp
    hostilexml_test.cpp
    hostilezip_test.cpp
    htmlreader_test.cpp
    markdown_test.cpp
    numberformat_test.cpp
    packageparts.cpp
    packages.cpp
    separatedtext_test.cpp
    glance_test.cpp
    sourcereader_test.cpp
    spreadsheetxml_test.cpp
    workbookdates_test.cpp
    xlsreader_test.cpp
    xlsxreader_test.cpp
    zipmaker.cpp
)

# Not a test but a tool: what becomes of each file of a folder.
add_executable(exchange_corpus corpus.cpp corpusfile.cpp corpusfile.h)
target_link_libraries(exchange_corpus PRIVATE taizhang_exchange)

find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME "exchange corpus: hostile, odd and ordinary files"
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/hostile_corpus.py $<TARGET_FILE:exchange_corpus>)
add_test(NAME "exchange corpus: the lists of the tests" COMMAND exchange_corpus ${CMAKE_CURRENT_SOURCE_DIR}/../data)
