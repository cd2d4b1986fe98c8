<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>TaskColumns</name>
        <message>
            <source>Light</source>
            <translation>亮灯</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>完成时限</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Aspect</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>具体举措</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>牵头单位</translation>
        </message>
        <message>
            <source>Responsible units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>配合单位</translation>
        </message>
        <message>
            <source>Latest report</source>
            <translation>最新进展</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标要求</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>成果形式</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reason of the light</source>
            <translation>亮灯依据</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>taizhang::DeadlineFields</name>
        <message>
            <source>What kind of deadline it is</source>
            <translation>时限的种类</translation>
        </message>
        <message>
            <source>Kind of deadline</source>
            <translation>时限种类</translation>
        </message>
        <message>
            <source>Last day that is not late</source>
            <translation>不算逾期的最后一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>from</source>
            <translation>自</translation>
        </message>
        <message>
            <source>What is waited for</source>
            <translation>依赖的前置事项</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>开始日期</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>In which period</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>time(s)</source>
            <translation>次</translation>
        </message>
    </context>
    <context>
        <name>taizhang::MilestoneList</name>
        <message>
            <source>Add milestone</source>
            <translation>新增时间节点</translation>
        </message>
    </context>
    <context>
        <name>taizhang::MilestoneRow</name>
        <message>
            <source>Reached</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Day of the milestone</source>
            <translation>节点日期</translation>
        </message>
        <message>
            <source>What is to be reached</source>
            <translation>节点目标</translation>
        </message>
        <message>
            <source>Share planned by then</source>
            <translation>届时计划进度</translation>
        </message>
        <message>
            <source>Delete milestone</source>
            <translation>删除时间节点</translation>
        </message>
        <message>
            <source>reached on %1</source>
            <translation>%1完成</translation>
        </message>
        <message>
            <source>Tick when it is reached</source>
            <translation>完成后勾选</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ProgressForm</name>
        <message>
            <source>What has been done</source>
            <translation>进展情况</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>存在问题</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>下一步打算</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Delete record</source>
            <translation>删除记录</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Progress in per cent</source>
            <translation>进度（百分比）</translation>
        </message>
        <message>
            <source>Correct the record</source>
            <translation>更正进展记录</translation>
        </message>
        <message>
            <source>New progress record</source>
            <translation>登记进展</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Reporting unit</source>
            <translation>填报单位</translation>
        </message>
        <message>
            <source>Reporting round</source>
            <translation>填报期</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>填报单位</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>填报期</translation>
        </message>
        <message>
            <source>(not stated)</source>
            <translation>（未注明）</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>（无）</translation>
        </message>
        <message>
            <source>Progress as of</source>
            <translation>进度截至</translation>
        </message>
    </context>
    <context>
        <name>taizhang::ProgressTab</name>
        <message>
            <source>Problems: %1</source>
            <translation>问题：%1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>下一步：%1</translation>
        </message>
        <message>
            <source>(without text)</source>
            <translation>（无文字）</translation>
        </message>
        <message>
            <source>Progress records</source>
            <translation>进展记录</translation>
        </message>
        <message>
            <source>No progress has been recorded for this task yet.</source>
            <translation>这项任务还没有进展记录。</translation>
        </message>
    </context>
    <context>
        <name>taizhang::QuickFilters</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>滞后</translation>
        </message>
        <message>
            <source>light:red|light:yellow</source>
            <translation>灯:红|灯:黄</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>临期</translation>
        </message>
        <message>
            <source>light:blue</source>
            <translation>灯:蓝</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>overdue:&gt;0</source>
            <translation>逾期:&gt;0</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>light:done</source>
            <translation>灯:已办结</translation>
        </message>
    </context>
    <context>
        <name>taizhang::SearchBox</name>
        <message>
            <source>Search tasks, e.g. light:red lead:人社</source>
            <translation>搜索任务，如 灯:红 牵头:人社</translation>
        </message>
        <message>
            <source>Search tasks</source>
            <translation>搜索任务</translation>
        </message>
        <message>
            <source>What can be searched for</source>
            <translation>可以搜索什么</translation>
        </message>
    </context>
    <context>
        <name>taizhang::SearchHelp</name>
        <message>
            <source>技能 培训</source>
            <translation>技能 培训</translation>
        </message>
        <message>
            <source>both words, anywhere in the task</source>
            <translation>两个词都有，位置不限</translation>
        </message>
        <message>
            <source>技能|培训</source>
            <translation>技能|培训</translation>
        </message>
        <message>
            <source>one of the words</source>
            <translation>有其中一个词</translation>
        </message>
        <message>
            <source>-培训</source>
            <translation>-培训</translation>
        </message>
        <message>
            <source>without the word</source>
            <translation>不含该词</translation>
        </message>
        <message>
            <source>"技能提升行动"</source>
            <translation>"技能提升行动"</translation>
        </message>
        <message>
            <source>these words together</source>
            <translation>连在一起的词</translation>
        </message>
        <message>
            <source>lead:人社</source>
            <translation>牵头:人社</translation>
        </message>
        <message>
            <source>lead unit; also responsible: support: unit:</source>
            <translation>牵头单位；另有 责任: 配合: 单位:</translation>
        </message>
        <message>
            <source>light:red</source>
            <translation>灯:红</translation>
        </message>
        <message>
            <source>light: red, yellow, blue, green, grey, done</source>
            <translation>灯：红、黄、蓝、绿、灰、已办结</translation>
        </message>
        <message>
            <source>status:active</source>
            <translation>状态:进行中</translation>
        </message>
        <message>
            <source>status of the task</source>
            <translation>任务状态</translation>
        </message>
        <message>
            <source>aspect:技能</source>
            <translation>领域:技能</translation>
        </message>
        <message>
            <source>aspect of the scheme</source>
            <translation>所属领域</translation>
        </message>
        <message>
            <source>due:&lt;2026-06-30</source>
            <translation>时限:&lt;2026-06-30</translation>
        </message>
        <message>
            <source>deadline before, after (&gt;) or on (=) a day</source>
            <translation>时限早于、晚于（&gt;）或等于（=）某日</translation>
        </message>
        <message>
            <source>percent:&gt;=50</source>
            <translation>进度:&gt;=50</translation>
        </message>
        <message>
            <source>progress in per cent</source>
            <translation>进度（百分比）</translation>
        </message>
        <message>
            <source>overdue:&gt;30</source>
            <translation>逾期:&gt;30</translation>
        </message>
        <message>
            <source>days overdue</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>budget:&gt;100万</source>
            <translation>资金:&gt;100万</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>number:12</source>
            <translation>序号:12</translation>
        </message>
        <message>
            <source>number of the task</source>
            <translation>任务序号</translation>
        </message>
        <message>
            <source>Words are joined with “and”. A click takes the example.</source>
            <translation>多个词须同时满足。点击即采用该例。</translation>
        </message>
        <message>
            <source>first letters of pinyin: 区总工会</source>
            <translation>拼音首字母：区总工会</translation>
        </message>
    </context>
    <context>
        <name>taizhang::SplitForm</name>
        <message>
            <source>One sub-task a line. Each takes over the units and the deadline; the task itself stays as their heading and is no longer counted.</source>
            <translation>每行一项子任务，沿用原任务的单位和时限；原任务保留为标题，不再计数。</translation>
        </message>
        <message>
            <source>Split the task</source>
            <translation>拆分任务</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>taizhang::StatusForm</name>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Reason, e.g. the decision it rests on</source>
            <translation>理由，如所依据的决定</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Set status</source>
            <translation>更改状态</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TaskActions</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Record progress</source>
            <translation>登记进展</translation>
        </message>
        <message>
            <source>Add task</source>
            <translation>新增任务</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新任务</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) deleted.</source>
            <translation>
                <numerusform>已删除 %n 项任务。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::TaskForm</name>
        <message>
            <source>No.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Aspect</source>
            <translation>领域</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>具体举措</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>目标要求</translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>成果形式</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>牵头单位</translation>
        </message>
        <message>
            <source>Responsible units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Supporting units</source>
            <translation>配合单位</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>完成时限</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>one measure a line</source>
            <translation>每行一条举措</translation>
        </message>
        <message>
            <source>as written, e.g. 2026年12月底前, 长期坚持, 每季度</source>
            <translation>照原文填写，如 2026年12月底前、长期坚持、每季度</translation>
        </message>
        <message>
            <source>names joined with 、</source>
            <translation>多个单位用、隔开</translation>
        </message>
        <message>
            <source>%1, %2, row %3</source>
            <translation>%1，%2，第 %3 行</translation>
        </message>
        <message>
            <source>entered by hand</source>
            <translation>手工录入</translation>
        </message>
        <message>
            <source>The unit book has no “%1”.</source>
            <translation>单位名录中没有“%1”。</translation>
        </message>
        <message>
            <source>Add as a new unit</source>
            <translation>新建为单位</translation>
        </message>
        <message>
            <source>one post a line, its telephone in brackets</source>
            <translation>每行一个职务，电话写在括号内</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TaskHistoryTab</name>
        <message>
            <source>History of the task</source>
            <translation>任务的来历</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TaskPage</name>
        <message>
            <source>No tasks yet</source>
            <translation>还没有任务</translation>
        </message>
        <message>
            <source>Import the list that came with the notice (Word or Excel), or drop the file here.</source>
            <translation>导入通知所附的任务清单（Word 或 Excel），也可以把文件拖到这里。</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>导入清单</translation>
        </message>
        <message>
            <source>No task matches</source>
            <translation>没有符合条件的任务</translation>
        </message>
        <message>
            <source>The search or the filters under the column titles leave nothing over.</source>
            <translation>搜索条件或列标题下的筛选没有匹配的任务。</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>清除所有筛选</translation>
        </message>
        <message>
            <source>Task ledger</source>
            <translation>任务台账</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>共 %n 项任务</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tasks, %2 more not counted</source>
            <translation>共 %1 项任务，另有 %2 项不计</translation>
        </message>
        <message>
            <source>%1 of %2 tasks</source>
            <translation>%2 项任务中的 %1 项</translation>
        </message>
    </context>
    <context>
        <name>taizhang::TaskPanel</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>History</source>
            <translation>来历</translation>
        </message>
    </context>
</TS>
