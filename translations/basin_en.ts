<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Plot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n row(s) without a place: NaN or Inf</source>
        <translation>
            <numerusform>✕ %n row without a place: NaN or Inf</numerusform>
            <numerusform>✕ %n rows without a place: NaN or Inf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VectorPlot</name>
    <message numerus="yes">
        <source>%n value(s) ≤ 0 without a place on this axis</source>
        <translation>
            <numerusform>%n value ≤ 0 without a place on this axis</numerusform>
            <numerusform>%n values ≤ 0 without a place on this axis</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) in this folder will be replaced: %1</source>
        <translation>
            <numerusform>%n file in this folder will be replaced: %1</numerusform>
            <numerusform>%n files in this folder will be replaced: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::FilmDialog</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), %1 s</source>
        <translation>
            <numerusform>%n picture, %1 s</numerusform>
            <numerusform>%n pictures, %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::FrameResults</name>
    <message numerus="yes">
        <source>%n frame(s) written to %1</source>
        <translation>
            <numerusform>%n frame written to %1</numerusform>
            <numerusform>%n frames written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::PlotDocks</name>
    <message numerus="yes">
        <source>%1 lies over the plots, dashed, where they show one of its %n channel(s).</source>
        <translation>
            <numerusform>%1 lies over the plots, dashed, where they show its channel.</numerusform>
            <numerusform>%1 lies over the plots, dashed, where they show one of its %n channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::RunOpener</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>basin::VectorPlot</name>
    <message numerus="yes">
        <source>%1: %n value(s)</source>
        <translation>
            <numerusform>%1: %n value</numerusform>
            <numerusform>%1: %n values</numerusform>
        </translation>
    </message>
</context>
</TS>
