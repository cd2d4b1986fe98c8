<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TotalFigures</name>
    <message>
        <source>%1 of all</source>
        <translation>占%1</translation>
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
        <translation>已完成</translation>
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
<context>
    <name>taizhang::OverviewAnswers</name>
    <message>
        <source>Who has reported?</source>
        <translation>各单位报送了吗？</translation>
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
        <source>Overview</source>
        <translation>概览</translation>
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
        <source>Large type for the meeting room, one question after the other (F11)</source>
        <translation>会议室大字显示，逐个问题翻页（F11）</translation>
    </message>
    <message>
        <source>Click to see the fund item</source>
        <translation>单击查看资金项目</translation>
    </message>
    <message>
        <source>Click to see the tasks</source>
        <translation>单击查看任务</translation>
    </message>
    <message>
        <source>Nothing of this passes the filter.</source>
        <translation>当前筛选条件下没有内容。</translation>
    </message>
    <message>
        <source>There are no fund items yet; the page Funds takes them.</source>
        <translation>还没有资金项目，可在“资金”页录入或导入。</translation>
    </message>
    <message>
        <source>There is no indicator with a target for this day yet.</source>
        <translation>还没有设定目标的指标，可在“指标”页录入或导入。</translation>
    </message>
    <message>
        <source>No reporting round is open. Edit &gt; Reporting rounds opens one.</source>
        <translation>没有正在收集的填报期，可在“编辑”菜单的“填报期”中开启。</translation>
    </message>
    <message>
        <source>There are no tasks yet. Import a task list to begin.</source>
        <translation>还没有任务，请先导入任务清单。</translation>
    </message>
    <message>
        <source>Click to see the indicator</source>
        <translation>单击查看指标</translation>
    </message>
    <message>
        <source>Print the overview of all tasks to a PDF</source>
        <translation>把概览（全部任务）打印为 PDF</translation>
    </message>
</context>
<context>
    <name>taizhang::ProjectionWindow</name>
    <message>
        <source>Overview – projection</source>
        <translation>概览 – 投影</translation>
    </message>
    <message>
        <source>Click to leave the projection and see the rows</source>
        <translation>单击退出投影并查看明细</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ 上一页</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>下一页 ▶</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>退出（Esc）</translation>
    </message>
    <message>
        <source>Where do all tasks stand?</source>
        <translation>全部任务进展如何？</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>screen of all screens</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
</TS>
