// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/bytesource.h"
#include "core/exchange/readcontext.h"
#include "core/exchange/xml/xmlnames.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace taizhang {

// Attributes of one start tag; valid during the callback only.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs)
    { }

    // Of an attribute without a namespace.
    std::optional<std::string_view> value(std::string_view name) const;
    std::optional<std::string_view> value(XmlSpace space, std::string_view name) const;
    // Whole number of an attribute; nothing where it is missing or no number of at most nine digits.
    std::optional<int> number(std::string_view name) const;
    std::optional<int> number(XmlSpace space, std::string_view name) const;
    const char* const* pairs() const { return m_pairs; }

private:
    const char* const* m_pairs;
};

std::optional<int> toNumber(std::string_view digits);
// "1", "true", "on" and, with no value at all, yes: the spellings of OOXML's booleans.
bool isOn(std::optional<std::string_view> value);
QString toQString(std::string_view utf8);

// Receives a document in order. A handler that calls fail() stops the reading with that error.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(const XmlName& name, const XmlAttributes& attributes) = 0;
    virtual void endElement(const XmlName& name) = 0;
    virtual void characters(std::string_view utf8) = 0;

    const std::optional<Error>& error() const { return m_error; }
    bool isDone() const { return m_done; }

protected:
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    // The rest of the document says nothing of interest.
    void finish() { m_done = true; }

private:
    std::optional<Error> m_error;
    bool m_done = false;
};

struct XmlPart
{
    QString name; // for messages
    int maxDepth = 0;
    bool isUtf8 = false; // decoded before: what the document says of its encoding is void
    // The root the document must have, or an empty name for any. A document whose root has no namespace at all is taken
    // for one in this namespace: some writers leave it out.
    XmlName root{};
    qint64 enough = 0; // bytes to read, if not all; the document then ends in its midst
};

// Reads untrusted XML with expat. Any DOCTYPE (and with it every entity) is ImportForbiddenXml; tags, attributes,
// depth and text above the limits are ImportTooLarge; anything not well-formed or with another root is ImportDamaged.
// Of mc:AlternateContent only the first choice whose namespaces are known is passed on, else the fallback.
Result<void> readXml(ByteSource& source, const XmlPart& part, XmlHandler& handler, const ReadContext& context);

} // namespace taizhang
