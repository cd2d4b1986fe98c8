<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message>
            <source>--table needs --header or --columns beside it</source>
            <translation>--table 须与 --header 或 --columns 同用</translation>
        </message>
        <message>
            <source>the file has no table %1</source>
            <translation>文件中没有第 %1 个表</translation>
        </message>
        <message>
            <source>the table has no row %1</source>
            <translation>该表没有第 %1 行</translation>
        </message>
        <message>
            <source>--language takes zh_CN or en, not %1</source>
            <translation>--language 只能是 zh_CN 或 en，不能是 %1</translation>
        </message>
        <message>
            <source>unknown option %1</source>
            <translation>没有选项 %1</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 后面缺少值</translation>
        </message>
        <message>
            <source>an argument is missing</source>
            <translation>缺少参数</translation>
        </message>
        <message>
            <source>%1 is one argument too many</source>
            <translation>多了一个参数 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) read</source>
            <translation>
                <numerusform>读出任务 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>New %1, changed %2, unchanged %3, cancelled %4; units %5, of these new %6</source>
            <translation>新增 %1，修改 %2，未变 %3，取消 %4；单位 %5 家，其中新建 %6 家</translation>
        </message>
        <message>
            <source>Source cells %1 = in fields %2 + header %3 + merged %4 + empty %5 + ignored %6</source>
            <translation>源单元格 %1 = 入字段 %2 + 表头 %3 + 续并格 %4 + 空 %5 + 忽略 %6</translation>
        </message>
        <message>
            <source>%1 is not a year</source>
            <translation>%1 不是年份</translation>
        </message>
        <message>
            <source>%1 is not one of first, all, none</source>
            <translation>%1 不是 first、all、none 之一</translation>
        </message>
        <message>
            <source>Created %1</source>
            <translation>已新建 %1</translation>
        </message>
        <message>
            <source>The ledger is sound: %1 batches, %2 logged values.</source>
            <translation>台账完好：%1 次变更，%2 条变更记录。</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>发现 %n 处问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>用法：</translation>
        </message>
        <message>
            <source>Every command also takes --language zh_CN|en and --today DATE (judge as of that day).</source>
            <translation>每条命令都可以加 --language zh_CN|en 和 --today 日期（按该日判定）。</translation>
        </message>
        <message>
            <source>%1 is not a date like 2026-06-30</source>
            <translation>%1 不是形如 2026-06-30 的日期</translation>
        </message>
        <message>
            <source>The output could not be written completely.</source>
            <translation>输出没有写完整。</translation>
        </message>
        <message>
            <source>there is no command %1</source>
            <translation>没有命令 %1</translation>
        </message>
        <message>
            <source>Font replaced: %1</source>
            <translation>字体已替换：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>共 %n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is not a percent from 0 to 100</source>
            <translation>%1 不是 0 到 100 之间的百分比</translation>
        </message>
        <message>
            <source>Table %1 "%2": %3 rows, %4 columns, %5 cells</source>
            <translation>表格 %1“%2”：%3 行，%4 列，%5 个单元格</translation>
        </message>
        <message>
            <source>header in row %1</source>
            <translation>表头在第 %1 行</translation>
        </message>
        <message>
            <source>tasks: %1</source>
            <translation>任务：%1 项</translation>
        </message>
        <message>
            <source>row %1 left out</source>
            <translation>第 %1 行未作为任务</translation>
        </message>
        <message>
            <source>Mended copy: %1. Values put right: %2.</source>
            <translation>已写出修复后的副本：%1，修正 %2 处。</translation>
        </message>
        <message>
            <source>%1  %2  %3: %4 tasks, %5 units, last change %6</source>
            <translation>%1  %2  %3：任务 %4 项，单位 %5 个，最后修改 %6</translation>
        </message>
        <message>
            <source>There are no backups of %1.</source>
            <translation>%1 没有备份。</translation>
        </message>
        <message>
            <source>This backup has no manifest; only SQLite's own check says that it is sound.</source>
            <translation>此备份没有清单文件，完好与否仅经 SQLite 自检。</translation>
        </message>
        <message>
            <source>Restored to %1</source>
            <translation>已恢复到 %1</translation>
        </message>
        <message>
            <source>%1 is not an amount of money</source>
            <translation>%1 不是金额</translation>
        </message>
        <message>
            <source>%1 is not a number</source>
            <translation>%1 不是数值</translation>
        </message>
        <message>
            <source>exactly one of --at-least, --about, --exactly, --at-most and --range is needed</source>
            <translation>须且只须给出 --at-least、--about、--exactly、--at-most、--range 中的一个</translation>
        </message>
        <message>
            <source>--as takes tasks, funds or indicators, not %1</source>
            <translation>--as 只能是 tasks、funds 或 indicators，不能是 %1</translation>
        </message>
        <message>
            <source>New %1, changed %2, unchanged %3</source>
            <translation>新增 %1，更改 %2，未变 %3</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read</source>
            <translation>
                <numerusform>读取 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 ends in neither .pdf nor .png</source>
            <translation>%1的扩展名既不是.pdf也不是.png</translation>
        </message>
        <message numerus="yes">
            <source>%n remembered reading(s) of the ledger were damaged and are not used</source>
            <translation>
                <numerusform>台账中有%n条记住的读法已损坏，未使用</numerusform>
            </translation>
        </message>
        <message>
            <source>Read as last time (%1, %2)</source>
            <translation>已按上次的更正读取（%1，%2）</translation>
        </message>
        <message>
            <source>--as takes funds or indicators, not %1</source>
            <translation>--as 只能是 funds 或 indicators，不能是 %1</translation>
        </message>
        <message>
            <source>--unit takes 元, 万元 or 亿元, not %1</source>
            <translation>--unit 只能是元、万元或亿元，不能是 %1</translation>
        </message>
        <message>
            <source>Invented data</source>
            <translation>示例数据，纯属虚构</translation>
        </message>
        <message>
            <source>The ledger was not changed. Do not go on working in it:
    taizhang-cli check %1 --repair NEW writes a copy mended from the change log;
    taizhang-cli backups %1 lists the backups, and restore writes one to a new file.</source>
            <translation>台账未作改动。请不要继续在其中工作：
    taizhang-cli check %1 --repair 新文件　按变更日志写出修复后的副本；
    taizhang-cli backups %1　列出备份，restore 可把备份恢复到新文件。</translation>
        </message>
        <message>
            <source>A backup could not be made:</source>
            <translation>备份未能完成：</translation>
        </message>
        <message numerus="yes">
            <source>The ledger lacks %n change(s) that were stored in it. Restore its newest backup to a new file: they are done again there.</source>
            <translation>
                <numerusform>台账缺少曾经保存的 %n 次变更。请把最近的备份恢复到新文件，缺少的变更会在其中补回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made after the backup were done again.</source>
            <translation>
                <numerusform>已补回备份之后的 %n 次变更。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is not the number of a table</source>
            <translation>%1 不是表格序号</translation>
        </message>
        <message>
            <source>%1 is not the number of a row</source>
            <translation>%1 不是行号</translation>
        </message>
        <message>
            <source>%1 does not say what a column means, as in C=title</source>
            <translation>%1 没有按 C=title 的形式指明列的含义</translation>
        </message>
        <message>
            <source>--state takes 申请, 审核, 公示 or 拨付, not %1</source>
            <translation>--state 只能是申请、审核、公示或拨付，不能是%1</translation>
        </message>
        <message>
            <source>%1 is not understood</source>
            <translation>无法识别“%1”</translation>
        </message>
        <message>
            <source>The file is large: only the beginning of each table was read, and no task list begins there</source>
            <translation>文件较大：只读取了各表的开头部分，其中没有找到任务清单</translation>
        </message>
        <message>
            <source>It looks like a table of figures: --as %1 reads it as one</source>
            <translation>看起来是数据表：加上 --as %1 可按此读取</translation>
        </message>
    </context>
</TS>
