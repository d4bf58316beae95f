#pragma once

#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/fake_models.h"
#include "ui/library/library_service.h"
#include "ui/shell/main_window.h"

namespace maquette::tests {

// The studio's window on an X display, with an engine that pretends, a library and settings of its
// own. `reopen` closes it and opens it again on the same library, as a second start would.
class StudioFixture {
  public:
    explicit StudioFixture(FakeEngine::Options options = {.steps = 40, .stepMilliseconds = 5});
    // With any other engine, which is made anew at each opening.
    using MakeEngine = std::function<std::unique_ptr<api::Engine>()>;
    StudioFixture(MakeEngine makeEngine, ui::RecipeCodec codec);
    // With another model library than the one that pretends, made anew at each opening.
    using MakeModels = std::function<std::unique_ptr<api::ModelLibrary>()>;
    explicit StudioFixture(MakeModels makeModels);
    ~StudioFixture();

    api::LookAround lookAround; // of the windows that are opened from now on

    void open();
    void close();
    void reopen() {
        close();
        open();
    }

    ui::MainWindow& window() { return *m_window; }
    ui::LibraryService& library() { return *m_library; }
    FakeEngine& engine() { return dynamic_cast<FakeEngine&>(*m_engine); }
    FakeModels& models() { return m_models; } // stays as it is when the window is reopened
    QString path(const QString& name) const { return m_home.filePath(name); }
    std::filesystem::path libraryFolder() const { return path("library").toStdString(); }

    // Types the prompt and presses Start.
    void start(const QString& prompt);
    // Makes an object and waits until it is in the library; its number.
    assets::AssetId make(const QString& prompt);
    bool waitForState(api::JobState state, int milliseconds = 8000);
    bool waitForEnd(int milliseconds = 20000);
    bool waitForObjects(qint64 count);
    QStringList names();             // of the objects the library strip shows
    bool waitForShare(double share); // of the running job
    // Waits until the viewport's picture is as wanted; picture() is the last one looked at.
    bool shows(const std::function<bool(const QImage&)>& wanted);
    const QImage& picture() const { return m_picture; }

  private:
    void prepare();
    QTemporaryDir m_home;
    MakeEngine m_makeEngine;
    ui::RecipeCodec m_codec;
    FakeModels m_models;
    MakeModels m_makeModels;
    std::unique_ptr<api::ModelLibrary> m_otherModels;
    std::unique_ptr<api::Engine> m_engine;
    std::unique_ptr<ui::LibraryService> m_library;
    std::unique_ptr<ui::MainWindow> m_window;
    double m_share = 0;
    QImage m_picture;
};

} // namespace maquette::tests
