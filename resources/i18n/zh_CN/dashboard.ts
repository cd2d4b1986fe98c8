<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OverviewCharts</name>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>达到序时</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>未达到序时</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Within 15 days</source>
        <translation>15天内</translation>
    </message>
    <message>
        <source>In 16 to 30 days</source>
        <translation>16—30天</translation>
    </message>
    <message>
        <source>In 31 to 60 days</source>
        <translation>31—60天</translation>
    </message>
    <message>
        <source>Is the work on schedule in every aspect?</source>
        <translation>各领域任务是否达到序时进度？</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>项</translation>
    </message>
    <message>
        <source>No aspect</source>
        <translation>未归类</translation>
    </message>
    <message>
        <source>How far is each lead unit?</source>
        <translation>各牵头单位完成得怎么样？</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>无牵头单位</translation>
    </message>
    <message>
        <source>What is due next?</source>
        <translation>近期有哪些任务到期？</translation>
    </message>
    <message>
        <source>open tasks</source>
        <translation>项（未办结）</translation>
    </message>
    <message>
        <source>Does progress keep up with the schedule?</source>
        <translation>总体进度跟得上序时吗？</translation>
    </message>
    <message>
        <source>Mean progress</source>
        <translation>平均进度</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>month/day</comment>
        <translation>%1月%2日</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>light:grey</source>
        <translation>灯:灰</translation>
    </message>
    <message>
        <source>light:green</source>
        <translation>灯:绿</translation>
    </message>
    <message>
        <source>light:blue</source>
        <translation>灯:蓝</translation>
    </message>
    <message>
        <source>light:yellow</source>
        <translation>灯:黄</translation>
    </message>
    <message>
        <source>light:red</source>
        <translation>灯:红</translation>
    </message>
    <message>
        <source>light:done</source>
        <translation>灯:已办结</translation>
    </message>
    <message>
        <source>aspect:%1</source>
        <translation>方面:%1</translation>
    </message>
    <message>
        <source>lead:%1</source>
        <translation>牵头:%1</translation>
    </message>
    <message>
        <source>due:&gt;=%1</source>
        <translation>时限:&gt;=%1</translation>
    </message>
    <message>
        <source>due:&lt;=%1</source>
        <translation>时限:&lt;=%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>search value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>counted:yes</source>
        <translation>统计:是</translation>
    </message>
</context>
<context>
    <name>RoundChart</name>
    <message>
        <source>Who has reported for %1?</source>
        <translation>%1各单位报送了吗？</translation>
    </message>
    <message>
        <source>open tasks</source>
        <translation>项（未办结）</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>无牵头单位</translation>
    </message>
</context>
<context>
    <name>taizhang::OverviewFilterBar</name>
    <message>
        <source>&amp;List:</source>
        <translation>清单(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Aspect:</source>
        <translation>领域(&amp;A)：</translation>
    </message>
    <message>
        <source>Lead &amp;unit:</source>
        <translation>牵头单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Due in:</source>
        <translation>时限(&amp;D)：</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>All aspects</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>全部年度</translation>
    </message>
</context>
<context>
    <name>taizhang::OverviewPage</name>
    <message>
        <source>Projection</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Large type for the meeting room</source>
        <translation>大字显示，便于会议室投影</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>By rank</source>
        <translation>按排名</translation>
    </message>
    <message>
        <source>Best completion rate first instead of the official order; units with fewer than three tasks come last</source>
        <translation>按完成率从高到低排列，不按规范顺序；任务少于三项的单位排在最后</translation>
    </message>
    <message>
        <source>%1% of all</source>
        <translation>占%1%</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务总数</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>纳入统计</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>On schedule</source>
        <translation>达到序时</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>未达到序时</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>其他</translation>
    </message>
</context>
</TS>
