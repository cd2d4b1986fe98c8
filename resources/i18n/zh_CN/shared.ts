<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ChangeText</name>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>%1: deleted</source>
            <translation>%1：已删除</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Word, Excel, WPS, web pages and text (%1)</source>
            <translation>Word、Excel、WPS、网页和文本 (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>taizhang::FilterHeader</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>word, =exact, !not, = empty, ! not empty, &gt;5, 5..10, a|b</source>
            <translation>词语；=完全相同；!不含；= 为空；! 不为空；&gt;5；5..10；甲|乙</translation>
        </message>
        <message>
            <source>Filter %1</source>
            <translation>筛选%1</translation>
        </message>
        <message>
            <source>Is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <source>Is not empty</source>
            <translation>不为空</translation>
        </message>
        <message>
            <source>Does not contain …</source>
            <translation>不包含…</translation>
        </message>
        <message>
            <source>Is exactly …</source>
            <translation>等于…</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
    </context>
    <context>
        <name>taizhang::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>taizhang::OriginList</name>
        <message>
            <source>Where the values come from</source>
            <translation>来历</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>taizhang::RegisterPage</name>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来历</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TableExport</name>
        <message>
            <source>Invented data</source>
            <translation>示例数据，纯属虚构</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>正在写入工作簿</translation>
        </message>
        <message>
            <source>Print the table to a PDF</source>
            <translation>打印表格到 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the pages</source>
            <translation>正在生成页面</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TableView</name>
        <message>
            <source>Clear all filters</source>
            <translation>清除所有筛选</translation>
        </message>
        <message>
            <source>Standard columns</source>
            <translation>恢复默认列</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
    </context>
</TS>
