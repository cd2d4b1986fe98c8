<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChangeReport</name>
    <message>
        <source>Compared with %1 (%2), %3 more tasks are closed, %4 have fallen behind schedule, and %5 that were behind have caught up.</source>
        <translation>较%1通报（%2），新增完成%3项，新增滞后%4项，由滞后转为达到序时%5项。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Reform task</source>
        <translation>改革任务</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Closed since</source>
        <translation>新增完成</translation>
    </message>
    <message>
        <source>Fallen behind</source>
        <translation>新增滞后</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>滞后转正常</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a set of rules</source>
        <translation>一套规则</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>task list</source>
        <translation>任务清单</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>unit group</source>
        <translation>单位组</translation>
    </message>
    <message>
        <source>kind of unit</source>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>reporting round</source>
        <translation>填报轮次</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>举措</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>unit of the task</source>
        <translation>任务单位</translation>
    </message>
    <message>
        <source>official</source>
        <translation>领导或联系人</translation>
    </message>
    <message>
        <source>progress record</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>fund item</source>
        <translation>资金项目</translation>
    </message>
    <message>
        <source>source of money</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>planned payment</source>
        <translation>计划拨付</translation>
    </message>
    <message>
        <source>share of a task</source>
        <translation>任务分摊</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>step of the payment</source>
        <translation>拨付环节</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>part of the indicator</source>
        <translation>指标分项</translation>
    </message>
    <message>
        <source>task of the indicator</source>
        <translation>指标对应任务</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>indicator value</source>
        <translation>指标完成值</translation>
    </message>
    <message>
        <source>remembered choice</source>
        <translation>记住的选择</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Progress percent</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit group</source>
        <translation>单位组</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>上级任务</translation>
    </message>
    <message>
        <source>Parent indicator</source>
        <translation>上级指标</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Reporting office</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Light rules</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Number of tasks it names</source>
        <translation>清单所称任务数</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Member unit</source>
        <translation>成员单位</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Task list</source>
        <translation>任务清单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>状态原因</translation>
    </message>
    <message>
        <source>Day of closing</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Kind of deadline</source>
        <translation>时限类型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Comes back every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Times in each</source>
        <translation>每期次数</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>前置条件</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Planned percent</source>
        <translation>计划进度</translation>
    </message>
    <message>
        <source>Day it was reached</source>
        <translation>达成日期</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>And others (等)</source>
        <translation>等单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Reporting round</source>
        <translation>填报轮次</translation>
    </message>
    <message>
        <source>Progress text</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步安排</translation>
    </message>
    <message>
        <source>Sources as written</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年度</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>截止年度</translation>
    </message>
    <message>
        <source>Budget, hedge</source>
        <translation>预算约数</translation>
    </message>
    <message>
        <source>Budget, each</source>
        <translation>预算按每个计</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Allocated, hedge</source>
        <translation>下达约数</translation>
    </message>
    <message>
        <source>Allocated, each</source>
        <translation>下达按每个计</translation>
    </message>
    <message>
        <source>Money for each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计量对象</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>Planned day</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount, hedge</source>
        <translation>金额约数</translation>
    </message>
    <message>
        <source>Amount, each</source>
        <translation>金额按每个计</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分摊比例</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受益对象</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People, unit</source>
        <translation>人数单位</translation>
    </message>
    <message>
        <source>People, hedge</source>
        <translation>人数约数</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业数</translation>
    </message>
    <message>
        <source>Enterprises, unit</source>
        <translation>企业数单位</translation>
    </message>
    <message>
        <source>Enterprises, hedge</source>
        <translation>企业数约数</translation>
    </message>
    <message>
        <source>Talents</source>
        <translation>人才数</translation>
    </message>
    <message>
        <source>Talents, unit</source>
        <translation>人才数单位</translation>
    </message>
    <message>
        <source>Talents, hedge</source>
        <translation>人才数约数</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Target, unit</source>
        <translation>目标值单位</translation>
    </message>
    <message>
        <source>Target, hedge</source>
        <translation>目标值约数</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Upper bound, unit</source>
        <translation>上限单位</translation>
    </message>
    <message>
        <source>Upper bound, hedge</source>
        <translation>上限约数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Value, unit</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <source>Value, hedge</source>
        <translation>数值约数</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Numerator, unit</source>
        <translation>分子单位</translation>
    </message>
    <message>
        <source>Numerator, hedge</source>
        <translation>分子约数</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Denominator, unit</source>
        <translation>分母单位</translation>
    </message>
    <message>
        <source>Denominator, hedge</source>
        <translation>分母约数</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Better when</source>
        <translation>趋向</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>分项维度</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Change on the year before</source>
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
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
</context>
<context>
    <name>ChartTableWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>an empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>旧版 Office 文件</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>二进制文件</translation>
    </message>
    <message>
        <source>an unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>size of the file in bytes</source>
        <translation>文件字节数</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>单元格数</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>工作表数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>different texts</source>
        <translation>不同文本数</translation>
    </message>
    <message>
        <source>tasks of the list</source>
        <translation>清单任务数</translation>
    </message>
    <message>
        <source>lines of a list without a table</source>
        <translation>无表格清单的行数</translation>
    </message>
    <message>
        <source>length of a line</source>
        <translation>单行长度</translation>
    </message>
    <message>
        <source>length of a field</source>
        <translation>单个字段长度</translation>
    </message>
    <message>
        <source>size of an XML tag</source>
        <translation>XML 标签长度</translation>
    </message>
    <message>
        <source>size of an XML part</source>
        <translation>XML 部件字节数</translation>
    </message>
    <message>
        <source>XML attributes</source>
        <translation>XML 属性数</translation>
    </message>
    <message>
        <source>XML nesting</source>
        <translation>XML 嵌套层数</translation>
    </message>
    <message>
        <source>size of an XML text</source>
        <translation>XML 文本长度</translation>
    </message>
    <message>
        <source>the source of a program</source>
        <translation>程序源代码</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>length of the text in a cell</source>
        <translation>单元格文字长度</translation>
    </message>
    <message>
        <source>tables within tables</source>
        <translation>表格嵌套层数</translation>
    </message>
    <message>
        <source>parts in the file</source>
        <translation>文件内部件数</translation>
    </message>
    <message>
        <source>unpacked size in bytes</source>
        <translation>解压后大小（字节）</translation>
    </message>
    <message>
        <source>unpacked size of a part in bytes</source>
        <translation>单个部件解压后大小（字节）</translation>
    </message>
    <message>
        <source>unpacked to packed size</source>
        <translation>解压倍数</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>其中没有文字</translation>
    </message>
    <message>
        <source>it holds running text</source>
        <translation>其中是一般文字，不是清单</translation>
    </message>
    <message>
        <source>it holds a table of something else</source>
        <translation>其中是其他内容的表格</translation>
    </message>
    <message>
        <source>its header names no tasks, or there are no rows below it</source>
        <translation>表头没有任务列，或表头下没有内容</translation>
    </message>
    <message>
        <source>it holds a table of indicators</source>
        <translation>其中是指标表</translation>
    </message>
    <message>
        <source>it holds a table of funds</source>
        <translation>其中是资金表</translation>
    </message>
    <message>
        <source>it holds a table of pilots</source>
        <translation>其中是试点表</translation>
    </message>
    <message>
        <source>it holds a table of resolutions</source>
        <translation>其中是议定事项表</translation>
    </message>
    <message>
        <source>it holds a list of persons</source>
        <translation>其中是人员名单</translation>
    </message>
    <message>
        <source>it holds a list of services or powers</source>
        <translation>其中是服务或权责事项清单</translation>
    </message>
    <message>
        <source>it holds a list of risks</source>
        <translation>其中是风险清单</translation>
    </message>
    <message>
        <source>it holds a list of documents</source>
        <translation>其中是文件目录</translation>
    </message>
    <message>
        <source>it holds a table of outcomes</source>
        <translation>其中是成果表</translation>
    </message>
    <message>
        <source>it holds a table of meetings or events</source>
        <translation>其中是会议或活动表</translation>
    </message>
    <message>
        <source>it holds a table of goods</source>
        <translation>其中是物品或采购表</translation>
    </message>
    <message>
        <source>it holds a table of building works</source>
        <translation>其中是工程项目表</translation>
    </message>
    <message>
        <source>characters of all cells together</source>
        <translation>全部单元格的总字数</translation>
    </message>
    <message>
        <source>tables in the document</source>
        <translation>文档中的表格数</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>%1
