<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FundColumns</name>
    <message>
        <source>Gap (points)</source>
        <translation>差距（百分点）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Yuan per head</source>
        <translation>人均（元）</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>100 million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Fund item</source>
        <translation>资金项目</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Paid rate</source>
        <translation>拨付率</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>taizhang::FundPage</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Add fund item</source>
        <translation>新增资金项目</translation>
    </message>
    <message>
        <source>Search fund items</source>
        <translation>搜索资金项目</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>金额单位</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in all: budget %1, paid %2</source>
        <translation>
            <numerusform>合计 %n 项：预算 %1，已拨付 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>New fund item</source>
        <translation>新资金项目</translation>
    </message>
    <message numerus="yes">
        <source>%n fund item(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 个资金项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export funds</source>
        <translation>导出资金表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Invented data</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>taizhang::PaymentPanel</name>
    <message>
        <source>Record payment</source>
        <translation>登记拨付</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>发放对象</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Choose a fund item</source>
        <translation>请选择资金项目</translation>
    </message>
    <message>
        <source>Task %1: %2% %3</source>
        <translation>任务 %1：%2% %3</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>识别为 %1</translation>
    </message>
    <message>
        <source>this is not an amount</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>the number of people is not understood</source>
        <translation>人数无法识别</translation>
    </message>
    <message>
        <source>, %1 yuan per head</source>
        <translation>，人均 %1 元</translation>
    </message>
</context>
</TS>
