// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unitcell.h"

#include "core/exchange/tasklist/numberlabel.h"
#include "core/exchange/tasklist/rolewords.h"
#include "core/exchange/tasklist/unitnames.h"
#include "core/exchange/tasklist/unitroles.h"
#include "core/exchange/tasklist/unittokens.h"
#include "core/exchange/text/nothing.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang {

namespace {

// （牵头单位）, （主）, （配）
std::optional<Role> roleInShort(const QString& inside, const HeaderWords& words)
{
    if (inside == u"主" || inside == u"牵")
        return Role::Lead;
    if (inside == u"配" || inside == u"协")
        return Role::Support;
    return roleOfField(words.label(inside));
}

class UnitCellReader
{
public:
    UnitCellReader(const HeaderWords& words, const UnitDirectory& directory)
        : m_words(words)
        , m_directory(directory)
    { }

    UnitCell read(const QString& text)
    {
        if (saysNothing(text))
            return {};
        for (const UnitToken& token : unitTokens(withPlainRoles(withoutOuterBracket(text.trimmed())))) {
            readToken(token.text, token.afterSpace);
            if (token.endsGroup)
                endClause();
        }
        endClause();
        leadByMarks();
        return std::move(m_cell);
    }

private:
    // （区委组织部、区人社局按职责分工负责）
    static QString withoutOuterBracket(const QString& text)
    {
        static const QRegularExpression whole(
            QStringLiteral("^[（(]([^（()）\\n]*(?:[（(][^（()）\\n]*[)）][^（()）\\n]*)*)[)）][。；;]?$"));
        static const QRegularExpression several(QStringLiteral("[、，,；;]|牵头|负责|配合"));
        const QRegularExpressionMatch match = whole.match(text);
        return match.hasMatch() && match.captured(1).contains(several) ? match.captured(1) : text;
    }

    void readToken(const QString& token, bool afterSpace)
    {
        QString text = withoutLabel(takeLabel(token)).trimmed();
        if (text.startsWith(u"由"))
            text.remove(0, 1);
        const bool ownLine = token.size() <= 3 && m_pending == 0 && !m_cell.units.empty();
        const bool post = !m_cell.units.empty() && namesPost(text); // 区人社局/就业科科长
        if (m_personLabel || post || ((afterSpace || ownLine) && looksLikePerson(text))) {
            addPerson(text);
            return;
        }
        static const QRegularExpression joined(
            QStringLiteral("^(.*?)[,，]?(?:并)?(?:会同|商请|联合|协同)(?!会|办|创新)(.{2,})$"));
        if (const QRegularExpressionMatch match = joined.match(text); match.hasMatch()) {
            readClause(match.captured(1));
            giveRole(Role::Lead);
            // 会同…负责: they help the one that leads.
            m_clauseRole = Role::Support;
            text = match.captured(2);
        }
        readClause(text);
    }

