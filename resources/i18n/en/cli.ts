<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n task(s) read</source>
            <translation>
                <numerusform>%n task read</numerusform>
                <numerusform>%n tasks read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) read</source>
            <translation>
                <numerusform>%n row read</numerusform>
                <numerusform>%n rows read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remembered reading(s) of the ledger were damaged and are not used</source>
            <translation>
                <numerusform>%n remembered reading of the ledger was damaged and is not used</numerusform>
                <numerusform>%n remembered readings of the ledger were damaged and are not used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ledger lacks %n change(s) that were stored in it. Restore its newest backup to a new file: they are done again there.</source>
            <translation>
                <numerusform>The ledger lacks %n change that was stored in it. Restore its newest backup to a new file: it is done again there.</numerusform>
                <numerusform>The ledger lacks %n changes that were stored in it. Restore its newest backup to a new file: they are done again there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made after the backup were done again.</source>
            <translation>
                <numerusform>%n change made after the backup was done again.</numerusform>
                <numerusform>%n changes made after the backup were done again.</numerusform>
            </translation>
        </message>
    </context>
</TS>
