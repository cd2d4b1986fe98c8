<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FundTotals</name>
        <message numerus="yes">
            <source>%n item(s) in all: budget %1, paid %2</source>
            <translation>
                <numerusform>%n item in all: budget %1, paid %2</numerusform>
                <numerusform>%n items in all: budget %1, paid %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::FundPage</name>
        <message numerus="yes">
            <source>%n fund item(s) deleted.</source>
            <translation>
                <numerusform>%n fund item deleted.</numerusform>
                <numerusform>%n fund items deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>taizhang::PaymentPanel</name>
        <message numerus="yes">
            <source>%n payment(s) deleted.</source>
            <translation>
                <numerusform>%n payment deleted.</numerusform>
                <numerusform>%n payments deleted.</numerusform>
            </translation>
        </message>
    </context>
</TS>
