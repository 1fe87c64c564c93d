<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>basin::DuplicateDialog</name>
    <message numerus="yes">
        <source>Computes a new branch from iteration 0 with %n changed setting(s), drawn over the others.</source>
        <translation>
            <numerusform>Computes a new branch from iteration 0 with one changed setting, drawn over the others.</numerusform>
            <numerusform>Computes a new branch from iteration 0 with %n changed settings, drawn over the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::ExportCommands</name>
    <message numerus="yes">
        <source>%n plot(s) written to %1</source>
        <translation>
            <numerusform>%n plot written to %1</numerusform>
            <numerusform>%n plots written to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
