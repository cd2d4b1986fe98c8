// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/docx/documentbuilder.h"
#include "core/exchange/docx/listcounter.h"
#include "core/exchange/xml/xmlreader.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace taizhang {

// Reads word/document.xml: what a reader sees when all tracked changes are accepted.
class DocumentHandler final : public XmlHandler
{
public:
    DocumentHandler(DocumentBuilder& builder, ListCounter& lists, ReadContext& context)
        : m_builder(builder)
        , m_lists(lists)
        , m_context(context)
    { }

    void startElement(const XmlName& name, const XmlAttributes& attributes) override;
    void endElement(const XmlName& name) override;
    void characters(std::string_view utf8) override;

private:
    struct Paragraph
    {
        EmphasizedText text;
        ListReference list;
        QString style;
        bool joinsNext = false; // its mark is deleted
    };

    void startBlock(std::string_view local);
    void startRunContent(std::string_view local, const XmlAttributes& attributes);
    void startRunProperty(std::string_view local, const XmlAttributes& attributes);
    void startProperty(std::string_view local, const XmlAttributes& attributes);
    void startCellProperty(std::string_view local, const XmlAttributes& attributes);
    void startDeletion();
    void startForeign(const XmlName& name);
    bool startsSkipped(std::string_view local);
    void endParagraph();
    void append(const QString& text);
    void check(std::optional<Error> error);
    std::string_view parent(size_t above = 1) const;

    DocumentBuilder& m_builder;
    ListCounter& m_lists;
    ReadContext& m_context;
    std::vector<std::string> m_path; // local names of the open elements; "" outside Word's own vocabulary
    std::vector<Paragraph> m_paragraphs; // more than one inside text boxes
    std::vector<bool> m_fieldCodes; // open fields: still in their code?
    EmphasizedText m_carried; // text of a paragraph that goes on in the next
    std::string m_text; // of the open w:t
    bool m_emphasizedRun = false; // bold or underlined
    bool m_hiddenRun = false; // formatted as hidden: nobody sees it on the page
    int m_skipDepth = 0;
};

} // namespace taizhang
