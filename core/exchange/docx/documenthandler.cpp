// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx/documenthandler.h"

#include "core/exchange/docx/symbols.h"
#include "core/exchange/xlsx/celltext.h"

#include <algorithm>
#include <utility>

namespace taizhang {

namespace {

QString wordValue(const XmlAttributes& attributes)
{
    return toQString(attributes.value(XmlSpace::Word, "val").value_or(""));
}

} // namespace

std::string_view DocumentHandler::parent(size_t above) const
{
    return m_path.size() > above ? std::string_view(m_path[m_path.size() - 1 - above]) : std::string_view();
}

void DocumentHandler::check(std::optional<Error> error)
{
    if (error)
        fail(*std::move(error));
}

void DocumentHandler::append(const QString& text)
{
    const bool inCode = std::find(m_fieldCodes.begin(), m_fieldCodes.end(), true) != m_fieldCodes.end();
    if (!m_paragraphs.empty() && !inCode && !m_hiddenRun)
        m_paragraphs.back().text.append(text, m_emphasizedRun);
}

void DocumentHandler::startElement(const XmlName& name, const XmlAttributes& attributes)
{
    if (m_skipDepth > 0) {
        ++m_skipDepth;
        return;
    }
    const bool isWord = name.space == XmlSpace::Word;
    const bool isMathText = name.is(XmlSpace::Math, "t");
    m_path.emplace_back(isWord || isMathText ? name.local : std::string_view());
    if (isMathText)
        m_text.clear();
    if (!isWord)
        return startForeign(name);
    if (startsSkipped(name.local)) {
        m_path.pop_back();
        m_skipDepth = 1;
        return;
    }
    if (parent() == "r")
        startRunContent(name.local, attributes);
    else if (parent().ends_with("Pr"))
        startProperty(name.local, attributes);
    else
        startBlock(name.local);
}

// Content that is not seen: deleted text, earlier properties of a tracked change, readings above characters, codes.
bool DocumentHandler::startsSkipped(std::string_view local)
{
    const bool removed = local == "del" || local == "moveFrom";
    if (removed && !parent().ends_with("Pr")) {
        m_context.note(NoteCode::TrackedDeletionSkipped, {});
        return true;
    }
    return local.ends_with("PrChange") || local == "numberingChange" || local == "rt" || local == "instrText"
        || local == "delText" || local == "delInstrText";
}

void DocumentHandler::startForeign(const XmlName& name)
{
    if (name.is(XmlSpace::Drawing, "blip") || name.is(XmlSpace::Vml, "imagedata")
        || name.is(XmlSpace::Office, "OLEObject"))
        m_context.note(NoteCode::ObjectSkipped, {}, toQString(name.local));
}

void DocumentHandler::startBlock(std::string_view local)
{
    if (local == "p") {
        m_paragraphs.emplace_back();
        m_fieldCodes.clear();
    } else if (local == "tbl") {
        check(m_builder.beginTable());
    } else if (local == "tr") {
        m_builder.beginRow();
    } else if (local == "tc") {
        check(m_builder.beginCell());
    } else if (local == "altChunk") {
        m_context.note(NoteCode::ExternalContentSkipped, {}, QStringLiteral("altChunk"));
    }
}

void DocumentHandler::startRunContent(std::string_view local, const XmlAttributes& attributes)
{
    if (local == "t") {
        m_text.clear();
    } else if (local == "tab" || local == "ptab") {
        append(QStringLiteral("\t"));
    } else if (local == "br" || local == "cr") {
        append(QStringLiteral("\n"));
    } else if (local == "noBreakHyphen") {
        append(QStringLiteral("-"));
    } else if (local == "sym") {
        const std::string code(attributes.value(XmlSpace::Word, "char").value_or(""));
        append(symbolText(
            toQString(attributes.value(XmlSpace::Word, "font").value_or("")), toQString(code).toInt(nullptr, 16)));
    } else if (local == "fldChar") {
        const std::string_view type = attributes.value(XmlSpace::Word, "fldCharType").value_or("");
        if (type == "begin")
            m_fieldCodes.push_back(true);
        else if (!m_fieldCodes.empty() && type == "separate")
            m_fieldCodes.back() = false;
        else if (!m_fieldCodes.empty() && type == "end")
            m_fieldCodes.pop_back();
    }
}

void DocumentHandler::startRunProperty(std::string_view local, const XmlAttributes& attributes)
{
    const std::optional<std::string_view> value = attributes.value(XmlSpace::Word, "val");
    if (local == "vanish")
        m_hiddenRun = isOn(value);
    else if (local == "b")
        m_emphasizedRun = m_emphasizedRun || isOn(value);
    else if (local == "u")
        m_emphasizedRun = m_emphasizedRun || (value && value != "none");
}

void DocumentHandler::startProperty(std::string_view local, const XmlAttributes& attributes)
{
    const std::optional<int> number = attributes.number(XmlSpace::Word, "val");
    if (parent() == "rPr" && parent(2) == "r") {
        startRunProperty(local, attributes);
    } else if (local == "del" || local == "moveFrom") {
        startDeletion();
    } else if (parent() == "trPr" && local == "gridBefore") {
        m_builder.skipColumns(number.value_or(0));
    } else if (parent() == "tcPr") {
        startCellProperty(local, attributes);
    } else if (m_paragraphs.empty()) {
        return;
    } else if (parent() == "numPr" && local == "numId") {
        m_paragraphs.back().list.listId = number;
    } else if (parent() == "numPr" && local == "ilvl") {
        m_paragraphs.back().list.level = number;
    } else if (parent() == "pPr" && local == "pStyle") {
        m_paragraphs.back().style = wordValue(attributes);
    }
}

void DocumentHandler::startDeletion()
{
    if (parent() == "trPr")
        m_builder.deleteRow();
    else if (parent() == "rPr" && parent(2) == "pPr" && !m_paragraphs.empty())
        m_paragraphs.back().joinsNext = true;
}

void DocumentHandler::startCellProperty(std::string_view local, const XmlAttributes& attributes)
{
    WordCell* const cell = m_builder.cell();
    if (!cell)
        return;
    const bool restarts = attributes.value(XmlSpace::Word, "val") == "restart";
    if (local == "gridSpan")
        cell->span = attributes.number(XmlSpace::Word, "val").value_or(1);
    else if (local == "vMerge")
        cell->vertical = restarts ? VerticalMerge::Restart : VerticalMerge::Continue;
    else if (local == "hMerge")
        cell->joinsLeft = !restarts;
}

void DocumentHandler::endElement(const XmlName&)
{
    if (m_skipDepth > 0) {
        --m_skipDepth;
        return;
    }
    const std::string local = std::move(m_path.back());
    m_path.pop_back();
    if (local == "t")
        append(toCellText(m_text));
    else if (local == "r")
        m_hiddenRun = m_emphasizedRun = false;
    else if (local == "p")
        endParagraph();
    else if (local == "tc")
        m_builder.endCell();
    else if (local == "tr")
        check(m_builder.endRow());
    else if (local == "tbl")
        check(m_builder.endTable());
}

void DocumentHandler::endParagraph()
{
    if (m_paragraphs.empty())
        return;
    const Paragraph paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    m_carried.append(paragraph.text);
    if (paragraph.joinsNext)
        return;
    EmphasizedText text;
    const QString label = m_lists.next(paragraph.list, paragraph.style);
    text.append(m_carried.text().isEmpty() ? label.trimmed() : label, false);
    text.append(std::exchange(m_carried, {}));
    check(m_builder.addParagraph(text));
}

void DocumentHandler::characters(std::string_view utf8)
{
    if (m_skipDepth == 0 && !m_path.empty() && m_path.back() == "t")
        m_text += utf8;
}

} // namespace taizhang
