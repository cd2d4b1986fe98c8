<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Receipt</name>
        <message numerus="yes">
            <source>%n new task(s)</source>
            <translation>
                <numerusform>%n new task</numerusform>
                <numerusform>%n new tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unchanged</source>
            <translation>
                <numerusform>%n unchanged</numerusform>
                <numerusform>%n unchanged</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled</source>
            <translation>
                <numerusform>%n cancelled</numerusform>
                <numerusform>%n cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new unit(s)</source>
            <translation>
                <numerusform>%n new unit</numerusform>
                <numerusform>%n new units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new fund item(s)</source>
            <translation>
                <numerusform>%n new fund item</numerusform>
                <numerusform>%n new fund items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new indicator(s)</source>
            <translation>
                <numerusform>%n new indicator</numerusform>
                <numerusform>%n new indicators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::DeadlineCorrector</name>
        <message numerus="yes">
            <source>No &amp;deadline (%n task(s)) means:</source>
            <translation>
                <numerusform>No &amp;deadline (%n task) means:</numerusform>
                <numerusform>No &amp;deadline (%n tasks) means:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” (%n task(s)) means:</source>
            <translation>
                <numerusform>“%1” (%n task) means:</numerusform>
                <numerusform>“%1” (%n tasks) means:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::ProfileBar</name>
        <message numerus="yes">
            <source>⚠ %n remembered reading(s) of the ledger were damaged and are not used.</source>
            <translation>
                <numerusform>⚠ %n remembered reading of the ledger was damaged and is not used.</numerusform>
                <numerusform>⚠ %n remembered readings of the ledger were damaged and are not used.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) of rows</source>
            <translation>
                <numerusform>%n kind of rows</numerusform>
                <numerusform>%n kinds of rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n sheet</numerusform>
                <numerusform>%n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::ReviewPane</name>
        <message numerus="yes">
            <source>Mark the %n task(s) that are gone as cancelled</source>
            <translation>
                <numerusform>Mark the %n task that is gone as cancelled</numerusform>
                <numerusform>Mark the %n tasks that are gone as cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %n task(s)</source>
            <translation>
                <numerusform>&amp;Import %n task</numerusform>
                <numerusform>&amp;Import %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) with doubtful fields</source>
            <translation>
                <numerusform>%n task with doubtful fields</numerusform>
                <numerusform>%n tasks with doubtful fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::RowCorrector</name>
        <message numerus="yes">
            <source>and %n row(s) like it</source>
            <translation>
                <numerusform>and %n row like it</numerusform>
                <numerusform>and %n rows like it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::UnitsPane</name>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::ValueReview</name>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
    </context>
</TS>