Overview</source>
        <translation>%1
总体情况一览</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Where do all tasks stand?</source>
        <translation>全部任务进展如何？</translation>
    </message>
    <message>
        <source>%1: overview</source>
        <translation>%1总体情况一览</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message>
        <source>Sample data, entirely invented</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>There are no tasks to count yet.</source>
        <translation>台账中尚无纳入统计的任务。</translation>
    </message>
</context>
<context>
    <name>EnumWords</name>
    <message>
        <source>Party organ</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Development park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Mass organisation</source>
        <translation>群团组织</translation>
    </message>
    <message>
        <source>Court or procuratorate</source>
        <translation>法院、检察院</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Supporting unit</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Lead official</source>
        <translation>牵头领导</translation>
    </message>
    <message>
        <source>Co-lead official</source>
        <translation>协同领导</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>责任人（联系人）</translation>
    </message>
    <message>
        <source>Fixed day</source>
        <translation>明确日期</translation>
    </message>
    <message>
        <source>Until the end of a period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Continuous</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>分阶段节点</translation>
    </message>
    <message>
        <source>After another event</source>
        <translation>视条件而定</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即办理</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>未明确时限</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>季报</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>半年报</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>专项填报</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>填报中</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Format upgrade</source>
        <translation>格式升级</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>over</source>
        <translation>逾</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>On opening</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>While working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>关闭时</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The file was not found: %1
It may have been moved, renamed or deleted. Look for it and choose it again.</source>
        <translation>找不到文件：%1
文件可能已被移动、改名或删除，请找到后重新选择。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1 (%2)
Check whether you may open it and whether another program is using it.</source>
        <translation>无法读取文件：%1（%2）
请检查是否有权限打开，以及是否正被其他程序占用。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1 (%2)
If it is open in another program, close it there, or choose another name or folder. An older file of this name is unchanged.</source>
        <translation>无法写入文件：%1（%2）
如果该文件正在其他程序中打开，请先关闭，或换一个文件名或文件夹。原有的同名文件未改动。</translation>
    </message>
    <message>
        <source>There is already a file of this name: %1
It was not touched. Choose another name.</source>
        <translation>已有同名文件：%1
该文件未改动，请换一个文件名。</translation>
    </message>
    <message>
        <source>The file was written but does not read back correctly: %1
The disk or the network drive may be faulty. Save to another drive; an older file of this name is unchanged.</source>
        <translation>文件写入后核对不一致：%1
磁盘或网络盘可能有故障，请保存到其他磁盘。原有的同名文件未改动。</translation>
    </message>
    <message>
        <source>The disk is full; the file was not written: %1
Free some space or choose another drive. An older file of this name is unchanged.</source>
        <translation>磁盘空间不足，文件未写入：%1
请清理空间或换一个磁盘。原有的同名文件未改动。</translation>
    </message>
    <message>
        <source>This file is not a ledger: %1 (%2)
A task list in Word or Excel is brought in with Import.</source>
        <translation>该文件不是台账：%1（%2）
Word 或 Excel 任务清单请用“导入”功能。</translation>
    </message>
    <message>
        <source>This database belongs to another program: %1
It was not touched. Choose a ledger file (*.taizhang).</source>
        <translation>该数据库属于其他程序：%1
文件未改动，请选择台账文件（*.taizhang）。</translation>
    </message>
    <message>
        <source>The ledger is damaged: %1
It was not changed. Keep this file and open the newest backup copy.</source>
        <translation>台账文件已损坏：%1
文件未改动。请保留此文件，并打开最近的备份。</translation>
    </message>
    <message>
        <source>The ledger was made by a newer version of this program: %1 (format %2, this program knows up to %3)
It was not changed. Install the newer version to open it.</source>
        <translation>台账由更新版本的程序建立：%1（格式 %2，本程序最高支持 %3）
文件未改动，请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>The ledger is in use: %1
It was opened by %2 on %3 since %4. Close it there and try again. Until then you can look at its newest backup.</source>
        <translation>台账正在使用中：%1
由 %2 在 %3 上打开，始于 %4。请在那边关闭后重试；在此之前可以查看最近的备份。</translation>
    </message>
    <message>
        <source>The ledger can only be read: %1
Nothing was changed. To edit, copy the file to a folder you may write to and open the copy.</source>
        <translation>这个台账只能查看，不能修改：%1
未作任何改动。如需修改，请把文件复制到可写的文件夹后打开副本。</translation>
    </message>
    <message>
        <source>The ledger file was replaced or deleted by another program while it was open: %1
Close it and open it again before you go on working.</source>
        <translation>台账文件在打开期间被其他程序替换或删除：%1
请关闭后重新打开，再继续工作。</translation>
    </message>
    <message>
        <source>The ledger contains parts that this program did not make: %1 (%2)
It was not opened, for safety. Open a backup copy.</source>
        <translation>台账中有并非由本程序建立的内容：%1（%2）
为安全起见未予打开，请打开备份。</translation>
    </message>
    <message>
        <source>Beside the ledger stands a file of an interrupted change that does not belong to it and would damage it: %2
This happens when a ledger is copied over one whose program had died. Nothing was changed. Move that file to another folder and open the ledger again: %1</source>
        <translation>台账旁边有一个不属于它的未完成修改文件，用它恢复会损坏台账：%2
程序意外退出后又用别的副本覆盖台账，就会这样。现在什么都没有改动。请把该文件移到别的文件夹，再打开台账：%1</translation>
    </message>
    <message>
        <source>The change could not be saved: %1
The ledger is as it was before. Check the disk and try again.</source>
        <translation>修改未能保存：%1
台账保持修改前的状态。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The backup copy does not read back correctly: %1
The ledger was left as it was. Choose another drive for the backup.</source>
        <translation>备份核对不一致：%1
台账保持原样，请把备份存到其他磁盘。</translation>
    </message>
    <message>
        <source>The ledger could not be brought to the present format: %1 (from %2 to %3)
It was left as it was, and a backup copy stands beside it.</source>
        <translation>台账未能升级到当前格式：%1（从 %2 到 %3）
台账保持原样，旁边存有一份备份。</translation>
    </message>
    <message>
        <source>There is no %1 “%2” in the ledger.