    // 牵头单位：区总工会, 【配合单位】区人社局, 牵头单位 on a line of its own.
    QString takeLabel(const QString& token)
    {
        static const QRegularExpression label(
            QStringLiteral("^[【\\[（(]?([^:：】\\]）)—]{2,12})(?:[】\\])）]?[:：]|[】\\])）]|—{1,2})(.*)$"),
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = label.match(token);
        const Field field = m_words.label(match.hasMatch() ? match.captured(1) : token);
        const std::optional<Role> role = roleOfField(field);
        if (!role && !isPersonField(field))
            return takeSpokenLabel(token);
        endClause();
        m_labelRole = role;
        m_personLabel = isPersonField(field);
        return match.hasMatch() ? match.captured(2).trimmed() : QString();
    }

    // 牵头单位为区总工会
    QString takeSpokenLabel(const QString& token)
    {
        static const QRegularExpression spoken(QStringLiteral("^([^:：为是]{2,8})[为是](.+)$"));
        const QRegularExpressionMatch match = spoken.match(token);
        const std::optional<Role> role = roleOfField(m_words.label(match.captured(1)));
        if (!role)
            return token;
        endClause();
        m_labelRole = role;
        return match.captured(2);
    }

    void readClause(QString text)
    {
        const std::optional<Role> end = takeClauseEnd(text);
        for (const QString& name : withoutConjunctions(text, m_directory))
            readName(name);
        if (end)
            giveRole(m_clauseRole && *end == Role::Responsible ? *m_clauseRole : *end);
    }

    void readName(QString name)
    {
        CellUnit unit;
        takeBrackets(name, unit);
        unit.openEnded = takeOpenEnd(name);
        takeBrackets(name, unit);
        static const QRegularExpression point(QStringLiteral("[.．—–]+$"));
        name = takeMark(name.trimmed().remove(point));
        static const QRegularExpression nothing(QStringLiteral("(*UCP)^[\\s\\-—–_/\\\\.·0-9]*$"));
        static const QRegularExpression none(QStringLiteral("^(?:无|暂无|同上|其中)$"));
        if (name.contains(nothing) || name.contains(none)) {
            if (unit.openEnded && !m_cell.units.empty())
                m_cell.units.back().openEnded = true;
            if (name.size() >= 7)
                addPerson(name);
            return;
        }
        addUnit(name, unit);
    }

    void addUnit(const QString& name, CellUnit unit)
    {
        if (!m_cell.units.empty() && m_pending > 0 && continuesGroup(name, m_cell.units.back().written)) {
            CellUnit& before = m_cell.units.back();
            before.written += u'、' + name;
            before.group = true;
            before.openEnded = unit.openEnded;
            return;
        }
        if (std::exchange(m_markSeen, false))
            m_marked.push_back(m_cell.units.size());
        unit.written = name;
        unit.group = isGroupPhrase(name);
        m_cell.units.push_back(unit);
        ++m_pending;
    }

    // ★区总工会
    QString takeMark(const QString& name)
    {
        static const QRegularExpression mark(QStringLiteral("(*UCP)^[★▲●■◆※*＊]\\s*|\\s*[★▲●■◆※*＊]$"));
        QString plain = name;
        plain.remove(mark);
        m_markSeen = plain.size() != name.size();
        return plain;
    }

    // Some marked among others lead; where all are marked, the marks only begin lines.
    void leadByMarks()
    {
        for (const std::size_t index : m_marked) {
            if (m_marked.size() < m_cell.units.size() && !m_cell.units[index].role)
                m_cell.units[index].role = Role::Lead;
        }
    }

    // A bracket at the end of a name: a role, a person, further units with a role; else part of the name.
    void takeBrackets(QString& name, CellUnit& unit)
    {
        static const QRegularExpression last(QStringLiteral("[（(\\[〔]([^（()）\\[\\]〔〕]*)[)）\\]〕]$"));
        const QRegularExpressionMatch match = last.match(name);
        if (!match.hasMatch() || match.capturedStart() == 0)
            return;
        const QString inside = match.captured(1).trimmed();
        QString rest = inside;
        const std::optional<Role> labelled = roleInShort(inside, m_words);
        const std::optional<Role> role = labelled ? labelled : takeClauseEnd(rest);
        static const QRegularExpression rule(QStringLiteral("第一(?:个|家|位)?.*牵头"));
        static const QRegularExpression person(QStringLiteral("^([^:：]{2,6})[:：](.+)$"));
        const QRegularExpressionMatch named = person.match(inside);
        if (inside.contains(rule))
            unit.role.reset();
        else if (isPersonField(m_words.label(named.captured(1))))
            addPerson(named.captured(2).trimmed());
        else if (roleOfField(m_words.label(named.captured(1))) || (role && !labelled && !rest.isEmpty()))
            m_aside.append(inside);
        else if (role)
            takeBracketRole(inside, *role, unit);
        else if (looksLikePerson(inside))
            addPerson(inside);
        else if (!inside.isEmpty())
            return;
        name = name.left(match.capturedStart()).trimmed();
    }

    // 区委组织部、区人大办（共同牵头）: the role of all before it.
    void takeBracketRole(const QString& inside, Role role, CellUnit& unit)
    {
        static const QRegularExpression shared(QStringLiteral("^(?:共同|联合|双|并列)"));
        unit.role = role;
        if (inside.contains(shared))
            giveRole(role);
    }

    void addPerson(const QString& text)
    {
        if (!text.isEmpty())
            m_cell.persons.append(text);
    }

    void giveRole(Role role)
    {
        for (std::size_t i = m_cell.units.size() - static_cast<std::size_t>(m_pending); i < m_cell.units.size(); ++i) {
            if (!m_cell.units[i].role)
                m_cell.units[i].role = role;
        }
        m_pending = 0;
        m_clauseRole.reset();
        readAsides();
    }

    void endClause()
    {
        const std::optional<Role> role = m_clauseRole ? m_clauseRole : m_labelRole;
        if (role)
            giveRole(*role);
        m_pending = 0;
        m_clauseRole.reset();
        readAsides();
    }

    void readAsides()
    {
        const QStringList asides = std::exchange(m_aside, {});
        for (const QString& aside : asides) {
            UnitCell inner = UnitCellReader(m_words, m_directory).read(aside);
            for (const CellUnit& unit : inner.units)
                addAside(unit);
        }
    }

    // A bracket may name a unit of the cell again, to say its role.
    void addAside(const CellUnit& unit)
    {
        const auto known = std::find_if(
            m_cell.units.begin(), m_cell.units.end(), [&](const CellUnit& one) { return one.written == unit.written; });
        if (known == m_cell.units.end())
            m_cell.units.push_back(unit);
        else if (unit.role)
            known->role = unit.role;
    }

    const HeaderWords& m_words;
    const UnitDirectory& m_directory;
    UnitCell m_cell;
    std::optional<Role> m_labelRole; // of 牵头单位：
    std::optional<Role> m_clauseRole; // of 会同
    bool m_personLabel = false; // of 联系人：
    int m_pending = 0; // units at the end whose clause is not over
    bool m_markSeen = false; // on the name being read
    std::vector<std::size_t> m_marked; // units with ★
    QStringList m_aside; // brackets that name further units
};

} // namespace

bool looksLikeUnit(QStringView name)
{
    static const QRegularExpression suffix(QStringLiteral(
        "(?:[局委办部会院室站所处队厅府镇乡社联协行校辦會處隊廳鎮鄉聯協]|街道|中心|公司|集团|大学|学院|"
        "园区|开发区|委员会|"
        "单位|部门|基地|车间|工作组|专班|项目部|(?<![学本专医百理工文全])科|(?<![控入参持])股|示范区|功能区|镇街|"
        "街镇|企业|学校|医院|银行|大队|支队|电视台|融媒体|管委会|办事处)(?:[（(][^）)]*[)）])?$"));
    static const QRegularExpression manner(QStringLiteral("^(?:按|以|含|不含|根据)")); // （按单位）
    return name.size() >= 2 && !manner.match(name).hasMatch() && (suffix.match(name).hasMatch() || isGroupPhrase(name));
}

UnitCell parseUnitCell(const QString& text, const HeaderWords& words, const UnitDirectory& directory)
{
    return UnitCellReader(words, directory).read(text);
}

} // namespace taizhang
