<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LightWords</name>
    <message numerus="yes">
        <source>due on %1 in %n day(s), %2</source>
        <translation>
            <numerusform>due on %1 in %n day, %2</numerusform>
            <numerusform>due on %1 in %n days, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue (due on %1), %2</source>
        <translation>
            <numerusform>%n day overdue (due on %1), %2</numerusform>
            <numerusform>%n days overdue (due on %1), %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) without a report</source>
        <translation>
            <numerusform>%n period without a report</numerusform>
            <numerusform>%n periods without a report</numerusform>
        </translation>
    </message>
</context>
</TS>