Check the name or the number.</source>
        <translation>台账中没有该%1：“%2”。
请核对名称或序号。</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”.
Choose it from the list, or give each its own name or number.</source>
        <translation>有多个%1同为“%2”。
请从列表中选择，或分别改用不同的名称或序号。</translation>
    </message>
    <message>
        <source>%1: “%2” is not valid.
Nothing was saved; correct the entry.</source>
        <translation>%1：“%2”不是有效内容。
未保存，请更正后重试。</translation>
    </message>
    <message>
        <source>%1: “%2” is out of range (%3).
Nothing was saved; enter a value in the range.</source>
        <translation>%1：“%2”超出范围（%3）。
未保存，请填写范围内的值。</translation>
    </message>
    <message>
        <source>The %1 “%2” is still used by %3 and was not removed.
Change those first, or merge it with another.</source>
        <translation>%1“%2”仍被 %3 引用，未删除。
请先修改引用之处，或将其与另一个合并。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>“%1” was not undone: %2 of its values have been changed again since.
Undo the later changes first, or undo only what nobody has changed since.</source>
        <translation>“%1”未撤销：其中 %2 处内容此后又被修改。
请先撤销后来的修改，或只撤销此后未再改动的部分。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read: %1 (%2)
Save it as .docx, .xlsx or .csv in Word, Excel or WPS and import that.</source>
        <translation>不支持这种文件：%1（%2）
请在 Word、Excel 或 WPS 中另存为 .docx、.xlsx 或 .csv 后导入。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: %1 (%2)
Ask for it again, or open it in Word, Excel or WPS and save a new copy.</source>
        <translation>文件已损坏或不完整：%1（%2）
请重新索取，或在 Word、Excel 或 WPS 中打开后另存一份。</translation>
    </message>
    <message>
        <source>The file is too large to be read safely: %1 (%2, limit %3)
Delete what is not part of the list, such as pictures and empty rows, or split the file.</source>
        <translation>文件过大，无法安全读取：%1（%2，上限 %3）
请删去图片、空行等清单以外的内容，或拆分文件。</translation>
    </message>
    <message>
        <source>The file contains what no ordinary document contains, and was not read: %1 (%2)
Open it in Word, Excel or WPS, save a new copy and import that.</source>
        <translation>文件含有普通文档不应有的内容，未予读取：%1（%2）
请在 Word、Excel 或 WPS 中打开，另存一份后导入。</translation>
    </message>
    <message>
        <source>The inside of the file is not safe, and it was not read: %1 (%2)
Ask for the original, or open it in Word, Excel or WPS and save a new copy.</source>
        <translation>文件内部结构不安全，未予读取：%1（%2）
请索取原件，或在 Word、Excel 或 WPS 中打开后另存一份。</translation>
    </message>
    <message>
        <source>The characters of the text file cannot be read: %1 (from byte %2 on)
Choose the encoding yourself, or save the file as UTF-8.</source>
        <translation>无法识别文本文件的编码：%1（自第 %2 字节起）
请自行选择编码，或将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>No column with lead or responsible units was found: %1
Choose the column yourself, or add one to the list.</source>
        <translation>没有找到牵头单位或责任单位列：%1
请自行指定该列，或在清单中补充。</translation>
    </message>
    <message>
        <source>This is not the document but the lock file that Word or Excel keeps while it is open: %1
Choose the file of the same name without “~$”.</source>
        <translation>这不是文档本身，而是 Word 或 Excel 打开文档时的临时锁文件：%1
请选择不带“~$”的同名文件。</translation>
    </message>
    <message>
        <source>Old Word files (.doc) cannot be read: %1
Open it in Word or WPS, save it as .docx and import that.</source>
        <translation>不支持旧版 Word 文件（.doc）：%1
请在 Word 或 WPS 中打开，另存为 .docx 后导入。</translation>
    </message>
    <message>
        <source>Canceled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>No installed font has these characters: %1
The report was not written. Install a font that has them, for instance Noto Serif CJK SC.</source>
        <translation>已安装的字体都没有这些字：%1
报告未生成。请安装含有这些字的字体，例如思源宋体（Noto Serif CJK SC）。</translation>
    </message>
    <message>
        <source>The report could not be made: %1
Nothing was written.</source>
        <translation>报告未能生成：%1
未写入任何文件。</translation>
    </message>
    <message>
        <source>Wrong usage: %1
See taizhang-cli --help for the commands.</source>
        <translation>用法有误：%1
命令说明见 taizhang-cli --help。</translation>
    </message>
    <message>
        <source>The ledger is in use by another program: %1
Close it there, or wait a moment and try again.</source>
        <translation>台账正被其他程序使用：%1
请先在那里关闭，或稍后重试。</translation>
    </message>
    <message>
        <source>No table of funds was found in the file: %1
It needs a header row with the project&apos;s name and at least one column of amounts (budget, allocated, paid).</source>
        <translation>文件中没有找到资金表：%1
表头须有项目名称，并至少有一列金额（预算、下达、拨付）。</translation>
    </message>
    <message>
        <source>No table of indicators was found in the file: %1
It needs a header row with the indicator&apos;s name and at least one column of targets or values.</source>
        <translation>文件中没有找到指标表：%1
表头须有指标名称，并至少有一列目标值或完成值。</translation>
    </message>
    <message>
        <source>It is not certain that the file is safe: %1 (%2)
The disk failed in the last step: the new file stands there, but a power cut might take it back. Write it again on another disk.</source>
        <translation>不能确定文件已可靠保存：%1（%2）
磁盘在最后一步出错：新文件已在原处，但断电可能使其丢失。请在另一块磁盘上重新保存。</translation>
    </message>
    <message>
        <source>It is not certain that the change was saved: %1
The disk failed and did not confirm it. Check the disk, open the ledger again, look whether the change is there, and make a backup on another disk.</source>
        <translation>不能确定修改已可靠保存：%1
磁盘出错，未予确认。请检查磁盘，重新打开台账，核对这项修改是否还在，并在另一块磁盘上备份。</translation>
    </message>
    <message>
        <source>The file is encrypted: %1
It has a password, or it is a workbook whose structure is protected, which opens without asking but is encrypted too. Open it in Word, Excel or WPS, remove the password and the protection, save a copy and import that.</source>
        <translation>文件已加密：%1
它设有密码，或者是工作簿结构受保护（打开时不问密码，但同样是加密的）。请在 Word、Excel 或 WPS 中打开它，取消密码和工作簿保护，另存一份后导入。</translation>
    </message>
    <message>
        <source>No task list was found in the file: %1 (%2)
A list needs a header row with a column for the tasks, or paragraphs such as “Lead unit: …”.</source>
        <translation>文件中没有找到任务清单：%1（%2）
