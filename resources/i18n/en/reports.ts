<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>taizhang::ReportPage</name>
    <message numerus="yes">
        <source>Report saved, %n page(s): %1</source>
        <translation>
            <numerusform>Report saved, %n page: %1</numerusform>
            <numerusform>Report saved, %n pages: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
