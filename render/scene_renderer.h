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
    const FramePass& frames() const { return m_own.frames; }

  private:
    // What the graphics card holds of one object.
    struct Content {
        void prepare(const Scene& scene); // uploads what changed: the mesh, its shadow

        FramePass frames;
        GroundShadow shadow;
        std::shared_ptr<const base::Mesh> source;
        std::unique_ptr<GpuMesh> mesh;
        bool roundShadow = false;
        float shadowFloor = 0;
    };

    void prepareImage(const Scene& scene, bool meshes);
    void draw(const Scene& scene, Content& content);
    void drawBoth(const Scene& scene);

    BackdropPass m_backdrop;
    MeshPass m_meshes;
    HudPass m_hud;
    Framebuffer m_image;
    Content m_own;
    std::unique_ptr<Content> m_other; // made with the first comparison
};

} // namespace maquette::render