清单需要有含任务列的表头，或有“牵头单位：…”这样的段落。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>nothing</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1（第 %2 号）</translation>
    </message>
    <message>
        <source>%1 no. %2 (%3)</source>
        <translation>%1（第 %2 号，%3）</translation>
    </message>
    <message>
        <source>%1, %2: the change log says %3, the ledger has %4</source>
        <translation>%1的“%2”：变更日志记载为%3，台账中却是%4</translation>
    </message>
    <message>
        <source>%1 is missing: the change log has it</source>
        <translation>%1缺失：变更日志中有此记录</translation>
    </message>
    <message>
        <source>%1 is not known to the change log</source>
        <translation>%1来历不明：变更日志中没有此记录</translation>
    </message>
    <message>
        <source>%1 refers to something that is gone (%2)</source>
        <translation>%1引用的内容已不存在（%2）</translation>
    </message>
    <message>
        <source>The change log was altered: change %1 does not match its seal</source>
        <translation>变更日志被改动过：第 %1 次变更与其封印不符</translation>
    </message>
    <message>
        <source>The change log is incomplete: %1 of %2 rows of “%3”</source>
        <translation>变更日志不完整：“%3”应有 %2 行，现有 %1 行</translation>
    </message>
    <message>
        <source>Something that this program did not make: %1</source>
        <translation>有并非由本程序建立的内容：%1</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Page %1 of the file is damaged</source>
        <translation>文件第 %1 页已损坏</translation>
    </message>
    <message>
        <source>%1: holds something that cannot stand there</source>
        <translation>%1：存有不该有的内容</translation>
    </message>
    <message>
        <source>An index by which records are looked up does not agree with them</source>
        <translation>用来查找记录的索引与记录不一致</translation>
    </message>
    <message>
        <source>The file is damaged: not all of it can be read</source>
        <translation>文件已损坏：有的内容读不出来</translation>
    </message>
</context>
<context>
    <name>FundReport</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: budget %2, paid %3, rate %4</source>
        <translation>%1预算%2，已拨付%3，拨付率%4</translation>
    </message>
    <message>
        <source>%1: paid %2</source>
        <translation>%1已拨付%2</translation>
    </message>
    <message>
        <source>, reaching %1</source>
        <translation>，惠及%1</translation>
    </message>
    <message>
        <source>, over budget by %1</source>
        <translation>，超出预算%1</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 (%2 points)</source>
        <translation>%1（差%2个百分点）</translation>
    </message>
    <message>
        <source>Paid below the schedule: %1.</source>
        <translation>拨付低于序时进度的有：%1。</translation>
    </message>
    <message>
        <source>The ledger has %1 fund items with a budget of %2; %3 have been paid, %4 of the budget.</source>
        <translation>列入台账的资金项目共%1项，预算合计%2，已拨付%3，拨付率%4。</translation>
    </message>
    <message>
        <source>Fund item</source>
        <translation>资金项目</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
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
        <source>Rate</source>
        <translation>拨付率</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>惠及</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>%1 per head</source>
        <translation>人均%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit: 10,000 yuan</source>
        <translation>单位：万元</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Note: the gap is the rate less the scheduled rate, in percentage points.</source>
        <translation>注：差距为拨付率与序时进度之差，单位为百分点。</translation>
    </message>
    <message>
        <source> The total rate counts only items that have a budget.</source>
        <translation>拨付率合计只计有预算的项目。</translation>
    </message>
    <message>
        <source>Scheduled
(gap)</source>
        <translation>序时
（差距）</translation>
    </message>
    <message>
        <source> people</source>
        <comment>unit of measure behind a number</comment>
        <translation>人</translation>
    </message>
    <message>
        <source> person-times</source>
        <comment>unit of measure behind a number</comment>
        <translation>人次</translation>
    </message>
    <message>
        <source> enterprises</source>
        <comment>unit of measure behind a number</comment>
        <translation>家企业</translation>
    </message>
    <message>
        <source> talents</source>
        <comment>unit of measure behind a number</comment>
        <translation>名人才</translation>
    </message>
</context>
<context>
    <name>FundWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a hedge such as &quot;about&quot;, and a figure</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Training subsidy</source>
        <translation>培训补贴</translation>
    </message>
    <message>
        <source>Skill award</source>
        <translation>技能奖励</translation>
    </message>
    <message>
        <source>Competition subsidy</source>
        <translation>竞赛补贴</translation>
    </message>
    <message>
        <source>Studio support</source>
        <translation>工作室补助</translation>
    </message>
    <message>
        <source>Policy payment</source>
        <translation>政策兑现</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>阵地建设</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>帮扶救助</translation>
    </message>
    <message>
        <source>Career support</source>
        <translation>职业发展助推</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>District budget</source>
        <translation>区财政</translation>
    </message>
    <message>
        <source>City budget</source>
        <translation>市级财政</translation>
    </message>
    <message>
        <source>Higher budget</source>
        <translation>上级财政</translation>
    </message>
    <message>
        <source>Union funds</source>
        <translation>工会经费</translation>
    </message>
    <message>
        <source>Unemployment insurance fund</source>
        <translation>失业保险基金</translation>
    </message>
    <message>
        <source>Education surcharge</source>
        <translation>地方教育附加</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Publicised</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已拨付</translation>
    </message>
    <message>
        <source>The fund item has no name</source>
        <translation>资金项目没有名称</translation>
    </message>
    <message>
        <source>The first year is after the last one</source>
        <translation>起始年度晚于截止年度</translation>
    </message>
    <message>
        <source>The shares of the tasks do not sum to 100%</source>
        <translation>各任务分摊比例合计不是100%</translation>
    </message>
    <message>
        <source>A task has two shares</source>
        <translation>同一任务有两个分摊比例</translation>
    </message>
    <message>
        <source>A tranche needs a day, and either a percentage or an amount</source>
        <translation>拨付计划须写明日期，并填写比例或金额其中之一</translation>
    </message>
    <message>
        <source>The tranches are more than the budget</source>
        <translation>拨付计划合计超出预算</translation>
    </message>
    <message>
        <source>The payment has no day</source>
        <translation>拨付记录没有日期</translation>
    </message>
    <message>
        <source>The steps of the payment are out of order</source>
        <translation>拨付环节的先后顺序有误</translation>
    </message>
    <message>
        <source>The amount is negative</source>
        <translation>金额为负数</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>no payment is due yet</source>
        <translation>尚未到拨付时间</translation>
    </message>
    <message>
        <source>all of the budget is paid</source>
        <translation>预算已全部拨付</translation>
    </message>
    <message>
        <source>paid %1, scheduled %2, on schedule</source>
        <translation>拨付率 %1，序时 %2，达到序时进度</translation>
    </message>
    <message>
        <source>paid %1, scheduled %2, %3 points behind</source>
        <translation>拨付率 %1，序时 %2，差 %3 个百分点</translation>
    </message>
    <message>
        <source>over budget by %1</source>
        <translation>超出预算%1</translation>
    </message>
    <message>
        <source>An amount for each needs the number of those who get it, and only one such number</source>
        <translation>“各”若干的金额须写明发给多少人或多少家，且只写一项</translation>
    </message>
    <message>
        <source>The number of people, enterprises or talents must be a whole number</source>
        <translation>人数、企业数、人才数须为不小于零的整数</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>New ledger</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>新增任务</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Edit tasks</source>
        <translation>修改多项任务</translation>
    </message>
    <message>
        <source>Split task</source>
        <translation>拆分任务</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>登记进展</translation>
    </message>
    <message>
        <source>Correct progress record</source>
        <translation>更正进展记录</translation>
    </message>
    <message>
        <source>Delete progress record</source>
        <translation>删除进展记录</translation>
    </message>
    <message>
        <source>Edit reporting round</source>
        <translation>修改填报期</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>修改单位</translation>
    </message>
    <message>
        <source>Delete unit</source>
        <translation>删除单位</translation>
    </message>
    <message>
        <source>Remember spelling of unit</source>
        <translation>登记单位别名</translation>
    </message>
    <message>
        <source>Merge units</source>
        <translation>合并单位</translation>
    </message>
    <message>
        <source>Edit unit group</source>
        <translation>修改单位组</translation>
    </message>
    <message>
        <source>Edit aspects</source>
        <translation>修改领域</translation>
    </message>
    <message>
        <source>Edit light rules</source>
        <translation>修改亮灯规则</translation>
    </message>
    <message>
        <source>Edit title and year</source>
        <translation>修改台账名称和年度</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action and what it was done to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation>删除多项任务</translation>
    </message>
    <message>
        <source>Change the official order of units</source>
        <translation>调整单位排序</translation>
    </message>
    <message>
        <source>Edit fund item</source>
        <translation>编辑资金项目</translation>
    </message>
    <message>
        <source>Delete fund item</source>
        <translation>删除资金项目</translation>
    </message>
    <message>
        <source>Record disbursement</source>
        <translation>登记拨付</translation>
    </message>
    <message>
        <source>Delete disbursement</source>
        <translation>删除拨付记录</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>编辑指标</translation>
    </message>
    <message>
        <source>Delete indicator</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>设定目标值</translation>
    </message>
    <message>
        <source>Delete target</source>
        <translation>删除目标值</translation>
    </message>
    <message>
        <source>Record indicator value</source>
        <translation>登记指标完成值</translation>
    </message>
    <message>
        <source>Delete indicator value</source>
        <translation>删除指标完成值</translation>
    </message>
    <message>
        <source>Import funds</source>
        <translation>导入资金表</translation>
    </message>
    <message>
        <source>Import indicators</source>
        <translation>导入指标表</translation>
    </message>
    <message>
        <source>Mended from the change log</source>
        <translation>按变更记录修复</translation>
    </message>
    <message>
        <source>Change of the file format</source>
        <translation>升级文件格式</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>(not used)</source>
        <translation>（不使用）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>改革任务</translation>
    </message>
    <message>
        <source>Measure</source>
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
        <source>Lead official</source>
        <translation>牵头领导</translation>
    </message>
    <message>
        <source>Co-lead official</source>
        <translation>协同领导</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Supporting unit</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>责任人（联系人）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Percent done</source>
        <translation>完成进度</translation>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>资金预算</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>已入字段</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Continued merge</source>
        <translation>合并格续格</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Ignored by choice</source>
        <translation>选择忽略</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>较有把握</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>Old Excel workbook (.xls)</source>
        <translation>旧版 Excel 工作簿（.xls）</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word 文档（.docx）</translation>
    </message>
    <message>
        <source>Text table (.csv)</source>
        <translation>文本表格（.csv）</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message>
        <source>Excel 2003 XML workbook (.xml)</source>
        <translation>Excel 2003 XML 工作簿（.xml）</translation>
    </message>
    <message>
        <source>Markdown text (.md)</source>
        <translation>Markdown 文本（.md）</translation>
    </message>
