<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>maquette::ui::Commands</name>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>delete %n object</numerusform>
            <numerusform>delete %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::Inspector</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryView</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n open edge</numerusform>
            <numerusform>%n open edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n mesh(es)</source>
        <translation>
            <numerusform>Drop to import %n mesh</numerusform>
            <numerusform>Drop to import %n meshes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>Exported %n picture and a video into %1.</numerusform>
            <numerusform>Exported %n pictures and a video into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::ModelManager</name>
    <message numerus="yes">
        <source>%n found. Nothing was copied or changed.</source>
        <translation>
            <numerusform>%n found. Nothing was copied or changed.</numerusform>
            <numerusform>%n found. Nothing was copied or changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
