<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>taizhang::PreviewView</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReportChoices</name>
        <message>
            <source>Contents:</source>
            <translation>内容：</translation>
        </message>
        <message>
            <source>&amp;Overall progress</source>
            <translation>总体进展(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Charts</source>
            <translation>图表(&amp;C)</translation>
        </message>
        <message>
            <source>By &amp;aspect</source>
            <translation>分领域(&amp;A)</translation>
        </message>
        <message>
            <source>By lead &amp;unit</source>
            <translation>分牵头单位(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Late tasks with reasons</source>
            <translation>滞后任务及原因(&amp;L)</translation>
        </message>
        <message>
            <source>Anne&amp;x with all tasks</source>
            <translation>附件：全部任务(&amp;X)</translation>
        </message>
        <message>
            <source>Chan&amp;ges since the last round</source>
            <translation>较上次变化(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Progress over the year</source>
            <translation>全年进度走势(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Indicators</source>
            <translation>指标(&amp;I)</translation>
        </message>
        <message>
            <source>What is due &amp;next</source>
            <translation>近期到期(&amp;N)</translation>
        </message>
        <message>
            <source>Who has &amp;reported</source>
            <translation>报送情况(&amp;R)</translation>
        </message>
        <message>
            <source>The ledger has nothing of this on that day.</source>
            <translation>台账在该日没有此项内容。</translation>
        </message>
        <message>
            <source>&amp;Data as of:</source>
            <translation>数据截至(&amp;D)：</translation>
        </message>
        <message>
            <source>Fund&amp;s</source>
            <translation>资金(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReportPage</name>
        <message>
            <source>Save as PDF…</source>
            <translation>导出 PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Preparing the preview</source>
            <translation>正在生成预览</translation>
        </message>
        <message>
            <source>Fonts replaced: %1</source>
            <translation>字体替换：%1</translation>
        </message>
        <message>
            <source>Preparing the preview…</source>
            <translation>正在生成预览…</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第%1页，共%2页</translation>
        </message>
        <message>
            <source>The preview shows the first %1 pages; the PDF has all of them.</source>
            <translation>预览仅显示前%1页，PDF 中为全部页面。</translation>
        </message>
        <message>
            <source>Progress report %1</source>
            <translation>工作进展情况汇报 %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>正在写入报告</translation>
        </message>
        <message numerus="yes">
            <source>Report saved, %n page(s): %1</source>
            <translation>
                <numerusform>报告已导出，共%n页：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开所在文件夹</translation>
        </message>
    </context>
</TS>
