// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/xmlnames.h"

#include <algorithm>
#include <array>

namespace taizhang {

namespace {

struct SpaceUri
{
    std::string_view uri;
    XmlSpace space;
};

constexpr std::array spaceUris{
    SpaceUri{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", XmlSpace::Spreadsheet},
    SpaceUri{"http://purl.oclc.org/ooxml/spreadsheetml/main", XmlSpace::Spreadsheet},
    SpaceUri{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", XmlSpace::Word},
    SpaceUri{"http://purl.oclc.org/ooxml/wordprocessingml/main", XmlSpace::Word},
    SpaceUri{"http://schemas.openxmlformats.org/package/2006/relationships", XmlSpace::Package},
    SpaceUri{"http://schemas.openxmlformats.org/package/2006/content-types", XmlSpace::ContentTypes},
    SpaceUri{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", XmlSpace::OfficeRelationship},
    SpaceUri{"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlSpace::OfficeRelationship},
    SpaceUri{"http://schemas.openxmlformats.org/drawingml/2006/main", XmlSpace::Drawing},
    SpaceUri{"http://purl.oclc.org/ooxml/drawingml/main", XmlSpace::Drawing},
    SpaceUri{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", XmlSpace::WordDrawing},
    SpaceUri{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", XmlSpace::WordDrawing},
    SpaceUri{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", XmlSpace::WordShape},
    SpaceUri{"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", XmlSpace::WordShape},
    SpaceUri{"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", XmlSpace::WordShape},
    SpaceUri{"http://schemas.openxmlformats.org/officeDocument/2006/math", XmlSpace::Math},
    SpaceUri{"http://purl.oclc.org/ooxml/officeDocument/math", XmlSpace::Math},
    SpaceUri{"urn:schemas-microsoft-com:vml", XmlSpace::Vml},
    SpaceUri{"urn:schemas-microsoft-com:office:office", XmlSpace::Office},
    SpaceUri{"http://schemas.openxmlformats.org/markup-compatibility/2006", XmlSpace::Compatibility},
    SpaceUri{"urn:schemas-microsoft-com:office:spreadsheet", XmlSpace::Spreadsheet2003},
    SpaceUri{"http://schemas.microsoft.com/office/word/2010/wordml", XmlSpace::Extension},
    SpaceUri{"http://schemas.microsoft.com/office/word/2012/wordml", XmlSpace::Extension},
    SpaceUri{"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", XmlSpace::Extension},
    SpaceUri{"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac", XmlSpace::Extension},
    SpaceUri{"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", XmlSpace::Extension},
    SpaceUri{"http://schemas.microsoft.com/office/spreadsheetml/2010/11/main", XmlSpace::Extension},
    SpaceUri{"http://schemas.microsoft.com/office/drawing/2010/main", XmlSpace::Extension},
};

} // namespace

XmlSpace xmlSpaceOf(std::string_view uri)
{
    const auto found
        = std::find_if(spaceUris.begin(), spaceUris.end(), [uri](const SpaceUri& entry) { return entry.uri == uri; });
    return found == spaceUris.end() ? XmlSpace::Other : found->space;
}

} // namespace taizhang
