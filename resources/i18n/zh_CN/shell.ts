<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutBox</name>
        <message>
            <source>About Taizhang</source>
            <translation>关于产改台账</translation>
        </message>
        <message>
            <source>Taizhang %1</source>
            <translation>产改台账 %1</translation>
        </message>
        <message>
            <source>The ledger of reform tasks for the offices of industrial-worker reform. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>产业工人队伍建设改革办公室的任务台账。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>LedgerProperties</name>
        <message>
            <source>Title, year and office</source>
            <translation>名称、年度和单位</translation>
        </message>
        <message>
            <source>who issues the reports</source>
            <translation>汇报的署名单位</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>署名单位</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Locator</name>
        <message>
            <source>Tasks</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
    </context>
    <context>
        <name>PageRegistry</name>
        <message>
            <source>Tasks</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
    </context>
    <context>
        <name>taizhang::LedgerCommands</name>
        <message>
            <source>Task ledger %1</source>
            <translation>任务台账%1</translation>
        </message>
        <message>
            <source>Ledgers (*%1)</source>
            <translation>台账文件 (*%1)</translation>
        </message>
        <message>
            <source>New ledger</source>
            <translation>新建台账</translation>
        </message>
        <message>
            <source>Open a ledger</source>
            <translation>打开台账</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <source>Import a task list</source>
            <translation>导入任务清单</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>示例台账</translation>
        </message>
    </context>
    <context>
        <name>taizhang::LedgerSafety</name>
        <message numerus="yes">
            <source>The ledger lacks %n change(s) that were stored in it: its disk lost them, or it was set back. Restore the newest backup to a new file; they are done again there.</source>
            <translation>
                <numerusform>台账缺少曾经保存的 %n 次变更：可能磁盘丢失了这些内容，或文件被换回旧版。请把最近的备份恢复到新文件，缺少的变更会在其中补回。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::Locator</name>
        <message>
            <source>Go to a task, a unit, a fund item, an indicator, a page, or run an action …</source>
            <translation>查找任务、单位、资金项目、指标、页面，或执行操作…</translation>
        </message>
        <message>
            <source>Enter goes there</source>
            <translation>按回车前往</translation>
        </message>
    </context>
    <context>
        <name>taizhang::MainWindow</name>
        <message>
            <source>Taizhang</source>
            <translation>产改台账</translation>
        </message>
        <message>
            <source> (%1)</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source> (read only)</source>
            <translation>（只读）</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>下一区域</translation>
        </message>
        <message>
            <source>Previous area of the window</source>
            <translation>上一区域</translation>
        </message>
    </context>
    <context>
        <name>taizhang::NavigationRail</name>
        <message>
            <source>Narrow</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Show or hide the words of the navigation</source>
            <translation>显示或收起导航文字</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ShellActions</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;New ledger …</source>
            <translation>新建台账(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Open …</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Opened &amp;lately</source>
            <translation>最近打开(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Import a task list …</source>
            <translation>导入任务清单(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Sample ledger (示例)</source>
            <translation>示例台账(&amp;S)</translation>
        </message>
        <message>
            <source>Title, year and office …</source>
            <translation>名称、年度和单位…</translation>
        </message>
        <message>
            <source>&amp;Export …</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Print …</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Close ledger</source>
            <translation>关闭台账(&amp;C)</translation>
        </message>
        <message>
            <source>E&amp;xit</source>
            <translation>退出(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <source>Go to …</source>
            <translation>快速前往</translation>
        </message>
        <message>
            <source>&amp;Go to page</source>
            <translation>转到页面(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation>外观(&amp;A)</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Taizhang</source>
            <translation>关于产改台账(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Aspects …</source>
            <translation>领域设置(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Reporting rounds …</source>
            <translation>填报期(&amp;R)…</translation>
        </message>
    </context>
    <context>
        <name>taizhang::StatusLine</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source> (invented sample data)</source>
            <translation>（示例数据，纯属虚构）</translation>
        </message>
        <message>
            <source> (read only)</source>
            <translation>（只读）</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>共 %n 项任务</numerusform>
            </translation>
        </message>
        <message>
            <source> (%1)</source>
            <translation>（%1）</translation>
        </message>
    </context>
    <context>
        <name>taizhang::UndoActions</name>
        <message>
            <source>%1 “%2”</source>
            <comment>undo or redo, and what</comment>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>taizhang::WelcomePage</name>
        <message>
            <source>Taizhang</source>
            <translation>产改台账</translation>
        </message>
        <message>
            <source>The ledger of reform tasks: from the issued list to the report for the meeting</source>
            <translation>改革任务一本账：从下发的清单到会上的汇报</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Import a task list</source>
            <translation>导入任务清单</translation>
        </message>
        <message>
            <source>From Word, Excel or CSV, as it came attached to the notice</source>
            <translation>通知所附的 Word、Excel 或 CSV 清单，原样导入</translation>
        </message>
        <message>
            <source>Open a ledger</source>
            <translation>打开台账</translation>
        </message>
        <message>
            <source>A file ending in .taizhang</source>
            <translation>扩展名为 .taizhang 的文件</translation>
        </message>
        <message>
            <source>New empty ledger</source>
            <translation>新建空白台账</translation>
        </message>
        <message>
            <source>And enter the tasks by hand</source>
            <translation>手工录入任务</translation>
        </message>
        <message>
            <source>Look at the sample (示例)</source>
            <translation>看看示例</translation>
        </message>
        <message>
            <source>A district that does not exist, with invented data</source>
            <translation>一个不存在的区，数据纯属虚构</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
    </context>
</TS>