</context>
<context>
    <name>IndicatorReport</name>
    <message>
        <source>of which: %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>%1: %2, within the target (%3).</source>
        <translation>%1为%2，符合目标（%3）。</translation>
    </message>
    <message>
        <source>%1: %2, outside the target (%3).</source>
        <translation>%1为%2，未达到目标（%3）。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the target, over-fulfilled by %4.</source>
        <translation>%1完成%2，为目标的%3，超额完成任务指标%4。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the target.</source>
        <translation>%1完成%2，为目标的%3。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the target, %4 short of it.</source>
        <translation>%1完成%2，完成目标的%3，距目标还差%4。</translation>
    </message>
    <message>
        <source>The ledger has %1 indicators, %2 of them with a target, of which %3 are met.</source>
        <translation>列入台账的指标共%1项，其中设定目标的%2项，已达成%3项。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际完成</translation>
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
        <source>Over or short</source>
        <translation>超额或差额</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message>
        <source>Per period</source>
        <translation>当期</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>At a point in time</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>不分高低</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hedge and figure</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The reading has another unit of measure: %1</source>
        <translation>读数的计量单位不同：%1</translation>
    </message>
    <message>
        <source>A cumulative value is below the earlier one: %1</source>
        <translation>累计值低于上一次：%1</translation>
    </message>
    <message>
        <source>A part is above the whole: %1</source>
        <translation>其中项大于总数：%1</translation>
    </message>
    <message>
        <source>The members sum to more than the whole: %1</source>
        <translation>分项合计大于总数：%1</translation>
    </message>
    <message>
        <source>The ratio is not numerator ÷ denominator: %1</source>
        <translation>比率与分子÷分母不符：%1</translation>
    </message>
    <message>
        <source>The numerator is above the denominator</source>
        <translation>分子大于分母</translation>
    </message>
    <message>
        <source>The dimension has no such member: %1</source>
        <translation>该维度没有此分项：%1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超额%1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>差%1</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>%1 above the ceiling</source>
        <translation>超出%1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>difference of rates</comment>
        <translation>%1个百分点</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>title row</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>chapter row</source>
        <translation>章节行</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>合计行</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>signature row</source>
        <translation>签章行</translation>
    </message>
    <message>
        <source>form details (unit, date, contact)</source>
        <translation>填表信息（单位、日期、联系人）</translation>
    </message>
    <message>
        <source>empty row</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>no task recognised</source>
        <translation>未识别出任务</translation>
    </message>
    <message>
        <source>no rows with tasks</source>
        <translation>没有任务行</translation>
    </message>
    <message>
        <source>no column of units</source>
        <translation>没有单位列</translation>
    </message>
    <message>
        <source>no column of tasks</source>
        <translation>没有任务列</translation>
    </message>
    <message>
        <source>the sheet is hidden</source>
        <translation>该工作表已隐藏</translation>
    </message>
    <message>
        <source>a table about other things</source>
        <translation>其他内容的表</translation>
    </message>
    <message>
        <source>The unit “%1” is not in the unit list</source>
        <translation>单位名录中没有“%1”</translation>
    </message>
    <message>
        <source>“%1” may be “%2”; please confirm</source>
        <translation>“%1”可能是“%2”，请确认</translation>
    </message>
    <message>
        <source>The list of units ends with “and others”; add the missing ones</source>
        <translation>单位以“等”结尾，请补全</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>没有牵头单位</translation>
    </message>
    <message>
        <source>No unit at all</source>
        <translation>没有任何责任单位</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>未明确时限</translation>
    </message>
    <message>
        <source>The deadline “%1” can be read in more than one way</source>
        <translation>完成时限“%1”有多种理解，请核对</translation>
    </message>
    <message>
        <source>The deadline “%1” was not understood; it is kept as text</source>
        <translation>完成时限“%1”未能识别，按原文保留</translation>
    </message>
    <message>
        <source>The deadline “%1” names no year; %2 was assumed</source>
        <translation>完成时限“%1”未写年份，按 %2 年理解</translation>
    </message>
    <message>
        <source>“%1” is no percentage; it is kept as text</source>
        <translation>“%1”不是百分比，按原文保留</translation>
    </message>
    <message>
        <source>“%1” is no amount of money; it is kept as text</source>
        <translation>“%1”不是金额，按原文保留</translation>
    </message>
    <message>
        <source>The status “%1” was not understood</source>
        <translation>状态“%1”未能识别</translation>
    </message>
    <message>
        <source>The number “%1” occurs more than once</source>
        <translation>序号“%1”重复</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>没有序号</translation>
    </message>
    <message>
        <source>No task text</source>
        <translation>没有任务内容</translation>
    </message>
    <message>
        <source>The same task stands in row %1</source>
        <translation>与第 %1 行任务重复</translation>
    </message>
    <message>
        <source>The text has %1 characters, more than %2; has it taken in other text?</source>
        <translation>文字有 %1 个字符，超过 %2 个，请检查是否混入了其他内容</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen (%1); check what it says</source>
        <translation>文字中有看不见的字符（%1），请核对内容</translation>
    </message>
    <message>
        <source>The list says %1 tasks, but %2 were read</source>
        <translation>清单注明 %1 项，实际读到 %2 项</translation>
    </message>
    <message>
        <source>It is not clear what this row means: %1</source>
        <translation>此行含义不明：%1</translation>
    </message>
    <message>
        <source>This row gave no task: %1</source>
        <translation>此行未作为任务：%1</translation>
    </message>
    <message>
        <source>The meaning of the column “%1” is not known; its cells are kept as remarks</source>
        <translation>“%1”列含义不明，内容已记入备注</translation>
    </message>
    <message>
        <source>The cell holds an error value: %1</source>
        <translation>单元格为错误值：%1</translation>
    </message>
    <message>
        <source>The row is hidden in the file</source>
        <translation>此行在文件中被隐藏</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>“%1”未读取：%2</translation>
    </message>
    <message>
        <source>The text was cleaned up</source>
        <translation>文字已作清理</translation>
    </message>
    <message>
        <source>The rows of this task report differently (%1); enter one figure for the task</source>
        <translation>本任务各行填报的进度不一致（%1），请为任务填写一个数</translation>
    </message>
