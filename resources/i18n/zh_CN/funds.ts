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
        <name>FundTotals</name>
        <message numerus="yes">
            <source>%n item(s) in all: budget %1, paid %2</source>
            <translation>
                <numerusform>共%n项：预算%1，已拨付%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaymentColumns</name>
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
            <translation>环节</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Firms</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Talents</source>
            <translation>人才</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>各环节日期</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>发放对象</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>taizhang::FundForm</name>
        <message>
            <source>Amount for each</source>
            <translation>补助标准</translation>
        </message>
        <message>
            <source>e.g. 1万元/个</source>
            <translation>如：1万元/个</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>e.g. 10个</source>
            <translation>如：10个</translation>
        </message>
        <message>
            <source>Planned payments</source>
            <translation>拨付计划</translation>
        </message>
        <message>
            <source>e.g. 6月底前50%；12月底前50%</source>
            <translation>如：6月底前50%；12月底前50%</translation>
        </message>
        <message>
            <source>Shares of tasks</source>
            <translation>任务分摊</translation>
        </message>
        <message>
            <source>e.g. 29（60%）、31（40%）</source>
            <translation>如：29（60%）、31（40%）</translation>
        </message>
        <message>
            <source>Unit that answers for it</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>政策依据</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>看不懂</translation>
        </message>
        <message>
            <source>⚠ together %1%, not 100%</source>
            <translation>⚠ 合计%1%，应为100%</translation>
        </message>
        <message>
            <source>task %1: %2</source>
            <translation>任务%1：%2</translation>
        </message>
        <message>
            <source>together 100%</source>
            <translation>合计100%</translation>
        </message>
    </context>
    <context>
        <name>taizhang::FundPage</name>
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
            <source>Paste as new items</source>
            <translation>粘贴为新项目</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>拨付</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>No fund items yet</source>
            <translation>还没有资金项目</translation>
        </message>
        <message>
            <source>A fund item says what money is planned, allocated and paid. Add the first one, paste a table from Excel, or import one.</source>
            <translation>资金项目记录安排、下达和拨付的金额。请新增第一个项目，从Excel粘贴表格，或者导入表格。</translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>导入…</translation>
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
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Choose a fund item</source>
            <translation>请选择资金项目</translation>
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
        <message>
            <source>Next step</source>
            <translation>进入下一环节</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>The chosen payment goes on to its next state today</source>
            <translation>所选拨付今天进入下一环节</translation>
        </message>
        <message>
            <source>⚠ over budget by %1</source>
            <translation>⚠ 超预算%1</translation>
        </message>
        <message>
            <source>⚠ the amount per head is more than three times, or less than a third of, the one before</source>
            <translation>⚠ 人均金额与上次相差超过三倍</translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s) deleted.</source>
            <translation>
                <numerusform>已删除%n笔拨付。</numerusform>
            </translation>
        </message>
    </context>
</TS>
