#pragma once

#include <vector>

#include <QObject>
#include <QTimer>

#include "assets/id.h"

class QDockWidget;

namespace maquette::ui {

class Actions;
class LibraryService;
class LibraryView;
class Stage;

// The library within the window: as a strip in its dock or filling the stage, and what its commands
// ask and say.
class LibraryDesk final : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        LibraryService& library;
        LibraryView& view;
        Actions& actions;
        Stage& stage;
        QDockWidget& dock;      // where the strip lives
        QDockWidget& inspector; // makes room while the library is large
    };
    LibraryDesk(const Parts& parts, QObject* parent);

    void setLarge(bool large);
    bool isLarge() const;
    // Which commands apply to the selection, and why not.
    void refresh();
    void askEmptyTrash();
    void editTags();
    // Thumbnail and turntable of each selected object, as PNGs that carry its recipe.
    void savePictures(const QString& folder);

  private:
    void sayDeleted(const std::vector<assets::AssetId>& ids);
    Parts m_parts;
    bool m_inspectorWasShown = false;
    bool m_dockWasShown = true;
    QTimer m_closing;
};

} // namespace maquette::ui
