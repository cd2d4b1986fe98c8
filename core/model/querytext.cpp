// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/querytext.h"

#include "core/model/textnormal.h"

namespace taizhang {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

class QuerySplitter
{
public:
    explicit QuerySplitter(QStringView text)
        : m_text(foldWidth(text))
    { }

    std::vector<std::vector<QueryTerm>> split() &&
    {
        while (skipBlanks()) {
            if (m_text[m_at] == u'|') {
                ++m_at;
                m_alternative = !m_groups.empty();
                continue;
            }
            addTerm(takeTerm());
        }
        return std::move(m_groups);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    bool skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        return !atEnd();
    }

    QString takeQuoted()
    {
        const qsizetype begin = ++m_at;
        while (!atEnd() && !isQuote(m_text[m_at]))
            ++m_at;
        const QString quoted = m_text.mid(begin, m_at - begin);
        ++m_at; // a missing closing quote ends with the text
        return quoted;
    }

    QueryTerm takeTerm()
    {
        QueryTerm term;
        const bool sign = m_text[m_at] == u'-' || m_text[m_at] == u'!';
        if (sign && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace()) {
            term.excluded = true;
            ++m_at;
        }
        QString value;
        while (!atEnd() && !m_text[m_at].isSpace() && m_text[m_at] != u'|') {
            if (isQuote(m_text[m_at])) {
                value += takeQuoted();
            } else if (m_text[m_at] == u':' && term.field.isEmpty() && !value.isEmpty()) {
                term.field = value.toLower();
                value.clear();
                ++m_at;
            } else {
                value += m_text[m_at++];
            }
        }
        term.value = value;
        term.written = term.field.isEmpty() ? value : QString(term.field + u':' + value);
        return term;
    }

    void addTerm(const QueryTerm& term)
    {
        if (term.written.isEmpty())
            return;
        if (m_alternative)
            m_groups.back().push_back(term);
        else
            m_groups.push_back({term});
        m_alternative = false;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_alternative = false;
    std::vector<std::vector<QueryTerm>> m_groups;
};

} // namespace

std::vector<std::vector<QueryTerm>> splitQuery(QStringView text)
{
    return QuerySplitter(text).split();
}

} // namespace taizhang
