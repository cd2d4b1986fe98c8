<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RoundProposal</name>
    <message>
        <source>%1, month %2</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>returns of %1</source>
        <translation>%1填报</translation>
    </message>
</context>
<context>
    <name>taizhang::AspectsDialog</name>
    <message>
        <source>Aspects</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Add aspect</source>
        <translation>新增领域</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The parts of the reform that tasks are sorted into. Reports list them in this order.</source>
        <translation>任务所归的领域，报告按此顺序排列。</translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation>新领域</translation>
    </message>
</context>
<context>
    <name>taizhang::RoundsDialog</name>
    <message>
        <source>Reporting rounds</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>Reports on</source>
        <translation>填报时段</translation>
    </message>
    <message>
        <source>Returns due</source>
        <translation>报送截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建填报期</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>修改填报期</translation>
    </message>
    <message>
        <source>Open round</source>
        <translation>开启填报期</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>结束填报</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开启</translation>
    </message>
</context>
</TS>