</context>
<context>
    <name>LightWords</name>
    <message>
        <source>grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>no progress reported (counts as 0%)</source>
        <translation>未报进度（按 0% 计）</translation>
    </message>
    <message>
        <source>progress %1%</source>
        <translation>进度 %1%</translation>
    </message>
    <message>
        <source>closed ahead of time, due %1</source>
        <translation>提前办结（时限 %1）</translation>
    </message>
    <message>
        <source>closed ahead of time</source>
        <translation>提前办结</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>starts on %1</source>
        <translation>尚未开始（%1 启动）</translation>
    </message>
    <message>
        <source>waiting for its condition</source>
        <translation>启动条件未到</translation>
    </message>
    <message>
        <source>waiting for: %1</source>
        <translation>等待条件：%1</translation>
    </message>
    <message>
        <source>scheduled %1%</source>
        <translation>序时 %1%</translation>
    </message>
    <message>
        <source>%1, %2, ahead of schedule</source>
        <translation>%1，%2，超序时进度</translation>
    </message>
    <message>
        <source>%1, %2, on schedule</source>
        <translation>%1，%2，达到序时进度</translation>
    </message>
    <message>
        <source>due today, %1</source>
        <translation>今日到期，%1</translation>
    </message>
    <message numerus="yes">
        <source>due on %1 in %n day(s), %2</source>
        <translation>
            <numerusform>距时限（%1）还有 %n 天，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 points behind %4 %5</source>
        <translation>%1，%2，差 %3 个百分点 %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue (due on %1), %2</source>
        <translation>
            <numerusform>逾期 %n 天（时限 %1），%2</numerusform>
        </translation>
    </message>
    <message>
        <source>reported on %1, in the current period</source>
        <translation>本期已报（%1）</translation>
    </message>
    <message>
        <source>no report due in the current period</source>
        <translation>本期无须填报</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a report</source>
        <translation>
            <numerusform>已有 %n 期未报</numerusform>
        </translation>
    </message>
    <message>
        <source>every round due so far is done</source>
        <translation>各期均已按时完成</translation>
    </message>
    <message>
        <source>the round due on %1 was made up late</source>
        <translation>%1 到期的一期已补齐</translation>
    </message>
    <message>
        <source>red until %1, caught up since</source>
        <translation>%1 前为红灯，补齐后本期降为黄灯</translation>
    </message>
    <message>
        <source>a round was made up late</source>
        <translation>缺少的一期已补齐</translation>
    </message>
    <message>
        <source>the round due on %1 is missing</source>
        <translation>%1 到期的一期未完成</translation>
    </message>
    <message>
        <source>milestone of %1 not reached: %2</source>
        <translation>%1 节点未完成：%2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>merged into another task</source>
        <translation>已并入其他任务</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>未明确时限</translation>
    </message>
    <message>
        <source>set by the office: %1</source>
        <translation>由办公室认定：%1</translation>
    </message>
    <message>
        <source>Grey light</source>
        <translation>灰灯</translation>
    </message>
    <message>
        <source>Green light</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>Blue light</source>
        <translation>蓝灯</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>Red light</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1办结</translation>
    </message>
</context>
<context>
    <name>MissingNotes</name>
    <message>
        <source>task %1 (%2)</source>
        <translation>任务%1（%2）</translation>
    </message>
    <message>
        <source>outside the tasks</source>
        <translation>不在任务内容中</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1等，另有%2处</translation>
    </message>
    <message>
        <source>No installed font has the character %1; it is printed as 〓: %2</source>
        <translation>已安装的字体中没有字符%1，以〓代替：%2</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Hidden sheet</source>
        <translation>隐藏的工作表</translation>
    </message>
    <message>
        <source>Hidden rows, read with the rest</source>
        <translation>隐藏的行，已一并读取</translation>
    </message>
    <message>
        <source>Link to something outside the file, not followed</source>
        <translation>指向文件以外的链接，未读取</translation>
    </message>
    <message>
        <source>Text deleted with change tracking, left out</source>
        <translation>修订中已删除的文字，未读取</translation>
    </message>
    <message>
        <source>Picture or embedded object, left out</source>
        <translation>图片或嵌入对象，未读取</translation>
    </message>
    <message>
        <source>The file&apos;s content is of another kind than its name says</source>
        <translation>文件内容与扩展名不符</translation>
    </message>
    <message>
        <source>The encoding of the text was guessed</source>
        <translation>文本编码为推测结果</translation>
    </message>
    <message>
        <source>Formula without a stored value</source>
        <translation>公式没有保存计算结果</translation>
    </message>
    <message>
        <source>Cell with an error value</source>
        <translation>单元格为错误值</translation>
    </message>
    <message>
        <source>Text cut at the size limit</source>
        <translation>文字超过长度上限，已截断</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a reader left out, and its content</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a remark and the address it is about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Text hidden under a merged cell, left out</source>
        <translation>合并单元格下被遮盖的文字，未读取</translation>
    </message>
    <message>
        <source>Cell that should hold a number and does not; its text was kept</source>
        <translation>应为数字的单元格内容不是数字，已保留原文</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
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
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
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
        <source>joint %1</source>
        <extracomment>a place that several units have</extracomment>
        <translation>并列%1</translation>
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
    <message>
        <source>Aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>en</source>
        <extracomment>language of the document, a BCP 47 tag</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Data of this report.xlsx</source>
        <translation>本报告数据.xlsx</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>The ledger lies on a network drive: only one person at a time can work on it, and a dropped connection may cost the last change. Backups are also kept on this computer.</source>
        <translation>台账放在网络盘上：同一时间只能一人使用，断网可能丢失最后一次修改。备份同时保存在本机。</translation>
    </message>
    <message>
        <source>The ledger lies on a stick or card (FAT), which is easily damaged when it is pulled out. Eject it before, and keep the ledger on a disk for daily work.</source>
        <translation>台账放在 U 盘或存储卡（FAT 格式）上，直接拔出容易损坏。拔出前请先“弹出”，日常使用请把台账放在本机硬盘上。</translation>
    </message>
    <message>
        <source>The ledger lies in a folder that another program copies to a network store. It may be copied half written or be replaced while it is open: move it to an ordinary folder.</source>
        <translation>台账放在网盘同步文件夹中，可能在写到一半时被上传，或在打开时被替换。请移到普通文件夹。</translation>
    </message>
    <message>
        <source>The ledger file has a second name (hard link). Always open it by the same name, or make a real copy: by the other one the program cannot see that it is in use.</source>
        <translation>台账文件有另一个名字（硬链接）。请始终用同一个名字打开，或改为真正的副本：用另一个名字打开时，程序看不出台账正在使用。</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>%1: progress report</source>
        <translation>%1工作进展情况汇报</translation>
    </message>
    <message>
        <source>1 2 3 4 5 6 7 8 9</source>
        <extracomment>the numbers of headings, separated by spaces</extracomment>
        <translation>一 二 三 四 五 六 七 八 九</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>number and text of a heading</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Table %1  %2</source>
        <translation>表%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Overall progress</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Progress by aspect</source>
        <translation>分领域进展情况</translation>
    </message>
    <message>
        <source>Progress by lead unit</source>
        <translation>各牵头单位进展情况</translation>
    </message>
    <message>
        <source>Tasks behind schedule and their reasons</source>
        <translation>滞后任务及原因</translation>
    </message>
    <message>
        <source>Tasks behind schedule</source>
        <translation>滞后任务情况</translation>
    </message>
    <message>
        <source>%1
