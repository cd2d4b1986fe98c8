<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>taizhang::BatchList</name>
    <message>
        <source>Changes of the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::HistoryDock</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::HistoryPage</name>
    <message>
        <source>Take this change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
