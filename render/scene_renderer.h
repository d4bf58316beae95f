#pragma once

#include <memory>

#include <QByteArray>

#include "render/backdrop_pass.h"
#include "render/frame_pass.h"
#include "render/ground_shadow.h"
#include "render/hud_pass.h"
#include "render/mesh_pass.h"

namespace maquette::render {

// Draws a Scene. Lives in one OpenGL context: make, use and destroy it while that is current.
// Throws Error(Unavailable) when the context is older than OpenGL 4.5.
class SceneRenderer {
  public:
    explicit SceneRenderer(QByteArray hudFont);
    ~SceneRenderer();

    // Draws into this framebuffer, from its lower left corner, camera.width x camera.height pixels.
    void render(const Scene& scene, GLuint target);
    const FramePass& frames() const { return m_frames; }

  private:
    void prepare(const Scene& scene);
    void drawContent(const Scene& scene);

    BackdropPass m_backdrop;
    FramePass m_frames;
    MeshPass m_meshes;
    GroundShadow m_shadow;
    HudPass m_hud;
    Framebuffer m_image;
    std::shared_ptr<const base::Mesh> m_meshSource;
    std::unique_ptr<GpuMesh> m_mesh;
    bool m_roundShadow = false;
    float m_shadowFloor = 0;
};

} // namespace maquette::render
