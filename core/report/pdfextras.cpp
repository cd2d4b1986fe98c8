// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfextras.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <string>

namespace taizhang {

namespace {

QPDFObjectHandle text(const QString& value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

std::string pdfDate(QDate date)
{
    return "D:" + date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
}

QPDFObjectHandle destination(QPDFObjectHandle page, double y)
{
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
        QPDFObjectHandle::newReal(height - y, 2), QPDFObjectHandle::newNull()});
}

// An item of the outline while its tree is made.
struct Node
{
    int level = -1;
    QPDFObjectHandle item;
};

void append(QPDFObjectHandle parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

// Number of items below, all of them open.
long long countBelow(QPDFObjectHandle parent)
{
    long long count = 0;
    for (QPDFObjectHandle child = parent.getKey("/First"); child.isDictionary(); child = child.getKey("/Next"))
        count += 1 + countBelow(child);
    if (count > 0)
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    return count;
}

} // namespace

void addMetadata(QPDF& pdf, const PdfFinish& finish)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(finish.title));
    if (!finish.author.isEmpty())
        info.replaceKey("/Author", text(finish.author));
    info.replaceKey("/Creator", text(QStringLiteral("Taizhang " TAIZHANG_VERSION)));
    info.replaceKey("/Producer", text(QStringLiteral("Taizhang " TAIZHANG_VERSION)));
    if (finish.date.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(finish.date)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(finish.date)));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(finish.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.removeKey("/Metadata");
}

void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& outline)
{
    if (outline.empty())
        return;
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Node> path{{-1, root}};
    for (const OutlineEntry& entry : outline) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Dest", destination(pages.at(std::size_t(entry.page) - 1), entry.y));
        while (path.back().level >= entry.level)
            path.pop_back();
        append(path.back().item, item);
        path.push_back({entry.level, item});
    }
    countBelow(root);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addAttachment(QPDF& pdf, const PdfFinish& finish)
{
    if (finish.attachmentName.isEmpty())
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, finish.attachment.toStdString());
    stream.setSubtype("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    if (finish.date.isValid())
        stream.setCreationDate(pdfDate(finish.date)).setModDate(pdfDate(finish.date));
    const std::string name = finish.attachmentName.toStdString();
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    file.setFilename(name, "data.xlsx");
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
}

} // namespace taizhang
