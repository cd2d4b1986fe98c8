# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One interface target carries what every translation unit of the project is compiled with.
add_library(taizhang_options INTERFACE)
target_include_directories(taizhang_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(taizhang_options INTERFACE cxx_std_20)
target_compile_options(taizhang_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wnull-dereference -Wswitch-enum
    -Werror=switch -Werror=return-type
    $<$<BOOL:${TAIZHANG_WERROR}>:-Werror>
    $<$<NOT:$<BOOL:${TAIZHANG_SANITIZE}>>:-fstack-protector-strong>)
target_compile_definitions(taizhang_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TAIZHANG_VERSION="${PROJECT_VERSION}"
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(TAIZHANG_SANITIZE)
    # -Wnull-dereference reports paths that only exist in instrumented code.
    target_compile_options(taizhang_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -Wno-null-dereference)
    target_link_options(taizhang_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(taizhang_options INTERFACE QT_FORCE_ASSERTS)
endif()
if(TAIZHANG_FUZZ)
    target_compile_options(taizhang_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(taizhang_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(taizhang_options INTERFACE QT_FORCE_ASSERTS)
endif()

# Precompiled headers halve the builds that prove something else (sanitizers, package). The preset dev goes without them,
# so that no source lives on another's includes.
function(taizhang_precompile name)
    target_precompile_headers(${name} PRIVATE
        <algorithm> <functional> <memory> <optional> <string> <vector> <QHash> <QList> <QString> <QStringList>)
endfunction()

# taizhang_room(NAME ROOM_FOLDER LIBRARIES...) declares a room's static library; the room adds its files with
# target_sources (sources PRIVATE, headers in FILE_SET HEADERS so that each header is verified to stand alone).
function(taizhang_room name)
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC taizhang_options ${ARGN})
    taizhang_precompile(${name})
endfunction()
