// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace taizhang {

// The namespaces the readers know; the strict and the transitional name of one vocabulary are the same to them.
enum class XmlSpace
{
    None,
    Other,
    ContentTypes,
    Package, // relationships of a package
    OfficeRelationship, // r:id
    Spreadsheet,
    Word,
    Drawing,
    WordDrawing,
    WordShape, // text boxes of Word 2010 and later
    Vml,
    Math,
    Office, // o: of VML
    Compatibility, // mc:
    Spreadsheet2003,
    Extension, // later Microsoft additions whose elements are left out without loss
};

XmlSpace xmlSpaceOf(std::string_view uri);

// An element's or attribute's name; `local` lives as long as the callback it was given to.
struct XmlName
{
    XmlSpace space = XmlSpace::None;
    std::string_view local;

    bool is(XmlSpace wantedSpace, std::string_view wantedLocal) const
    {
        return space == wantedSpace && local == wantedLocal;
    }
};

} // namespace taizhang
