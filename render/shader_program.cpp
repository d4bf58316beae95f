#include "render/shader_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QString>

#include <glm/gtc/type_ptr.hpp>

#include "engine/base/error.h"

namespace maquette::render {

namespace {

QByteArray readResource(const QString& name) {
    QFile file(":/shaders/" + name);
    base::require(file.open(QIODevice::ReadOnly), "a shader is missing from the program");
    return file.readAll();
}

QByteArray withIncludes(const QString& name) {
    static const QRegularExpression include(QStringLiteral("#include \"([a-z_]+\\.glsl)\"\n"));
    QString text = QString::fromUtf8(readResource(name));
    for (auto match = include.match(text); match.hasMatch(); match = include.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::fromUtf8(readResource(match.captured(1))));
    }
    return text.toUtf8();
}

[[noreturn]] void refuse(const QString& name, const std::string& log) {
    throw base::Error(base::ErrorKind::Internal,
                      {MAQUETTE_TR("The graphics driver did not accept the shader %1. Update the "
                                   "driver, or start with LIBGL_ALWAYS_SOFTWARE=1."),
                       name.toStdString()},
                      log);
}

// A shader object that lives until its program is linked.
struct Stage {
    Stage(GLenum kind, const QString& name)
        : id(gl().glCreateShader(kind)) {
        const QByteArray text = withIncludes(name);
        const char* source = text.constData();
        Gl& f = gl();
        f.glShaderSource(id, 1, &source, nullptr);
        f.glCompileShader(id);
        GLint good = 0;
        f.glGetShaderiv(id, GL_COMPILE_STATUS, &good);
        if (good) return;
        std::string log(4096, '\0');
        GLsizei length = 0;
        f.glGetShaderInfoLog(id, static_cast<GLsizei>(log.size()), &length, log.data());
        log.resize(static_cast<std::size_t>(length));
        f.glDeleteShader(id);
        refuse(name, log);
    }
    ~Stage() { gl().glDeleteShader(id); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;
    GLuint id;
};

} // namespace

ShaderProgram::ShaderProgram(const char* vertex, const char* fragment) {
    Gl& f = gl();
    const Stage first(GL_VERTEX_SHADER, vertex);
    const Stage second(GL_FRAGMENT_SHADER, fragment);
    m_name = ProgramName(f.glCreateProgram());
    f.glAttachShader(id(), first.id);
    f.glAttachShader(id(), second.id);
    f.glLinkProgram(id());
    f.glDetachShader(id(), first.id);
    f.glDetachShader(id(), second.id);
    GLint good = 0;
    f.glGetProgramiv(id(), GL_LINK_STATUS, &good);
    if (good) return;
    std::string log(4096, '\0');
    GLsizei length = 0;
    f.glGetProgramInfoLog(id(), static_cast<GLsizei>(log.size()), &length, log.data());
    log.resize(static_cast<std::size_t>(length));
    refuse(QString::fromLatin1(fragment), log);
}

void ShaderProgram::use() const {
    gl().glUseProgram(id());
}

GLint ShaderProgram::location(const char* name) {
    const auto found = m_locations.find(name);
    if (found != m_locations.end()) return found->second;
    return m_locations.emplace(name, gl().glGetUniformLocation(id(), name)).first->second;
}

void ShaderProgram::set(const char* name, int value) {
    gl().glProgramUniform1i(id(), location(name), value);
}
void ShaderProgram::set(const char* name, float value) {
    gl().glProgramUniform1f(id(), location(name), value);
}
void ShaderProgram::set(const char* name, const glm::vec2& value) {
    gl().glProgramUniform2fv(id(), location(name), 1, glm::value_ptr(value));
}
void ShaderProgram::set(const char* name, const glm::vec3& value) {
    gl().glProgramUniform3fv(id(), location(name), 1, glm::value_ptr(value));
}
void ShaderProgram::set(const char* name, const glm::vec4& value) {
    gl().glProgramUniform4fv(id(), location(name), 1, glm::value_ptr(value));
}
void ShaderProgram::set(const char* name, const glm::mat4& value) {
    gl().glProgramUniformMatrix4fv(id(), location(name), 1, GL_FALSE, glm::value_ptr(value));
}

} // namespace maquette::render
