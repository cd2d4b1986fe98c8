<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Restoring</name>
        <message numerus="yes">
            <source>Restored to %1, with %n change(s) made after the backup.</source>
            <translation>
                <numerusform>Restored to %1, with %n change made after the backup.</numerusform>
                <numerusform>Restored to %1, with %n changes made after the backup.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::RescueDialog</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
</TS>
