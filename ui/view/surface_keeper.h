#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/view/viewport_surface.h"

namespace maquette::ui {

// Keeps a surface below the other children of a widget. When one fails it makes another of the same
// kind, after waits that grow, since a driver that restarts is away for a moment; then one of a
// kind that needs less. Nobody else notices: who drew the picture draws it again when `replaced`
// says so.
class SurfaceKeeper final : public QObject {
    Q_OBJECT
  public:
    static constexpr int kTries = 4; // with a surface of one kind, in a row

    explicit SurfaceKeeper(QWidget* home);
    ~SurfaceKeeper() override;

    ViewportSurface& surface() { return *m_surface; }
    const ViewportSurface& surface() const { return *m_surface; }
    // Another kind draws than this display should be able to, and why.
    bool cameDown() const { return m_surface->kind() > m_best; }
    const QString& why() const { return m_why; }
    // From the best kind on, as at the start: the driver may be back, or the screen is another.
    void tryAgain();
    void drill(SurfaceDrill drill); // makes everything anew

  Q_SIGNALS:
    void replaced(); // another surface, with nothing drawn on it yet
    void gaveIn();   // cameDown() is true from here on

  private:
    void make();
    void adopt();
    void failed(const QString& why);

    QWidget* m_home;
    SurfaceDrill m_drill;
    std::unique_ptr<ViewportSurface> m_surface;
    SurfaceKind m_best = SurfaceKind::Placeholder; // that there was on this display
    SurfaceKind m_wanted = SurfaceKind::Hardware;
    int m_failures = 0; // of the wanted kind, in a row
    int m_generation = 0;
    QString m_why;
    QTimer m_again;
    QElapsedTimer m_made;
};

} // namespace maquette::ui
