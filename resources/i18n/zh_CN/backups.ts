<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Restoring</name>
        <message>
            <source>Ledgers (*.taizhang)</source>
            <translation>台账 (*.taizhang)</translation>
        </message>
        <message>
            <source>Restore to a new file</source>
            <translation>恢复为新文件</translation>
        </message>
        <message>
            <source>restored-%1</source>
            <translation>恢复-%1</translation>
        </message>
        <message numerus="yes">
            <source>Restored to %1, with %n change(s) made after the backup.</source>
            <translation>
                <numerusform>已恢复到 %1，并补回备份之后的 %n 次变更。</numerusform>
            </translation>
        </message>
        <message>
            <source>Restored to %1. What was changed after the backup is not in it.</source>
            <translation>已恢复到 %1。备份之后的改动不在其中。</translation>
        </message>
    </context>
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
        <message>
            <source>Newest sound backup: %1, %2 tasks, %3 units</source>
            <translation>最近一份完好的备份：%1，任务 %2 项，单位 %3 家</translation>
        </message>
        <message>
            <source>backup of %1, read only</source>
            <translation>%1 的备份，只读</translation>
        </message>
        <message>
            <source>There is no sound backup of it.</source>
            <translation>没有完好的备份。</translation>
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
            <source>Progress records</source>
            <translation>进展记录</translation>
        </message>
        <message>
            <source>The ledger now</source>
            <translation>当前台账</translation>
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
    <context>
        <name>taizhang::LockedDialog</name>
        <message>
            <source>The ledger is in use</source>
            <translation>台账正在使用中</translation>
        </message>
        <message>
            <source>Look at this backup</source>
            <translation>查看这份备份</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>taizhang::RescueDialog</name>
        <message>
            <source>The ledger cannot be opened</source>
            <translation>台账无法打开</translation>
        </message>
        <message>
            <source>Nothing here changes this file: whatever you choose is written to a new one.</source>
            <translation>以下操作都不会改动这个文件，结果一律写入新文件。</translation>
        </message>
        <message>
            <source>Restore this backup …</source>
            <translation>恢复这份备份…</translation>
        </message>
        <message>
            <source>All backups …</source>
            <translation>全部备份…</translation>
        </message>
        <message>
            <source>Look what is wrong</source>
            <translation>检查问题</translation>
        </message>
        <message>
            <source>Mend a copy …</source>
            <translation>修复为新文件…</translation>
        </message>
        <message>
            <source>Open the new file</source>
            <translation>打开新文件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing was found in what can be read of it.</source>
            <translation>能读出的部分未发现问题。</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>发现 %n 处问题</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend a copy</source>
            <translation>修复为新文件</translation>
        </message>
        <message>
            <source>mended</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>It cannot be mended from its change log: %1</source>
            <translation>无法依据变更日志修复：%1</translation>
        </message>
        <message>
            <source>Mended copy: %1. Put right: %2, listed above.</source>
            <translation>已修复到新文件 %1。改正 %2 处，见上表。</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>技术细节</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>存在的问题</translation>
        </message>
    </context>
</TS>
