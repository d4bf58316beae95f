#pragma once

#include "engine/api/event.h"
#include "ui/widgets/card.h"

class QAction;
class QLabel;
class QToolButton;

namespace maquette::ui {

class Actions;
class Settings;

// What the model imagines, as a picture of its own on the stage beside the render: how large it is
// and whether it is wanted are remembered; a line says where it is seen from.
class ImaginationCard final : public Card {
    Q_OBJECT
  public:
    ImaginationCard(Actions& actions, Settings& settings, QWidget* parent = nullptr);

    void begin(); // another run: nothing has been imagined yet
    void setRunning(bool running);
    void show(const api::PreviewImage& image);
    bool isWanted() const; // there is a run with a picture, and the user wants to see it
    QAction* action() const { return m_wanted; }
    QString caption() const; // "Seen from the right"
    int side() const { return m_side; }
    void setRoom(int pixels); // the picture may be at most this high

  Q_SIGNALS:
    void changed(); // it wants another place, or to appear or go

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void resizePicture(int step);
    void showPicture();
    void retranslate();

    Settings& m_settings;
    QAction* m_wanted;
    QLabel *m_title, *m_picture, *m_from;
    QToolButton *m_smaller, *m_larger, *m_close;
    std::shared_ptr<const base::Image8> m_image;
    std::vector<base::Camera> m_cameras;
    int m_side, m_room = 1 << 20;
    bool m_running = false;
};

} // namespace maquette::ui
