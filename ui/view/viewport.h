#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include "engine/base/frame.h"
#include "render/orbit_camera.h"
#include "render/scene.h"
#include "ui/view/surface_keeper.h"
#include "ui/view/surface_pick.h"

namespace maquette::ui {

// The stage: shows the forming object or a mesh, and lets the designer walk round it. Left drag
// turns, middle or Shift drag moves, the wheel comes closer; arrow keys and +/- do the same. Other
// widgets may float on it as children.
class Viewport final : public QWidget {
    Q_OBJECT
  public:
    // While a job computes and the processor draws, at most this many redraws a second: a drag of
    // the camera takes the next one, frames wait.
    static constexpr int kRedrawsWhileComputing = 10;

    explicit Viewport(QWidget* parent = nullptr);
    ~Viewport() override;

    void setFrame(const base::Frame& frame);
    // nullptr: back to frames. A mesh of another size or place than ours is shown brought to the
    // stage's; mesh() stays the one that was given.
    void setMesh(std::shared_ptr<const base::Mesh> mesh);
    // Shows a moment's picture instead of everything else, from where it was taken; nullptr: back
    // to what there is, as it was seen before.
    void showMoment(std::shared_ptr<const base::Frame> moment);
    bool showsMoment() const { return m_moment != nullptr; }
    // From here the present will be seen after the moments, as their pictures were taken.
    void returnToMomentCamera();
    void clear();
    bool showsMesh() const { return m_scene.mesh != nullptr; }
    bool isEmpty() const { return !m_scene.mesh && !m_scene.frame; }
    const base::Mesh* mesh() const { return m_mesh.get(); }

    void setShading(base::Shading shading);
    base::Shading shading() const { return m_shading; }
    void setMeshStyle(render::MeshStyle style);
    render::MeshStyle meshStyle() const { return m_scene.meshStyle; }
    void setGridVisible(bool visible);
    void setHud(const render::Hud& hud);
    void setComputing(bool computing);
    // Somebody paints: pictures come with depth, and with the mask to be seen.
    void setBrushing(bool brushing);
    // The surface under a position, while pictures come with depth; and where a place is seen.
    std::optional<SurfacePoint> surfaceAt(const QPointF& position) const;
    std::optional<QPointF> seenAt(const glm::vec3& point) const;

    void announce() { announceView(); } // somebody else's view was wanted meanwhile
    void look(render::ViewPreset preset);
    void fit();
    void turn(float degrees); // round the object, as a turntable does
    void setCamera(const render::OrbitCamera& camera);
    const render::OrbitCamera& camera() const { return m_camera; }
    // Length, in the shown mesh's own units, of a world unit of the stage; 1 for everything else.
    float meshUnits() const { return m_meshUnits; }

    // Another object or moment to compare with what the stage shows; nothing: no comparison.
    void setComparison(std::optional<render::Comparison> comparison);
    const std::optional<render::Comparison>& comparison() const { return m_scene.comparison; }
    // A mesh as the stage would show it, and what it stands on; to be used on any thread.
    static render::Comparison staged(const std::shared_ptr<const base::Mesh>& mesh);
    // What is shown now: a picture of a moment, the newest frame, or nullptr (a mesh, or nothing).
    std::shared_ptr<const base::Frame> shownFrame() const {
        return m_moment ? m_moment : m_scene.frame;
    }

    // Where the picture is drawn, in words; and how many redraws were asked of the surface.
    QString description() const { return surface().description(); }
    bool software() const { return surface().software(); }
    // What the picture is drawn on is made anew when its driver lets it go; the picture stays.
    SurfaceKeeper& keeper() { return m_keeper; }
    qint64 redraws() const { return m_redraws; }
    QSize drawnPixels() const { return m_drawn; } // of the last redraw, in pixels of the device

  Q_SIGNALS:
    void viewChanged(const maquette::base::ViewRequest& view);
    void cameraChanged();
    void handled();        // somebody moved the camera, by hand or by choosing a view
    void contentChanged(); // another mesh, or none
    void resized();
    void surfaceChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void retranslate();
    void cameraMoved();
    void announceView();
    void schedule();
    void draw();
    void follow(float floor);
    void moveByHand();
    void pointAt(const QPointF& position);

    ViewportSurface& surface() { return m_keeper.surface(); }
    const ViewportSurface& surface() const { return m_keeper.surface(); }
    void drawAnew();

    SurfaceKeeper m_keeper;
    render::OrbitCamera m_camera;
    render::Scene m_scene; // all but the camera
    std::shared_ptr<const base::Mesh> m_mesh;
    std::shared_ptr<const base::Frame> m_moment;
    render::OrbitCamera m_before; // the camera to go back to
    float m_meshUnits = 1;
    base::Shading m_shading = base::Shading::Color;
    QPointF m_last;
    Qt::MouseButton m_button = Qt::NoButton;
    bool m_panning = false;
    bool m_computing = false;
    bool m_brushing = false;
    QTimer m_drawTimer;
    QTimer m_restTimer; // after the last motion: ask for full quality
    QElapsedTimer m_sinceDraw;
    qint64 m_redraws = 0;
    QSize m_drawn;
};

} // namespace maquette::ui
