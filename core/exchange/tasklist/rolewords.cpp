// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/rolewords.h"

#include "core/exchange/tasklist/simplified.h"
#include "core/model/textnormal.h"

#include <QRegularExpression>

namespace taizhang {

namespace {

const QRegularExpression& leadMark()
{
    static const QRegularExpression mark(
        QStringLiteral("^(?:牵头|主办|主责|主|(?:牵头|主办|主责)(?:单位|部门|科室|方)|[★▲●■◆◎])$"));
    return mark;
}

const QRegularExpression& supportMark()
{
    static const QRegularExpression mark(QStringLiteral("^(?:配合|协办|协助|协同|参与|协|配合单位|协办单位|[☆△○□◇])$"));
    return mark;
}

const QRegularExpression& plainMark()
{
    static const QRegularExpression mark(QStringLiteral("^(?:责任|负责|承办|落实|责任单位|是|[√✓✔☑]|1)$"));
    return mark;
}

const QRegularExpression& noMark()
{
    static const QRegularExpression mark(QStringLiteral("^(?:[-—–/\\\\×✗]+|否|无|0)?$"));
    return mark;
}

QString markText(const QString& text)
{
    return simplified(withoutSpaces(foldWidth(text)));
}

QString simplifiedRoles(QString text)
{
    static const QRegularExpression role(
        QStringLiteral("(?:牽頭|責任|主辦|協辦|承辦|參與|配合|協同|主責)(?:單位|部門)|牽頭|主辦|協辦|承辦|參與|"
                       "主責|協同(?=配合)|會同|共同負責|職責|分工負責|分別負責|負責(?=$|[；;。\\n）)])|按照?職"));
    auto matches = role.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        text.replace(match.capturedStart(), match.capturedLength(), simplified(match.captured()));
    }
    return text;
}

const QRegularExpression& roleName()
{
    static const QRegularExpression name(
        QStringLiteral("^(?:牵头|主办|主责|配合|协办|协助|协同|参与|参加|责任|负责|承办|落实)(?:单位|部门|科室|方)?$"));
    return name;
}

} // namespace

QString withPlainRoles(QString text)
{
    static const QRegularExpression behind(QStringLiteral(
        "(*UCP)(?<=[^\\s、，,；;。\\n])[\\[【〔]((?:牵头|主办|主责|配合|协办|参与|责任|承办)(?:单位|部门)?)[\\]】"
        "〕](?=\\s*(?:[、，,；;。\\n]|$))"));
    text = simplifiedRoles(text);
    text.replace(u'［', u'【').replace(u'］', u'】').replace(u'﹑', u'、').replace(u'､', u'、');
    text.replace(behind, QStringLiteral("（\\1）"));
    return text.replace(u'【', QStringLiteral("\n【"));
}

bool isRoleMark(const QString& text)
{
    const QString mark = markText(text);
    return mark.contains(leadMark()) || mark.contains(supportMark()) || mark.contains(plainMark())
        || mark.contains(noMark());
}

bool isRoleName(const QString& text)
{
    return markText(text).contains(roleName());
}

QString unitWithRole(const QString& units, const QString& role)
{
    const QString mark = markText(role);
    if (!mark.contains(roleName()))
        return units;
    if (mark.contains(leadMark()))
        return QStringLiteral("牵头单位：") + units;
    static const QRegularExpression helps(QStringLiteral("^(?:配合|协|参)"));
    return (mark.contains(helps) ? QStringLiteral("配合单位：") : QStringLiteral("责任单位：")) + units;
}

QString stateOfMark(const QString& state, const QString& text)
{
    const QString mark = markText(text);
    return isRoleMark(text) ? (mark.contains(noMark()) ? QString() : state) : text;
}

RoleMarks marksSaid(const QString& legend)
{
    static const QString mark = QStringLiteral("[★☆▲△●○■□◆◇◎√✓✔]");
    static const QRegularExpression said(u"(" + mark
        + u")[”\"’）)]?(?:[为是指:：=]|表示|代表|标注的?|的)*(?:(?<lead>牵头|主办|主责)|(?<support>配合|协办|协同|参与)"
          u")");
    RoleMarks marks;
    auto matches = said.globalMatch(withoutSpaces(legend));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        (match.captured(u"lead").isEmpty() ? marks.support : marks.lead) += match.captured(1);
    }
    return marks;
}

RoleMarks marksInCompany(const QStringList& cells)
{
    static const QString others = QStringLiteral("▲●■◆◎");
    RoleMarks marks;
    for (const QString& cell : cells) {
        const QString mark = markText(cell);
        if (mark == u"★")
            marks.lead = mark;
        else if (mark.size() == 1 && others.contains(mark))
            marks.support += mark;
    }
    return marks.lead.isEmpty() ? RoleMarks() : marks;
}

QString unitOfMark(const QString& unit, const QString& text, const RoleMarks& marks)
{
    const QString mark = markText(text);
    if (mark.contains(noMark()))
        return {};
    const bool helps = mark.size() == 1 && marks.support.contains(mark);
    const bool leads = !helps && mark.size() == 1 && marks.lead.contains(mark);
    if (leads || (!helps && mark.contains(leadMark())))
        return unit + QStringLiteral("（牵头）");
    return helps || mark.contains(supportMark()) ? unit + QStringLiteral("（配合）") : unit;
}

} // namespace taizhang
