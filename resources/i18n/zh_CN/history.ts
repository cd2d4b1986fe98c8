<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>taizhang::BatchList</name>
        <message>
            <source>Changes of the ledger</source>
            <translation>台账的变更</translation>
        </message>
        <message>
            <source>Take back the rest</source>
            <translation>撤销其余部分</translation>
        </message>
    </context>
    <context>
        <name>taizhang::HistoryDock</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Take this change back</source>
            <translation>撤销这次变更</translation>
        </message>
    </context>
    <context>
        <name>taizhang::HistoryPage</name>
        <message>
            <source>Take this change back</source>
            <translation>撤销这次变更</translation>
        </message>
        <message>
            <source>Values that were changed</source>
            <translation>改动的内容</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>… and more</source>
            <translation>……还有更多</translation>
        </message>
    </context>
</TS>
