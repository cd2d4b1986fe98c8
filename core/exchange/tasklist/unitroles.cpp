// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklist/unitroles.h"

#include <QRegularExpression>

#include <array>

namespace taizhang {

namespace {

struct RolePattern
{
    Role role;
    QRegularExpression pattern;
};

// What a clause of units ends with: 牵头, 配合, 按职责分工负责.
const std::array<RolePattern, 3>& clauseEnds()
{
    static const std::array<RolePattern, 3> patterns{
        RolePattern{Role::Support,
            QRegularExpression(
                QStringLiteral("(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?)?(?:为|作为|积极|密切|共同|协同|"
                               "协助|主动|做好)*(?:配合|(?<![政科文残工企])协办|参与|协助|协同|支持|参加)"
                               "(?:配合|落实|实施|做好|推进|单位|部门|工作)*$"))},
        RolePattern{Role::Lead,
            QRegularExpression(QStringLiteral("(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?)?(?:共同|联合|总|为|作为|"
                                              "分别|负责)?(?:牵头|主抓|主办|主责|总牵|"
                                              "负总责|总负责|抓总|统筹(?=协调|抓总|负责|推进|$))(?:负责|落实|组织|抓总|"
                                              "实施|推进|单位|部门|主办|协调)*$"))},
        RolePattern{Role::Responsible,
            QRegularExpression(QStringLiteral("(?:(?:依|根)?(?:按照?|据|依)(?:照)?(?:各自)?(?:的)?(?:职责|职能|分工)(?:"
                                              "分工|任务)*(?:分别|共同|抓好|做好|组织)*"
                                              "(?:负责|落实|推进|实施|承担)*|(?:分别|共同|具体|联合)?(?:负责|组织实施|"
                                              "具体实施|抓好落实|承办|贯彻落实)"
                                              "(?:落实|实施|推进|组织)*|(?:共同|分别|具体|组织|研究|抓紧|认真)(?:研究|"
                                              "落实|实施|推进|制定)+|(?<=[街镇乡区位门业局委办府会])"
                                              "落实)$"))},
    };
    return patterns;
}

} // namespace

std::optional<Role> roleOfField(Field field)
{
    if (field == Field::LeadUnit)
        return Role::Lead;
    if (field == Field::ResponsibleUnit)
        return Role::Responsible;
    if (field == Field::SupportUnit)
        return Role::Support;
    return std::nullopt;
}

std::optional<Role> takeClauseEnd(QString& text)
{
    for (const RolePattern& entry : clauseEnds()) {
        const QRegularExpressionMatch match = entry.pattern.match(text);
        if (match.hasMatch() && match.capturedStart() != 1) {
            text = text.left(match.capturedStart()).trimmed();
            return entry.role;
        }
    }
    return std::nullopt;
}

} // namespace taizhang
