<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TaskColumns</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::DeadlineFields</name>
    <message>
        <source>What kind of deadline it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day that is not late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick when it is reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::ProgressForm</name>
    <message>
        <source>What has been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New progress record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::ProgressTab</name>
    <message>
        <source>Problems: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::QuickFilters</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light:red|light:yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light:blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue:&gt;0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light:done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::SearchBox</name>
    <message>
        <source>Search tasks, e.g. light:red lead:人社</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::SearchHelp</name>
    <message>
        <source>技能 培训</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, anywhere in the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>技能|培训</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-培训</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;技能提升行动&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead:人社</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead unit; also responsible: support: unit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light:red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light: red, yellow, blue, green, grey, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status:active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aspect:技能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aspect of the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due:&lt;2026-06-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline before, after (&gt;) or on (=) a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent:&gt;=50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue:&gt;30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget:&gt;100万</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number:12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are joined with “and”. A click takes the example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::SplitForm</name>
    <message>
        <source>One sub-task a line. Each takes over the units and the deadline; the task itself stays as their heading and is no longer counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::StatusForm</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, e.g. the decision it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::TaskActions</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::TaskForm</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one measure a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written, e.g. 2026年12月底前, 长期坚持, 每季度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names joined with 、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit book has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a new unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::TaskHistoryTab</name>
    <message>
        <source>History of the task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::TaskPage</name>
    <message>
        <source>No tasks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list that came with the notice (Word or Excel), or drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search or the filters under the column titles leave nothing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::TaskPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
