<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>FieldCombo</name>
        <message>
            <source>the first unit leads</source>
            <translation>第一个单位牵头</translation>
        </message>
        <message>
            <source>no unit leads</source>
            <translation>不设牵头单位</translation>
        </message>
        <message>
            <source>every unit leads</source>
            <translation>各单位均牵头</translation>
        </message>
    </context>
    <context>
        <name>FieldText</name>
        <message>
            <source>%1 and others</source>
            <translation>%1等</translation>
        </message>
        <message>
            <source>not understood, kept as written</source>
            <translation>未能识别，按原文保留</translation>
        </message>
        <message>
            <source>kept as text: %1</source>
            <translation>按原文保留：%1</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>row %1</source>
            <translation>第%1行</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1 第%2行</translation>
        </message>
        <message>
            <source>%1 cells in the file = %2 in fields + %3 headers + %4 continued merges + %5 empty + %6 ignored</source>
            <translation>源文件共%1格 = 入字段%2 + 表头%3 + 续并格%4 + 空%5 + 忽略%6</translation>
        </message>
        <message>
            <source>✔ The sum is right: no cell is lost.</source>
            <translation>✔ 合计相符：没有一格遗漏。</translation>
        </message>
        <message>
            <source>⚠ The sum is wrong. Please do not import this file and tell the developers.</source>
            <translation>⚠ 合计不符。请勿导入此文件，并告知开发者。</translation>
        </message>
        <message>
            <source>Every cell accounted for</source>
            <translation>每格有着落</translation>
        </message>
        <message>
            <source>Doubtful outside the tasks</source>
            <translation>任务之外的存疑之处</translation>
        </message>
        <message>
            <source>Rows that are no tasks</source>
            <translation>不是任务的行</translation>
        </message>
        <message>
            <source>Left out or assumed while reading</source>
            <translation>读取时略过或推定的内容</translation>
        </message>
        <message numerus="yes">
            <source>%n new task(s)</source>
            <translation>
                <numerusform>新增%n项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>修改%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>未变%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>取消%n项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new unit(s)</source>
            <translation>
                <numerusform>新建%n个单位</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Encoding %1</source>
            <translation>编码 %1</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>文件</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有%n格</numerusform>
            </translation>
        </message>
        <message>
            <source>Cells that are in no field</source>
            <translation>未进入任何字段的单元格</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>需要留意</translation>
        </message>
        <message numerus="yes">
            <source>%n new fund item(s)</source>
            <translation>
                <numerusform>新增%n个资金项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new indicator(s)</source>
            <translation>
                <numerusform>新增%n项指标</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a place in the file and what is told of it</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>ReviewColumns</name>
        <message>
            <source>take</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Against the ledger</source>
            <translation>与台账比较</translation>
        </message>
        <message>
            <source>What it brings</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>是否导入</translation>
        </message>
    </context>
    <context>
        <name>ReviewText</name>
        <message>
            <source>＋ new</source>
            <translation>＋ 新增</translation>
        </message>
        <message>
            <source>≠ changed</source>
            <translation>≠ 修改</translation>
        </message>
        <message>
            <source>＝ unchanged</source>
            <translation>＝ 未变</translation>
        </message>
        <message>
            <source>－ gone</source>
            <translation>－ 清单中已无</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>unknown unit</source>
            <translation>单位未识别</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>无时限</translation>
        </message>
        <message>
            <source>possible duplicate</source>
            <translation>可能重复</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>第%1行</translation>
        </message>
        <message>
            <source>May be the same as row %1: %2 %3</source>
            <translation>可能与第%1行重复：%2 %3</translation>
        </message>
        <message>
            <source>The ledger may have it already: %1 %2</source>
            <translation>台账中可能已有：%1 %2</translation>
        </message>
        <message>
            <source>· left out</source>
            <translation>· 未读取</translation>
        </message>
        <message>
            <source>May be this task in other words, which is gone: %1 %2</source>
            <translation>可能就是清单中已不见的这项任务，只是换了说法：%1 %2</translation>
        </message>
    </context>
    <context>
        <name>SourcePlace</name>
        <message>
            <source>paragraph %1</source>
            <translation>第%1段</translation>
        </message>
        <message>
            <source>row %1, column %2</source>
            <translation>第%1行第%2列</translation>
        </message>
        <message>
            <source>text</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>table %1</source>
            <translation>表%1</translation>
        </message>
        <message>
            <source>%1 (hidden)</source>
            <translation>%1（隐藏）</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ColumnCorrector</name>
        <message>
            <source>Colum&amp;n %1 “%2” is:</source>
            <translation>%1列“%2”是(&amp;N)：</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ColumnsPane</name>
        <message>
            <source>Meaning of the column %1</source>
            <translation>“%1”列的含义</translation>
        </message>
        <message>
            <source>This list has no columns; its tasks were read from labelled paragraphs.</source>
            <translation>此清单没有表格列，任务读自带标签的段落。</translation>
        </message>
    </context>
    <context>
        <name>taizhang::CorrectPane</name>
        <message>
            <source>Correct this example, and all like it</source>
            <translation>更正此例及所有同类</translation>
        </message>
        <message>
            <source>&amp;Undo the last correction</source>
            <translation>撤销上一步更正(&amp;U)</translation>
        </message>
        <message>
            <source>“%1” is:</source>
            <translation>“%1”是：</translation>
        </message>
        <message>
            <source>Where no le&amp;ad is named:</source>
            <translation>未写明牵头时(&amp;A)：</translation>
        </message>
    </context>
    <context>
        <name>taizhang::DeadlineCorrector</name>
        <message>
            <source>Day of the deadline</source>
            <translation>完成时限的日期</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>No &amp;deadline (%n task(s)) means:</source>
            <translation>
                <numerusform>未写时限(&amp;D)（%n项任务）理解为：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” (%n task(s)) means:</source>
            <translation>
                <numerusform>“%1”（%n项任务）理解为：</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::DifferenceView</name>
        <message>
            <source>Changes against the ledger</source>
            <translation>与台账的差异</translation>
        </message>
        <message>
            <source>%1: </source>
            <translation>%1：</translation>
        </message>
    </context>
    <context>
        <name>taizhang::DropZone</name>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>选择文件(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Paste a copied table</source>
            <translation>粘贴复制的表格(&amp;P)</translation>
        </message>
        <message>
            <source>Word (.docx), Excel (.xlsx, .xls), WPS (.et), web page (.html) or text (.csv, .tsv). You see everything before anything is stored.</source>
            <translation>支持 Word（.docx）、Excel（.xlsx、.xls）、WPS 表格（.et）、网页（.html）和文本（.csv、.tsv）。存入之前可逐条查看。</translation>
        </message>
        <message>
            <source>What the file brings</source>
            <translation>文件内容</translation>
        </message>
        <message>
            <source>Tasks: a list with leading units and deadlines</source>
            <translation>任务：带牵头单位和时限的清单</translation>
        </message>
        <message>
            <source>Funds: a table of budgets and payments</source>
            <translation>资金：预算与拨付情况表</translation>
        </message>
        <message>
            <source>Indicators: a table of targets and values</source>
            <translation>指标：目标与完成情况表</translation>
        </message>
        <message>
            <source>Drop a list or table here</source>
            <translation>把清单或表格拖到这里</translation>
        </message>
        <message>
            <source>What the file itself shows</source>
            <translation>按文件内容判断</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ImportPage</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Go to the tasks</source>
            <translation>查看任务(&amp;G)</translation>
        </message>
        <message>
            <source>Import &amp;another file</source>
            <translation>导入其他文件(&amp;A)</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>已入账：%1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The import has been undone.</source>
            <translation>已撤销本次导入。</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy the cells with their header.</source>
            <translation>剪贴板里没有表格。请连同表头一起复制单元格。</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>粘贴的表格</translation>
        </message>
        <message>
            <source>Choose a list or table</source>
            <translation>选择清单或表格</translation>
        </message>
        <message>
            <source>&amp;Go to the funds</source>
            <translation>查看资金(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Go to the indicators</source>
            <translation>查看指标(&amp;G)</translation>
        </message>
        <message>
            <source>task list</source>
            <translation>任务清单</translation>
        </message>
        <message>
            <source>table of funds</source>
            <translation>资金表</translation>
        </message>
        <message>
            <source>table of indicators</source>
            <translation>指标表</translation>
        </message>
        <message>
            <source>Read &amp;as:</source>
            <translation>读作(&amp;A)：</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ImportSession</name>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
    </context>
    <context>
        <name>taizhang::NamingPane</name>
        <message>
            <source>If it is a task list all the same: choose the row with the titles of the columns, and say below what the columns mean.</source>
            <translation>如果确是任务清单：请在表中选定标题行，并在下方指明各列的含义。</translation>
        </message>
        <message>
            <source>&amp;Table of the file:</source>
            <translation>文件中的表格(&amp;T)：</translation>
        </message>
        <message>
            <source>The table has &amp;no row with titles</source>
            <translation>此表没有标题行(&amp;N)</translation>
        </message>
        <message>
            <source>Say first which column holds the tasks.</source>
            <translation>请先指明哪一列是任务。</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>选择其他文件</translation>
        </message>
        <message>
            <source>&amp;Read as a task list</source>
            <translation>按任务清单读取(&amp;R)</translation>
        </message>
        <message>
            <source>All rows are read.</source>
            <translation>将读取所有行。</translation>
        </message>
        <message>
            <source>The titles of the columns stand in row %1.</source>
            <translation>标题行是第 %1 行。</translation>
        </message>
    </context>
    <context>
        <name>taizhang::OptionsBar</name>
        <message>
            <source>&amp;Hidden rows too</source>
            <translation>包括隐藏行(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Clean the text</source>
            <translation>清理文字(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Year:</source>
            <translation>年度(&amp;Y)：</translation>
        </message>
        <message>
            <source>Where no &amp;lead is named:</source>
            <translation>未注明牵头单位时(&amp;L)：</translation>
        </message>
        <message>
            <source>Full width characters, stray spaces, pinyin between the characters</source>
            <translation>全角字符、多余空格、夹杂在文字中的拼音</translation>
        </message>
        <message>
            <source>Shee&amp;ts</source>
            <translation>工作表(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ProfileBar</name>
        <message>
            <source>↻ Read as last time (%1, %2): %3</source>
            <translation>↻ 已按上次的更正读取（%1，%2）：%3</translation>
        </message>
        <message numerus="yes">
            <source>⚠ %n remembered reading(s) of the ledger were damaged and are not used.</source>
            <translation>
                <numerusform>⚠ 台账中有%n条记住的读法已损坏，未使用。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) of rows</source>
            <translation>
                <numerusform>%n类行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n种时限</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n张工作表</numerusform>
            </translation>
        </message>
        <message>
            <source>who leads</source>
            <translation>牵头规则</translation>
        </message>
        <message>
            <source>cleaned text</source>
            <translation>清理文字</translation>
        </message>
        <message>
            <source>no hidden rows</source>
            <translation>不读隐藏行</translation>
        </message>
        <message>
            <source>year %1</source>
            <translation>年份%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Read with&amp;out it</source>
            <translation>不按上次读取(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReceiptPane</name>
        <message>
            <source>C&amp;opy</source>
            <translation>复制(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save as text…</source>
            <translation>另存为文本(&amp;S)…</translation>
        </message>
        <message>
            <source>✔ Copied</source>
            <translation>✔ 已复制</translation>
        </message>
        <message>
            <source>Receipt of %1.txt</source>
            <translation>%1 导入回执.txt</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>保存回执</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <source>✔ Saved: %1</source>
            <translation>✔ 已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReceiptView</name>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReviewFilter</name>
        <message>
            <source>⚠ Doubtful %1</source>
            <translation>⚠ 存疑 %1</translation>
        </message>
        <message>
            <source>⚠ Unknown unit %1</source>
            <translation>⚠ 单位未识别 %1</translation>
        </message>
        <message>
            <source>⚠ No deadline %1</source>
            <translation>⚠ 无时限 %1</translation>
        </message>
        <message>
            <source>⚠ Possible duplicate %1</source>
            <translation>⚠ 可能重复 %1</translation>
        </message>
        <message>
            <source>＋ New %1</source>
            <translation>＋ 新增 %1</translation>
        </message>
        <message>
            <source>≠ Changed %1</source>
            <translation>≠ 修改 %1</translation>
        </message>
        <message>
            <source>＝ Unchanged %1</source>
            <translation>＝ 未变 %1</translation>
        </message>
        <message>
            <source>－ Gone %1</source>
            <translation>－ 清单中已无 %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>· Rows left out %1</source>
            <translation>· 未读取的行 %1</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReviewModel</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>改革任务</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>牵头单位</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>完成时限</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>待核对</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReviewPane</name>
        <message>
            <source>Columns</source>
            <translation>列含义</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>回执</translation>
        </message>
        <message>
            <source>Choose another file</source>
            <translation>另选文件</translation>
        </message>
        <message>
            <source>Tasks (%1)</source>
            <translation>任务（%1）</translation>
        </message>
        <message>
            <source>Unknown units (%1)</source>
            <translation>未识别单位（%1）</translation>
        </message>
        <message numerus="yes">
            <source>Mark the %n task(s) that are gone as cancelled</source>
            <translation>
                <numerusform>将清单中已无的%n项任务标为取消</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n task(s)</source>
            <translation>
                <numerusform>入账%n项任务(&amp;I)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>入账(&amp;I)</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) with doubtful fields</source>
            <translation>
                <numerusform>%n项任务有存疑字段</numerusform>
            </translation>
        </message>
        <message>
            <source>No doubtful fields</source>
            <translation>没有存疑字段</translation>
        </message>
        <message>
            <source>Everything is in the ledger already.</source>
            <translation>台账中已全部具备，没有变化。</translation>
        </message>
    </context>
    <context>
        <name>taizhang::RowCorrector</name>
        <message>
            <source>a task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>part of the task above</source>
            <translation>上一任务的续行</translation>
        </message>
        <message>
            <source>a chapter</source>
            <translation>章节</translation>
        </message>
        <message>
            <source>a note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>a total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Ro&amp;w %1 is:</source>
            <translation>第%1行是(&amp;W)：</translation>
        </message>
        <message numerus="yes">
            <source>and %n row(s) like it</source>
            <translation>
                <numerusform>及其余%n个同类行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::SourcePane</name>
        <message>
            <source>The file as it is</source>
            <translation>文件原文</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TaskReview</name>
        <message>
            <source>(not used)</source>
            <translation>（不使用）</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Understood as</source>
            <translation>识别为</translation>
        </message>
        <message>
            <source>Choose a task to see where it comes from.</source>
            <translation>选择一项任务，查看其原文出处。</translation>
        </message>
        <message>
            <source>%1, rows %2 to %3</source>
            <translation>%1 第%2—%3行</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1 第%2行</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TextOptionsBar</name>
        <message>
            <source>comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>&amp;Encoding:</source>
            <translation>编码(&amp;E)：</translation>
        </message>
        <message>
            <source>&amp;Separator:</source>
            <translation>分隔符(&amp;S)：</translation>
        </message>
    </context>
    <context>
        <name>taizhang::UnitChoice</name>
        <message>
            <source>What to do with %1</source>
            <translation>如何处理“%1”</translation>
        </message>
        <message>
            <source>Kind, unit or group for %1</source>
            <translation>“%1”的类别、单位或单位组</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>新建单位</translation>
        </message>
        <message>
            <source>New group of units</source>
            <translation>新建单位组</translation>
        </message>
        <message>
            <source>Same as the unit</source>
            <translation>认作单位</translation>
        </message>
        <message>
            <source>Same as the group</source>
            <translation>认作单位组</translation>
        </message>
    </context>
    <context>
        <name>taizhang::UnitsPane</name>
        <message>
            <source>%1 is similar (%2%)</source>
            <translation>与“%1”相近（%2%）</translation>
        </message>
        <message>
            <source>The ledger does not know these names yet. Choose for each whether it is a new unit, another spelling of one that exists, or a group such as all towns. Spellings are remembered.</source>
            <translation>台账中还没有这些名称。请逐一选择：新建单位、认作已有单位的另一写法，或作为“各镇街”这样的单位组。写法会被记住。</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n项任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Every name is known.</source>
            <translation>所有名称均已识别。</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ValueReview</name>
        <message>
            <source>Back without importing</source>
            <translation>返回，不导入</translation>
        </message>
        <message>
            <source>To be looked at</source>
            <translation>需要留意</translation>
        </message>
        <message>
            <source>New %1, changed %2, unchanged %3.</source>
            <translation>新增%1，更新%2，未变%3。</translation>
        </message>
        <message>
            <source>%1 cells: %2 in fields, %3 in headers, %4 merged, %5 empty, %6 left out.</source>
            <translation>共%1个单元格：字段%2，表头%3，合并%4，空白%5，未用%6。</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>导入%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Undo the last correction</source>
            <translation>撤销上一步更正(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ValueSession</name>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
    </context>
</TS>
