// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdffinish.h"

#include "core/report/pdfextras.h"
#include "core/report/tounicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <stdexcept>

namespace taizhang {

namespace {

// The embedded fonts in the order in which the painting first used them: Qt reserves a font's object then.
std::vector<QPDFObjectHandle> fontsInOrder(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> fonts;
    for (const QPDFObjectHandle& object : pdf.getAllObjects()) {
        QPDFObjectHandle candidate = object;
        if (candidate.isDictionaryOfType("/Font", "/Type0"))
            fonts.push_back(candidate);
    }
    std::sort(fonts.begin(), fonts.end(),
        [](const QPDFObjectHandle& a, const QPDFObjectHandle& b) { return a.getObjectID() < b.getObjectID(); });
    return fonts;
}

std::string streamText(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
}

// Proves that the font in the file is the face that was painted with: every character Qt knows for a glyph leads, by
// the face's own character map, to the glyph painted there.
void verifyFace(QPDFObjectHandle font, const FontBook& book, const FaceUse& use)
{
    const std::map<int, char32_t> known = readToUnicodeMap(streamText(font.getKey("/ToUnicode")));
    int proved = 0;
    for (const auto& [code, character] : known) {
        if (code < 1 || character == 0 || character == 0xfffd)
            continue;
        if (std::size_t(code) > use.glyphs.size()
            || !book.hasGlyph(use.face, character, use.glyphs[std::size_t(code) - 1]))
            throw std::runtime_error("an embedded font is not the face that was painted with");
        ++proved;
    }
    if (proved == 0 && use.glyphs.size() > 1)
        throw std::runtime_error("an embedded font cannot be told");
}

// Six letters that mark a font as a subset.
std::string subsetPrefix(std::size_t index)
{
    std::string prefix = "TZAAAA+";
    for (std::size_t place = 5; place > 1 && index > 0; --place, index /= 26)
        prefix[place] = char('A' + index % 26);
    return prefix;
}

void nameAsSubset(QPDFObjectHandle font, std::size_t index)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = "/" + subsetPrefix(index) + font.getKey("/BaseFont").getName().substr(1);
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descendant.replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name));
}

void rewriteTextLayer(QPDF& pdf, const FontBook& book, const std::vector<FaceUse>& uses)
{
    std::vector<QPDFObjectHandle> fonts = fontsInOrder(pdf);
    if (fonts.size() != uses.size())
        throw std::runtime_error("the file does not hold the fonts that were painted with");
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        verifyFace(fonts[i], book, uses[i]);
        fonts[i].replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, toUnicodeMap(uses[i].characters)));
        nameAsSubset(fonts[i], i);
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

void readBack(const QByteArray& bytes, std::size_t pages)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
    if (pdf.getAllPages().size() != pages || pdf.anyWarnings())
        throw std::runtime_error("the finished file does not read back");
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray& painted, const FontBook& fonts, const std::vector<FaceUse>& uses, const PdfFinish& finish)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), std::size_t(painted.size()));
        rewriteTextLayer(pdf, fonts, uses);
        addMetadata(pdf, finish);
        addOutline(pdf, finish.outline);
        addAttachment(pdf, finish);
        const std::size_t pages = pdf.getAllPages().size();
        QByteArray bytes = written(pdf);
        readBack(bytes, pages);
        return bytes;
    } catch (const std::exception& failure) {
        return Error{ErrorCode::ReportFailed, {QStringLiteral("PDF")}, QString::fromUtf8(failure.what())};
    }
}

} // namespace taizhang
