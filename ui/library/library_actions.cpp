#include "ui/library/library_actions.h"

#include <QtGlobal>

#include "ui/basics/actions.h"

namespace maquette::ui {

LibraryActions::LibraryActions(Actions& a) {
    large =
        a.add("largeLibrary", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Library on the s&tage"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                "Let the library fill the stage, or give the stage back"),
              "library", "F4", true);
    filters = a.add("filters", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Filters"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                      "Show only some of the objects: by kind, stars, tag, date …"),
                    "filter", "Ctrl+Shift+L", true);
    duplicate =
        a.add("duplicateAsset", QT_TRANSLATE_NOOP("maquette::ui::Actions", "D&uplicate"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions", "Make a copy of the selected objects"),
              "duplicate", "Ctrl+D");
    tags = a.add("editTags", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Stars and &tags …"),
                 QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                   "Give the selected objects stars and words to find them by"),
                 "tag", "Ctrl+Shift+T");
    restore = a.add(
        "restoreAsset", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Put &back"),
        QT_TRANSLATE_NOOP("maquette::ui::Actions", "Take the selected objects out of the trash"),
        "restore", "");
    emptyTrash =
        a.add("emptyTrash", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Empty the trash …"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions", "Delete what is in the trash for good"),
              "trash", "");
    savePictures =
        a.add("savePictures", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Save p&ictures …"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                "Write picture and turntable of the selected objects as PNG; they "
                                "carry the recipe"),
              "film", "");
    newProject =
        a.add("newProject", QT_TRANSLATE_NOOP("maquette::ui::Actions", "New &project"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions", "Begin a project; new objects go into it"),
              "folder", "Ctrl+Shift+N");
    newCollection =
        a.add("newCollection", QT_TRANSLATE_NOOP("maquette::ui::Actions", "New &collection"),
              QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                "Gather the selected objects under a name of your own"),
              "keep", "");
}

} // namespace maquette::ui
