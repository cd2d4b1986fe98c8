<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>UnitColumns</name>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
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
            <source>Other spellings</source>
            <translation>其他写法</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>牵头</translation>
        </message>
        <message>
            <source>Takes part</source>
            <translation>参与</translation>
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
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>taizhang::GroupTab</name>
        <message>
            <source>Groups</source>
            <translation>单位组</translation>
        </message>
        <message>
            <source>Add group</source>
            <translation>新增单位组</translation>
        </message>
        <message>
            <source>Names that stand for many units, such as 各镇街</source>
            <translation>代表多家单位的名称，如“各镇街”</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>单位组名称</translation>
        </message>
        <message>
            <source>All units of a kind</source>
            <translation>某一类的全部单位</translation>
        </message>
        <message>
            <source>Single units</source>
            <translation>单个单位</translation>
        </message>
        <message numerus="yes">
            <source>counts as %n unit(s)</source>
            <translation>
                <numerusform>计为 %n 家单位</numerusform>
            </translation>
        </message>
        <message>
            <source>New group</source>
            <translation>新单位组</translation>
        </message>
        <message>
            <source>name of the group, as lists write it</source>
            <translation>单位组名称，按清单写法</translation>
        </message>
    </context>
    <context>
        <name>taizhang::MergeBox</name>
        <message>
            <source>Merge into</source>
            <translation>并入</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>“%1” goes into the unit chosen below: its tasks move there, and its names are remembered as other spellings.</source>
            <translation>把“%1”并入下面选定的单位：任务转到该单位，名称记为其他写法。</translation>
        </message>
    </context>
    <context>
        <name>taizhang::UnitForm</name>
        <message>
            <source>member of the coordination group</source>
            <translation>协调小组成员单位</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
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
            <source>Other spellings</source>
            <translation>其他写法</translation>
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
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>joined with 、; lists that use them find this unit</source>
            <translation>用、隔开；清单里用这些写法也能认出本单位</translation>
        </message>
    </context>
    <context>
        <name>taizhang::UnitPage</name>
        <message>
            <source>Add unit</source>
            <translation>新增单位</translation>
        </message>
        <message>
            <source>Merge …</source>
            <translation>合并…</translation>
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
            <source>Its tasks</source>
            <translation>相关任务</translation>
        </message>
        <message>
            <source>Search units by any of their names</source>
            <translation>按任一名称搜索单位</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>单位组</translation>
        </message>
        <message>
            <source>New unit</source>
            <translation>新单位</translation>
        </message>
        <message>
            <source>“%1” deleted.</source>
            <translation>已删除“%1”。</translation>
        </message>
        <message>
            <source>unit:"%1"</source>
            <translation>单位:"%1"</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>还没有单位</translation>
        </message>
        <message>
            <source>The import of a task list brings its units along. Or add the first one here.</source>
            <translation>导入任务清单时会一并带入单位，也可以在这里新增第一个单位。</translation>
        </message>
    </context>
</TS>
