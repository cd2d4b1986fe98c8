<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SafetyWords</name>
    <message>
        <source>&amp;Backups …</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>A backup could not be made: %1</source>
        <translation>备份未能完成：%1</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>There is text that was not stored when the program ended.</source>
        <translation>上次程序结束时有文字没有存入台账。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>已恢复到 %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>taizhang::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore to a new file …</source>
        <translation>恢复为新文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>备份已完成并通过校验。</translation>
    </message>
    <message>
        <source>%1-restored-%2.taizhang</source>
        <translation>%1-恢复-%2.taizhang</translation>
    </message>
    <message>
        <source>Restore to a new file</source>
        <translation>恢复为新文件</translation>
    </message>
    <message>
        <source>Ledgers (*.taizhang)</source>
        <translation>台账 (*.taizhang)</translation>
    </message>
    <message>
        <source>Restored to %1. The ledger it was made of was left as it is.</source>
        <translation>已恢复到 %1。原台账保持不动。</translation>
    </message>
</context>
<context>
    <name>taizhang::DraftsDialog</name>
    <message>
        <source>Text that was not stored</source>
        <translation>未存入台账的文字</translation>
    </message>
    <message>
        <source>The program ended before this text was stored. Copy what you still need.</source>
        <translation>程序上次结束时，这些文字还没有存入台账。需要的请复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Keep for the next start</source>
        <translation>留到下次启动</translation>
    </message>
</context>
</TS>
