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
        <message>
            <source>Step by step</source>
            <translation>逐次变更</translation>
        </message>
        <message>
            <source>Between two dates</source>
            <translation>两个日期之间</translation>
        </message>
    </context>
    <context>
        <name>taizhang::PeriodTab</name>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现值</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>最后修改</translation>
        </message>
        <message>
            <source>By</source>
            <translation>修改人</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>What changed between two dates</source>
            <translation>两个日期之间的变化</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>自(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>至(&amp;T)</translation>
        </message>
        <message>
            <source>Changes from %1 to %2</source>
            <translation>%1 至 %2 的变化</translation>
        </message>
        <message>
            <source>Nothing changed on these days.</source>
            <translation>这些天里没有变化。</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>共 %n 处变化</numerusform>
            </translation>
        </message>
        <message>
            <source>There are more: choose fewer days.</source>
            <translation>还有更多：请缩短日期范围。</translation>
        </message>
    </context>
</TS>
