// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tasklistreader.h"
#include "core/exchange/text/markdown.h"
#include "tests/exchange/packages.h"
#include "tests/support/catch.h"

using namespace taizhang;
using namespace taizhang::test;

namespace {

const QByteArray list = "# 2025年重点任务分工表\n\n"
                        "| 序号 | 重点任务 | 牵头单位 | 完成时限 |\n"
                        "|:----|:--------:|---------|---------:|\n"
                        "| 1 | 开展**宣讲** | 区总工会 | 2025年12月底 |\n"
                        "| 2 | 组织培训<br>和竞赛 | 区人社局 | 2025年10月底 |\n\n"
                        "注：甲\\|乙\n";

} // namespace

TEST_CASE("a Markdown table is read without its rule row, with the text around it")
{
    const SourceDocument source = readOk(list, QStringLiteral("清单.md"));
    CHECK(source.format == SourceFormat::Markdown);
    CHECK(source.notes.empty());
    REQUIRE(source.tables.size() == 3);
    CHECK(textsOf(source.tables[0]) == QStringList{QStringLiteral("2025年重点任务分工表")});
    CHECK(textsOf(source.tables[1], 1)
        == QStringList{QStringLiteral("重点任务"), QStringLiteral("开展宣讲"), QStringLiteral("组织培训\n和竞赛")});
    CHECK(source.tables[1].rows == 3);
    CHECK(source.tables[1].columns == 4);
    CHECK(textsOf(source.tables[2]).size() == 1);
    const Result<ImportDraft> draft = readTaskList(source, UnitDirectory(), ImportOptions());
    REQUIRE(draft.ok());
    CHECK(draft->tasks.size() == 2);
}

TEST_CASE("a rule row makes a table only under a heading row of as many cells")
{
    struct Row
    {
        const char* text;
        bool isTable;
    };
    for (const Row& row : {Row{"a|b\n-|-\n1|2", true}, Row{"|a|b|\n| :-: | --- |\n", true}, Row{"|a|\n|-|\n", true},
             Row{"x\n\na | b\n---|---\n", true}, Row{"a|b\n1|2\n", false}, Row{"a|b\n---\n", false},
             Row{"---|---\na|b", false}, Row{"a|b|c\n---|---\n", false}, Row{"a|b\n\n---|---\n", false},
             Row{"a|b\n:|:\n", false}, Row{"a\n---\nb", false}, Row{"", false}}) {
        INFO(row.text);
        CHECK(hasMarkdownTable(QString::fromLatin1(row.text)) == row.isTable);
    }
}

TEST_CASE("blocks of code in Markdown are left out with a note, and rows may be uneven")
{
    const SourceDocument source
        = readOk("```\n|x|y|\n|-|-|\n```\na|b\n---|---\n1\\|2|3|4\n\n## 标题\n甲|乙\n", QStringLiteral("a.md"));
    CHECK(source.notes
        == std::vector<SourceNote>{{NoteCode::ObjectSkipped, QStringLiteral("line 1"), QStringLiteral("```")}});
    REQUIRE(source.tables.size() == 2);
    CHECK(cellsOf(source.tables[0])
        == QStringList{QStringLiteral("A1=a"), QStringLiteral("B1=b"), QStringLiteral("A2=1|2"), QStringLiteral("B2=3"),
            QStringLiteral("C2=4")});
    CHECK(textsOf(source.tables[1]) == QStringList{QStringLiteral("标题"), QStringLiteral("甲|乙")});
}

TEST_CASE("a Markdown document of prose is no task list")
{
    const SourceDocument source
        = readOk("# 说明\n\n本工具用于 [台账](https://example.org)。\n\n| 选项 | 含义 |\n|---|---|\n| a | 打开 |\n"
                 "| b | 保存 |\n\n## 安装\n\n- 安装依赖\n- 运行程序\n\n1. 打开\n2. 导入\n",
            QStringLiteral("README.md"));
    const Result<ImportDraft> draft = readTaskList(source, UnitDirectory(), ImportOptions());
    REQUIRE_FALSE(draft.ok());
    CHECK(draft.error().code == ErrorCode::ImportNoTaskList);
}
