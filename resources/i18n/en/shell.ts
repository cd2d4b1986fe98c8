<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>taizhang::LedgerSafety</name>
        <message numerus="yes">
            <source>The ledger lacks %n change(s) that were stored in it: its disk lost them, or it was set back. Restore the newest backup to a new file; they are done again there.</source>
            <translation>
                <numerusform>The ledger lacks %n change that was stored in it: its disk lost it, or it was set back. Restore the newest backup to a new file; it is done again there.</numerusform>
                <numerusform>The ledger lacks %n changes that were stored in it: its disk lost them, or it was set back. Restore the newest backup to a new file; they are done again there.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::StatusLine</name>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
    </context>
</TS>
