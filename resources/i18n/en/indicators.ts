<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>taizhang::IndicatorPage</name>
        <message numerus="yes">
            <source>%n indicator(s), %1 with a target, %2 of them met</source>
            <translation>
                <numerusform>%n indicator, %1 with a target, %2 of them met</numerusform>
                <numerusform>%n indicators, %1 with a target, %2 of them met</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %n warning(s), see the column Checks</source>
            <translation>
                <numerusform>; %n warning, see the column Checks</numerusform>
                <numerusform>; %n warnings, see the column Checks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator(s) deleted.</source>
            <translation>
                <numerusform>%n indicator deleted.</numerusform>
                <numerusform>%n indicators deleted.</numerusform>
            </translation>
        </message>
    </context>
</TS>
