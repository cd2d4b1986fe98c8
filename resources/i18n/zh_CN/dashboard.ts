<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
