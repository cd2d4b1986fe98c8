<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>IndicatorColumns</name>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>of which: %1</source>
            <translation>其中：%1</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>亮灯</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>nothing reported</source>
            <translation>未报</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>完成情况</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>对应任务</translation>
        </message>
        <message>
            <source>Answers for it</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Aspect</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>口径</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>数据来源</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>Periods</name>
        <message>
            <source>month %1</source>
            <translation>%1月</translation>
        </message>
        <message>
            <source>quarter %1</source>
            <translation>第%1季度</translation>
        </message>
        <message>
            <source>first half</source>
            <translation>上半年</translation>
        </message>
        <message>
            <source>second half</source>
            <translation>下半年</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>year, and period in it</extracomment>
            <translation>%1年%2</translation>
        </message>
    </context>
    <context>
        <name>ReadingGrid</name>
        <message>
            <source>of which: %1</source>
            <translation>其中：%1</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Last value</source>
            <translation>上次数值</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>%1 (several values in this period; choose shorter periods)</source>
            <translation>%1（本期有多个数值，请改用更短的期间逐个修改）</translation>
        </message>
    </context>
    <context>
        <name>TargetColumns</name>
        <message>
            <source>worked out</source>
            <translation>办公室推算</translation>
        </message>
        <message>
            <source>in a document</source>
            <translation>文件规定</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>taizhang::IndicatorForm</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>口径</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>e.g. 家, 人次, %</source>
            <translation>如：家、人次、%</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>起算日</translation>
        </message>
        <message>
            <source>empty: anew every year</source>
            <translation>不填则累计值每年重新起算</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Source of the data</source>
            <translation>数据来源</translation>
        </message>
        <message>
            <source>Unit that answers for it</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Aspect</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>上级指标</translation>
        </message>
        <message>
            <source>the indicator it is never above</source>
            <translation>“其中”项不超过的指标</translation>
        </message>
        <message>
            <source>Divided by</source>
            <translation>分组依据</translation>
        </message>
        <message>
            <source>e.g. level, field of work</source>
            <translation>如：级别、领域</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>joined with 、; a row for each</source>
            <translation>以“、”分隔，每组各有一行数值</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>对应任务</translation>
        </message>
        <message>
            <source>numbers joined with 、; counts once</source>
            <translation>任务编号，以“、”分隔；对应多项任务也只计一次</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>taizhang::IndicatorPage</name>
        <message>
            <source>Enter values</source>
            <translation>填报数值</translation>
        </message>
        <message>
            <source>Add indicator</source>
            <translation>新增指标</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>口径卡</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Search indicators</source>
            <translation>搜索指标</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Values by period</source>
            <translation>分期数值</translation>
        </message>
        <message>
            <source>No indicators yet</source>
            <translation>还没有指标</translation>
        </message>
        <message>
            <source>An indicator says what is counted, for which target. Add the first one, or import a table with the columns indicator, unit, target and value.</source>
            <translation>指标说明统计什么、目标是多少。请新增第一个指标，或者导入带有指标名称、单位、目标值、完成值各列的表格。</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s), %1 with a target, %2 of them met</source>
            <translation>
                <numerusform>共%n项指标，其中%1项有目标，%2项已完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %n warning(s), see the column Checks</source>
            <translation>
                <numerusform>；%n处需要核对，见“核对”一列</numerusform>
            </translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>新指标</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) deleted.</source>
            <translation>
                <numerusform>已删除%n项指标。</numerusform>
            </translation>
        </message>
        <message>
            <source>Import …</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>导出…</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReadingForm</name>
        <message>
            <source>checked against its source</source>
            <translation>已与来源核对</translation>
        </message>
        <message>
            <source>Delete this value</source>
            <translation>删除此数值</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>起算日</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>分子</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>分母</translation>
        </message>
        <message>
            <source>Year on year</source>
            <translation>同比</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Ranked among</source>
            <translation>排名范围</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>数据出处</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>History of the value</source>
            <translation>数值的来历</translation>
        </message>
        <message>
            <source>History</source>
            <translation>来历</translation>
        </message>
        <message>
            <source>Choose a cell</source>
            <translation>请选择一格</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReadingTab</name>
        <message>
            <source>Periods</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TargetList</name>
        <message>
            <source>Add target</source>
            <translation>新增目标</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期间</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>2026, 2026Q1, 2026上半年 …</source>
            <translation>2026、2026上半年、2026年第一季度……</translation>
        </message>
        <message>
            <source>30家, 1—2个, 不超过5件, 约2000名 …</source>
            <translation>30家、1—2个、不超过5件、约2000名……</translation>
        </message>
        <message>
            <source>this is not a target</source>
            <translation>看不出目标值</translation>
        </message>
        <message>
            <source>this is not a period</source>
            <translation>看不出期间</translation>
        </message>
        <message>
            <source>read as %1: %2</source>
            <translation>读作 %1：%2</translation>
        </message>
    </context>
</TS>
