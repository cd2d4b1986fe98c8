<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Taizhang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taizhang %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of reform tasks for the offices of industrial-worker reform. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerProperties</name>
    <message>
        <source>Title, year and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who issues the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::LedgerCommands</name>
    <message>
        <source>Task ledger %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledgers (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task lists (*.docx *.xlsx *.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::Locator</name>
    <message>
        <source>Go to a task, a unit, a page, or run an action …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t  tasks     u  units     &gt;  actions     Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::MainWindow</name>
    <message>
        <source>Taizhang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::NavigationRail</name>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the words of the navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::ShellActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New ledger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a task list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample ledger (示例)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, year and office …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Taizhang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (invented sample data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>taizhang::UndoActions</name>
    <message>
        <source>%1 “%2”</source>
        <comment>undo or redo, and what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>taizhang::WelcomePage</name>
    <message>
        <source>Taizhang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of reform tasks: from the issued list to the report for the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Word, Excel or CSV, as it came attached to the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file ending in .taizhang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And enter the tasks by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample (示例)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A district that does not exist, with invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
