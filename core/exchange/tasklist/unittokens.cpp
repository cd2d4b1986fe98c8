// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unittokens.h"

#include "core/exchange/tasklist/unitcell.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'\u00A0' || c == u'\t';
}

class Cutter
{
public:
    explicit Cutter(const QString& text)
        : m_text(text)
    { }

    std::vector<UnitToken> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        cut(true);
        return m_tokens;
    }

private:
    void take(QChar c)
    {
        if (QStringView(u"（(【[〔").contains(c))
            ++m_depth;
        else if (QStringView(u"）)】]〕").contains(c) && m_depth > 0)
            --m_depth;
        if (m_depth > 0) {
            if (c != u'\n')
                m_current += c;
        } else if (QStringView(u"；;。|｜").contains(c)) {
            cut(true);
        } else if (QStringView(u"、，,/／+＋").contains(c)) {
            cut(false);
        } else if (c == u'\n') {
            takeLineEnd();
        } else if (isSpace(c)) {
            takeSpace();
        } else {
            const bool parts = c == u'·' || isCircled(c);
            if (parts && looksLikeUnit(m_current))
                cut(false);
            if (c != u'·' || !m_current.isEmpty())
                m_current += c;
            cutAfterLead();
        }
    }

    // 区总工会②区人社局
    static bool isCircled(QChar c) { return c.unicode() >= 0x2460 && c.unicode() <= 0x2473; }

    // 区总工会牵头区人社局配合: what follows 牵头 without a mark is the next clause.
    void cutAfterLead()
    {
        static const QRegularExpression goesOn(
            QStringLiteral("(*UCP)^(?:$|[\\s、，,；;。:：（(）)/"
                           "]|单位|部门|负责|落实|组织|抓总|实施|推进|领导|责任|区领导|主办|科室|人)"));
        if (m_current.size() > 4 && m_current.endsWith(u"牵头") && !goesOn.match(m_text.mid(m_at + 1, 4)).hasMatch())
            cut(false);
    }

    void takeLineEnd()
    {
        const QString next = m_text.mid(m_at + 1, 24).trimmed();
        // 区教委 ⏎ （职成科科长）: a bracket alone on its line belongs to the unit above.
        static const QRegularExpression aside(QStringLiteral("^[（(][^（()）\\n]*[)）][、，,；;]?(?:\\n|$)"));
        if (aside.match(next).hasMatch() && looksLikeUnit(m_current))
            return;
        const bool freshStart
            = next.isEmpty() || QStringView(u"区市县省各团中国【（(0123456789").contains(next.front());
        const bool complete = looksLikeUnit(m_current) || m_current.size() < 2;
        static const QRegularExpression said(QStringLiteral("[:：]|(牵头|配合|负责|参与|协办|落实|单位|部门)$"));
        if (complete || freshStart || said.match(m_current).hasMatch() || said.match(next).hasMatch())
            cut(true);
    }

    void takeSpace()
    {
        const bool before = standsAlone(m_at - 1, -1);
        const bool after = standsAlone(m_at + 1, 1);
        const bool wide = m_at + 1 < m_text.size() && isSpace(m_text[m_at + 1]);
        if (before && after && !(wide && looksLikeUnit(m_current)))
            return;
        if ((before || after) && !wide)
            return;
        // 区委组织部牵头 区总工会配合
        static const QRegularExpression said(QStringLiteral("^.{3,}(?:牵头|主办|负责|配合|协办|参与)$"));
        if (wide || m_text[m_at] == u'\t' || looksLikeUnit(m_current) || m_current.contains(said))
            cut(false, true);
    }

    // 区 总 工 会: whether the next character that is no space, to the left or right, stands alone among spaces.
    bool standsAlone(qsizetype at, int step) const
    {
        const auto ends = [this](qsizetype index) {
            return index < 0 || index >= m_text.size() || isSpace(m_text[index])
                || QStringView(u"、，,；;。/／\n（(）)：:").contains(m_text[index]);
        };
        while (at >= 0 && at < m_text.size() && isSpace(m_text[at]))
            at += step;
        return !ends(at) && m_text[at].isLetter() && ends(at + step);
    }

    void cut(bool endsGroup, bool space = false)
    {
        const QString token = m_current.trimmed();
        m_current.clear();
        const bool lineAfterComma = m_afterComma && m_at < m_text.size() && m_text[m_at] == u'\n';
        if (!token.isEmpty())
            m_tokens.push_back({token, endsGroup, m_spaceBefore});
        else if (endsGroup && !m_tokens.empty() && !lineAfterComma)
            m_tokens.back().endsGroup = true;
        m_spaceBefore = space;
        m_afterComma = !endsGroup && !space;
    }

    QString m_text;
    std::vector<UnitToken> m_tokens;
    QString m_current;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_spaceBefore = false;
    bool m_afterComma = false;
};

} // namespace

std::vector<UnitToken> unitTokens(const QString& text)
{
    return Cutter(text).run();
}

} // namespace taizhang
