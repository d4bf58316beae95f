#pragma once

#include <csignal>
#include <functional>

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace maquette::tests {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
    double seconds = 0;
};

// Runs a built program as a user would, with folders of its own and without a display.
class Program {
  public:
    using WhileRunning = std::function<void(QProcess&, const QString& err)>;

    explicit Program(const QString& name = "maquette-with-fake-method")
        : m_program(QString(MAQUETTE_BIN) + "/" + name)
        , m_environment(QProcessEnvironment::systemEnvironment()) {
        for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            m_environment.remove(variable);
        set("HOME", path("home"));
        set("XDG_DATA_HOME", path("data"));
        set("XDG_CACHE_HOME", path("cache"));
        set("XDG_STATE_HOME", path("state"));
        set("XDG_CONFIG_HOME", path("config"));
        set("LC_ALL", "C.UTF-8");
    }

    void set(const QString& variable, const QString& value) {
        m_environment.insert(variable, value);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    // `whileRunning` is called about every 10 ms with what stderr has said so far.
    Outcome run(const QStringList& arguments, const WhileRunning& whileRunning = {}) {
        return start(m_program, arguments, whileRunning);
    }
    // The same through a shell; "$0" is the program.
    Outcome shell(const QString& script) { return start("/bin/sh", {"-c", script, m_program}, {}); }

  private:
    Outcome start(const QString& program, const QStringList& arguments,
                  const WhileRunning& whileRunning) {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        Outcome outcome;
        while (!process.waitForFinished(10) && process.state() != QProcess::NotRunning) {
            outcome.err += QString::fromUtf8(process.readAllStandardError());
            if (whileRunning) whileRunning(process, outcome.err);
            if (timer.elapsed() > 120'000) process.kill();
        }
        outcome.seconds = timer.elapsed() / 1000.0;
        outcome.err += QString::fromUtf8(process.readAllStandardError());
        outcome.out = QString::fromUtf8(process.readAllStandardOutput());
        outcome.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return outcome;
    }

    QTemporaryDir m_folder;
    QString m_program;
    QProcessEnvironment m_environment;
};

} // namespace maquette::tests
