<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>taizhang::GroupTab</name>
    <message numerus="yes">
        <source>counts as %n unit(s)</source>
        <translation>
            <numerusform>counts as %n unit</numerusform>
            <numerusform>counts as %n units</numerusform>
        </translation>
    </message>
</context>
</TS>
