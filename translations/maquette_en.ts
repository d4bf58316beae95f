<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>maquette::ui::AssetDetails</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::ContestView</name>
    <message numerus="yes">
        <source>Go on with %n chosen</source>
        <translation>
            <numerusform>Go on with %n chosen</numerusform>
            <numerusform>Go on with %n chosen</numerusform>
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
    <name>maquette::ui::LibraryDesk</name>
    <message numerus="yes">
        <source>%n object(s) moved to the trash.</source>
        <translation>
            <numerusform>%n object moved to the trash.</numerusform>
            <numerusform>%n objects moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s).</source>
        <translation>
            <numerusform>Saved %n picture.</numerusform>
            <numerusform>Saved %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n object(s) for good?</source>
        <translation>
            <numerusform>Delete %n object for good?</numerusform>
            <numerusform>Delete %n objects for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryEditor</name>
    <message numerus="yes">
        <source>give %n star(s)</source>
        <translation>
            <numerusform>give %n star</numerusform>
            <numerusform>give %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n object(s)</source>
        <translation>
            <numerusform>duplicate %n object</numerusform>
            <numerusform>duplicate %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n object(s)</source>
        <translation>
            <numerusform>delete %n object</numerusform>
            <numerusform>delete %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n object(s)</source>
        <translation>
            <numerusform>restore %n object</numerusform>
            <numerusform>restore %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n object(s)</source>
        <translation>
            <numerusform>move %n object</numerusform>
            <numerusform>move %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryFilters</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::LibraryPlaces</name>
    <message numerus="yes">
        <source>%n object(s); drop more on it</source>
        <translation>
            <numerusform>%n object; drop more on it</numerusform>
            <numerusform>%n objects; drop more on it</numerusform>
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
        <source>Exported %n picture(s) and a video into %1.</source>
        <translation>
            <numerusform>Exported %n picture and a video into %1.</numerusform>
            <numerusform>Exported %n pictures and a video into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) finished.</source>
        <translation>
            <numerusform>%n object finished.</numerusform>
            <numerusform>%n objects finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed.</source>
        <translation>
            <numerusform>%n run failed.</numerusform>
            <numerusform>%n runs failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) wait in the queue.</source>
        <translation>
            <numerusform>%n run waits in the queue.</numerusform>
            <numerusform>%n runs wait in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brush: %1 (%n stroke(s) in all)</source>
        <translation>
            <numerusform>Brush: %1 (%n stroke in all)</numerusform>
            <numerusform>Brush: %1 (%n strokes in all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) behind it.</source>
        <translation>
            <numerusform>%n more waits behind it.</numerusform>
            <numerusform>%n more wait behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::MeshReport</name>
    <message numerus="yes">
        <source>%n open edge(s)</source>
        <translation>
            <numerusform>%n open edge</numerusform>
            <numerusform>%n open edges</numerusform>
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
<context>
    <name>maquette::ui::PromptLength</name>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most; this prompt has %1 so far.</source>
        <translation>
            <numerusform>The model reads %n piece of words at most; this prompt has %1 so far.</numerusform>
            <numerusform>The model reads %n pieces of words at most; this prompt has %1 so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model reads %n piece(s) of words at most. It does not see “%1”: say what matters first, or use fewer words.</source>
        <translation>
            <numerusform>The model reads %n piece of words at most. It does not see “%1”: say what matters first, or use fewer words.</numerusform>
            <numerusform>The model reads %n pieces of words at most. It does not see “%1”: say what matters first, or use fewer words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueController</name>
    <message numerus="yes">
        <source>take %n run(s) out of the queue</source>
        <translation>
            <numerusform>take %n run out of the queue</numerusform>
            <numerusform>take %n runs out of the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueDialog</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueueFeature</name>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>%n in the queue</numerusform>
            <numerusform>%n in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue, on hold</source>
        <translation>
            <numerusform>%n in the queue, on hold</numerusform>
            <numerusform>%n in the queue, on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, on hold</source>
        <translation>
            <numerusform>%n waiting, on hold</numerusform>
            <numerusform>%n waiting, on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::RoundCard</name>
    <message numerus="yes">
        <source>Shows a front on %n sides: possible double face</source>
        <translation>
            <numerusform>Shows a front on %n side: possible double face</numerusform>
            <numerusform>Shows a front on %n sides: possible double face</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>maquette::ui::StarField</name>
    <message numerus="yes">
        <source>Rating: %n star(s)</source>
        <translation>
            <numerusform>Rating: %n star</numerusform>
            <numerusform>Rating: %n stars</numerusform>
        </translation>
    </message>
</context>
</TS>
