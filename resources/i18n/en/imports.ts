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
    <name>taizhang::UnitsPane</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
