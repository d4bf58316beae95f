#pragma once

class QAction;

namespace maquette::ui {

class Actions;

// The library's commands, made once and found in menus and palette like all others.
struct LibraryActions {
    explicit LibraryActions(Actions& actions);
    QAction *large, *filters;
    QAction *duplicate, *tags, *restore, *emptyTrash;
    QAction* savePictures;
    QAction *newProject, *newCollection;
};

} // namespace maquette::ui