Progress Report</source>
        <translation>%1
工作进展情况汇报</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Progress of all tasks</source>
        <translation>改革任务进展情况总表</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message>
        <source>  Fingerprint %1</source>
        <translation>&#x3000;文件指纹 %1</translation>
    </message>
    <message>
        <source>Sample data, entirely invented</source>
        <translation>示例数据，纯属虚构</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金使用情况</translation>
    </message>
    <message>
        <source>Use of funds</source>
        <translation>资金使用情况</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标完成情况</translation>
    </message>
    <message>
        <source>Indicators and targets</source>
        <translation>指标完成情况</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>较%1变化情况</translation>
    </message>
    <message>
        <source>What is due next</source>
        <translation>即将到期任务</translation>
    </message>
    <message>
        <source>Reports of the round</source>
        <translation>本轮报送情况</translation>
    </message>
    <message>
        <source>a b c d e f g h i</source>
        <extracomment>the numbers of subheadings, separated by spaces</extracomment>
        <translation>一 二 三 四 五 六 七 八 九</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>subheading</comment>
        <extracomment>number and text of a subheading</extracomment>
        <translation>（%1）%2</translation>
    </message>
    <message>
        <source>Targets that are met</source>
        <translation>已达成目标的指标</translation>
    </message>
    <message>
        <source>Targets that are not met yet</source>
        <translation>尚未达成目标的指标</translation>
    </message>
    <message>
        <source>Annex: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Figure %1  %2</source>
        <translation>图%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Payments against the schedule</source>
        <translation>资金拨付与序时进度对照</translation>
    </message>
    <message>
        <source>Attainment of the targets</source>
        <translation>指标目标完成情况</translation>
    </message>
    <message>
        <source>Overall progress against the schedule</source>
        <translation>总体进度与序时进度对照</translation>
    </message>
    <message>
        <source>State of the tasks of each aspect</source>
        <translation>各领域任务进展情况</translation>
    </message>
    <message>
        <source>Completion by lead unit</source>
        <translation>各牵头单位任务完成情况</translation>
    </message>
    <message>
        <source>Tasks that fall due next</source>
        <translation>近期到期任务</translation>
    </message>
    <message>
        <source>Reports of the round “%1”</source>
        <translation>%1报送情况</translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>none</source>
        <comment>search value</comment>
        <translation>无</translation>
    </message>
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
        <translation>领域:%1</translation>
    </message>
    <message>
        <source>lead:%1</source>
        <translation>牵头:%1</translation>
    </message>
    <message>
        <source>counted:yes</source>
        <translation>统计:是</translation>
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
        <source>reported:%1</source>
        <translation>报送:%1</translation>
    </message>
    <message>
        <source>-due:none</source>
        <translation>-时限:无</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>task list</source>
        <translation>任务清单</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>具体举措</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>时间节点</translation>
    </message>
    <message>
        <source>unit of a task</source>
        <translation>任务的责任单位</translation>
    </message>
    <message>
        <source>official</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unit group</source>
        <translation>单位组</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>reporting round</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>progress record</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>change</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>light rules</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>改革任务</translation>
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
        <source>Aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>具体举措</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>分阶段节点</translation>
    </message>
    <message>
        <source>Progress percent</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Progress text</source>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>状态说明</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>资金预算</translation>
    </message>
    <message>
        <source>Parent task</source>
        <translation>上级任务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员单位</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Reporting office</source>
        <translation>填报单位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Light rules</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>填报期</translation>
    </message>
    <message>
        <source>fund item</source>
        <translation>资金项目</translation>
    </message>
    <message>
        <source>disbursement</source>
        <translation>拨付记录</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>indicator value</source>
        <translation>指标完成值</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Shares of the tasks (100% in all)</source>
        <translation>各任务占比（合计应为100%）</translation>
    </message>
    <message>
        <source>Planned payments</source>
        <translation>拨付计划</translation>
    </message>
    <message>
        <source>Steps of the payment</source>
        <translation>拨付流程</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Day of closing</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Day it was reached</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Ranked among</source>
        <translation>排名范围</translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation>同比</translation>
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
        <source>Checked against its source</source>
        <translation>已与来源核对</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>下达</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>拨付</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>惠及人数</translation>
    </message>
    <message>
        <source>Firms reached</source>
        <translation>惠及企业</translation>
    </message>
    <message>
        <source>Talents reached</source>
        <translation>惠及人才</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>补助标准</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>对应任务</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>Unit that answers for it</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>ReportSentences</name>
    <message>
        <source>, </source>
        <extracomment>joins the names of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a light and its number of tasks</comment>
        <translation>%1%2项</translation>
    </message>
    <message>
        <source>As of %1, there are no tasks to report on.</source>
        <translation>截至%1，尚无需要汇报的任务。</translation>
    </message>
    <message>
        <source>As of %1, of the %3 reform tasks of the %2, %4 are closed (%5), %6 are on schedule (%7), %8 are behind schedule (%9) and %10 are others (%11).</source>
        <translation>截至%1，%2确定的%3项改革任务，已完成%4项，占%5；达到序时进度%6项，占%7；未达到序时进度%8项，占%9；其他%10项，占%11。</translation>
    </message>
    <message>
        <source>Lights of the tasks under way: %1.</source>
        <translation>在办任务亮灯情况：%1。</translation>
    </message>
    <message>
        <source>The completion rate is %1 of all tasks, and %2 of the %3 tasks that have an end, without the %4 continuous ones.</source>
        <translation>按全部任务计算，完成率为%1；不含%4项长期坚持任务，其余%3项任务完成率为%2。</translation>
    </message>
    <message>
        <source>No progress percentage has been reported for %1 of the tasks under way.</source>
        <translation>在办任务中尚有%1项未报进度。</translation>
    </message>
    <message>
        <source>Not counted are %1 further tasks that were cancelled, merged, split or not yet issued.</source>
        <translation>另有%1项任务已取消、并入、拆分或尚未下达，不计入统计。</translation>
    </message>
    <message>
        <source>without an aspect</source>
        <translation>未划分领域</translation>
    </message>
    <message>
        <source>%1: %2 tasks, %3 closed, %4 behind</source>
        <translation>%1%2项，已完成%3项，未达到序时进度%4项</translation>
    </message>
    <message>
        <source>By aspect: %1.</source>
        <translation>分领域看：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 units lead tasks.</source>
        <translation>共有%1家单位牵头承担任务。</translation>
    </message>
    <message>
        <source> %1 of them have no task behind schedule.</source>
        <translation>其中%1家单位没有滞后任务。</translation>
    </message>
    <message>
        <source> No task is behind schedule at: %1.</source>
        <translation>没有滞后任务的单位有：%1。</translation>
    </message>
    <message>
        <source>No task is behind schedule.</source>
        <translation>没有滞后任务。</translation>
    </message>
    <message>
        <source>%1 tasks are behind schedule: %2 with a red light and %3 with a yellow one. The reasons of the lights are these.</source>
        <translation>未达到序时进度的任务共%1项，其中红灯%2项、黄灯%3项，具体情况及亮灯原因见下表。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and tasks</comment>
        <extracomment>a time such as &quot;within 15 days&quot;, and a number of tasks</extracomment>
        <translation>%1%2项</translation>
    </message>
    <message>
        <source>Open tasks by the time that is left: %1.</source>
        <translation>未完成任务按剩余时间：%1。</translation>
    </message>
    <message>
        <source>For %1, %2 of %3 open tasks have been reported on (%4).</source>
        <translation>%1应报任务%3项，已报送%2项，报送率%4。</translation>
    </message>
    <message>
        <source> %1 units have not reported yet: %2.</source>
        <translation>尚有%1家单位未报送：%2。</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No aspect</source>
        <translation>未划分领域</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>未明确牵头单位</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务数</translation>
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
        <source>Behind</source>
        <translation>未达序时</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Unit: tasks, %</source>
        <translation>单位：项、%</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Share of tasks</source>
        <translation>任务占比</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Reform task</source>
        <translation>改革任务</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>滞后原因</translation>
    </message>
    <message>
        <source>Responsible and supporting units</source>
        <translation>责任单位、配合单位</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>最新进展情况</translation>
    </message>
    <message>
        <source>Note: shares are rounded; the largest takes the difference to 100%.</source>
        <translation>注：占比四舍五入，尾差计入最大一项，合计为100%。</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>存在问题：%1</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Note: in the official order of units; a task counts for its first lead unit. Units that lead fewer than three tasks are not ranked.</source>
        <translation>注：按单位排序规则列出；一项任务只计入其第一牵头单位；牵头任务不足三项的单位不参加排名。</translation>
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
        <source>Reported share</source>
        <translation>报送率</translation>
    </message>
    <message>
        <source>No lead unit</source>
        <translation>无牵头单位</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>%1 (cont.)</source>
        <extracomment>appended to what is repeated after a page break</extracomment>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>ValueCharts</name>
    <message>
        <source>Is the money paid as scheduled?</source>
        <translation>资金是否按序时拨付？</translation>
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
        <source>Payment scheduled by now</source>
        <translation>按序时应拨付</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>拨付率</translation>
    </message>
    <message>
        <source>Points ahead of schedule</source>
        <translation>超（欠）序时百分点</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>Are the targets met?</source>
        <translation>目标完成了吗？</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual figure</source>
        <translation>实际完成</translation>
    </message>
    <message>
        <source>Target figure</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Fund item</source>
        <translation>资金项目</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>ValueFieldWords</name>
    <message>
        <source>(not used)</source>
        <translation>（不采用）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>资金来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
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
        <translation>拨付</translation>
    </message>
    <message>
        <source>Rate of completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>惠及人数</translation>
    </message>
    <message>
        <source>Enterprises reached</source>
        <translation>惠及企业</translation>
    </message>
    <message>
        <source>Talents reached</source>
        <translation>惠及人才</translation>
    </message>
    <message>
        <source>Policy it rests on</source>
        <translation>政策依据</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>完成值</translation>
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
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Source of the figures</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>序时</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>补助标准</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Plan of payments</source>
        <translation>拨付计划</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>对应任务</translation>
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
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>拨付日期</translation>
    </message>
    <message>
        <source>State of the payment</source>
        <translation>拨付状态</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受助对象</translation>
    </message>
    <message>
        <source>Steps of the payment</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>所属方面</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>分类维度</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>分类成员</translation>
    </message>
    <message>
        <source>What the numerator counts</source>
        <translation>分子口径</translation>
    </message>
    <message>
        <source>What the denominator counts</source>
        <translation>分母口径</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value as written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据来源</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>ValueIssueWords</name>
    <message>
        <source>“%1” is no figure; it is kept in the note</source>
        <translation>“%1”不是数字，已保留在备注中</translation>
    </message>
    <message>
        <source>The total of “%1” is %2, its rows sum to %3</source>
        <translation>“%1”合计为%2，各行相加为%3</translation>
    </message>
    <message>
        <source>The rate says %1%, worked out it is %2%</source>
        <translation>所填比率为%1%，按数字计算为%2%</translation>
    </message>
    <message>
        <source>The unit “%1” is not in the unit list; it is kept in the note</source>
        <translation>单位库中没有“%1”，已保留在备注中</translation>
    </message>
    <message>
        <source>The ledger has no single task with the number %1</source>
        <translation>台账中没有唯一的第%1号任务</translation>
    </message>
    <message>
        <source>The row “%1” was left out</source>
        <translation>未读入“%1”一行</translation>
    </message>
    <message>
        <source>The column “%1” has no place in the ledger</source>
        <translation>台账中没有与“%1”一列对应的内容</translation>
    </message>
    <message>
        <source>“%1”: the total paid, %2, is below the payments that the ledger has; it was not taken</source>
        <translation>“%1”的拨付合计%2少于台账已记的拨付，未采用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>field and day: Target 2026-12-31</extracomment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>The aspect “%1” is not in the ledger; it is kept in the note</source>
        <translation>台账中没有领域“%1”，已写入备注</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>%1 yi yuan</source>
        <extracomment>amount of money in units of a hundred million yuan</extracomment>
        <translation>%1亿元</translation>
    </message>
    <message>
        <source>%1 wan yuan</source>
        <extracomment>amount of money in units of ten thousand yuan</extracomment>
        <translation>%1万元</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>date format of QLocale::toString</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>date format of QLocale::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
</TS>
