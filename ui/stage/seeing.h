#pragma once

#include <QObject>

#include "ui/basics/background.h"

class QAction;
class QMenu;
class QToolButton;

namespace maquette::ui {

class Actions;
class Card;
class Compare;
class ImaginationCard;
class OwnCameras;
class ScaleBar;
class Settings;
class Stage;
class Turntable;
class ViewCube;

// How the designer looks at things, beyond the viewport's own modes: turntable, own cameras, the
// cube, the scale, what the model imagines, comparing. Makes the widgets that float on the stage
// for it and keeps their places.
class Seeing final : public QObject {
    Q_OBJECT
  public:
    Seeing(Stage& stage, Actions& actions, Settings& settings, QObject* parent);

    void addToMenu(QMenu& view) const; // behind the named views
    void refresh();                    // what can be done now, and what is shown

    Turntable& turntable() { return *m_turntable; }
    OwnCameras& cameras() { return *m_cameras; }
    ViewCube& cube() { return *m_cube; }
    ScaleBar& scale() { return *m_scale; }
    ImaginationCard& imagination() { return *m_imagination; }
    Compare& compare() { return *m_compare; }
    Background& background() { return m_background; } // for reading what is to be seen

  private:
    void makeViewCard(Actions& actions);
    void arrange();
    void arrangeImagination();
    void showViewMenu(const QPoint& position);
    void askRealSize();

    Stage& m_stage;
    Actions& m_actions;
    Settings& m_settings;
    Turntable* m_turntable;
    OwnCameras* m_cameras;
    ScaleBar* m_scale;
    ImaginationCard* m_imagination;
    Compare* m_compare;
    Card* m_viewCard = nullptr;
    ViewCube* m_cube = nullptr;
    QToolButton* m_views = nullptr;
    QAction* m_realSize;
    Background m_background; // last: stops before the rest goes
};

} // namespace maquette::ui
