#pragma once

#include <map>
#include <string>

#include <glm/mat4x4.hpp>
#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include "render/gl_handles.h"

namespace maquette::render {

// A linked program of two shaders from the program's resources (":/shaders/NAME.vert"). A line
// `#include "file.glsl"` in them is replaced by that resource's text. Throws Error(Internal) with
// the driver's log when one does not compile.
class ShaderProgram {
  public:
    ShaderProgram(const char* vertex, const char* fragment);

    void use() const;
    GLuint id() const { return m_name.id(); }

    // Sets a uniform; names the driver optimised away are ignored.
    void set(const char* name, int value);
    void set(const char* name, float value);
    void set(const char* name, const glm::vec2& value);
    void set(const char* name, const glm::vec3& value);
    void set(const char* name, const glm::vec4& value);
    void set(const char* name, const glm::mat4& value);

  private:
    GLint location(const char* name);
    ProgramName m_name;
    std::map<std::string, GLint, std::less<>> m_locations;
};

} // namespace maquette::render
