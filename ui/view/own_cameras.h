#pragma once

#include <array>
#include <optional>

#include <QObject>

#include "render/orbit_camera.h"

class QAction;
class QMenu;

namespace maquette::ui {

class Actions;
class Settings;
class Viewport;

// A few cameras the user keeps and comes back to, between starts as well; and the view without
// perspective.
class OwnCameras final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kSlots = 4;

    OwnCameras(Viewport& viewport, Actions& actions, Settings& settings);

    void keep(int slot); // 0 .. kSlots - 1
    void recall(int slot);
    std::optional<render::OrbitCamera> kept(int slot) const;
    QAction* flat() const { return m_flat; }
    void addToMenu(QMenu& menu) const;
    void refresh();

  private:
    void setFlat(bool flat);

    Viewport& m_viewport;
    Settings& m_settings;
    std::array<QAction*, kSlots> m_keep, m_recall;
    QAction* m_flat;
};

} // namespace maquette::ui
