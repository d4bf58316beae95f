#include "tests/ui/studio_fixture.h"

#include <QApplication>

#include "app/studio/mesh_tools.h"
#include "tests/ui/support/fake_codec.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

namespace maquette::tests {

StudioFixture::StudioFixture(FakeEngine::Options options)
    : StudioFixture([options] { return std::make_unique<FakeEngine>(options); }, fakeCodec()) {}

StudioFixture::StudioFixture(MakeEngine makeEngine, ui::RecipeCodec codec)
    : m_makeEngine(std::move(makeEngine))
    , m_codec(std::move(codec)) {
    prepare();
}

StudioFixture::StudioFixture(MakeModels makeModels)
    : m_makeEngine([] { return std::make_unique<FakeEngine>(FakeEngine::Options{.steps = 40}); })
    , m_codec(fakeCodec())
    , m_makeModels(std::move(makeModels)) {
    prepare();
}

void StudioFixture::prepare() {
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, m_home.filePath(variable).toUtf8());
    ui::Settings().setTheme(ui::ThemeChoice::Dark);
    ui::Settings().setWelcomed(true);
    open();
}

StudioFixture::~StudioFixture() {
    close();
}

void StudioFixture::open() {
    ui::installLanguage(*qApp, "en");
    ui::MainWindow::prepareTheme();
    m_engine = m_makeEngine();
    m_library = std::make_unique<ui::LibraryService>(libraryFolder());
    if (m_makeModels) m_otherModels = m_makeModels();
    api::ModelLibrary& models = m_otherModels ? *m_otherModels : m_models;
    m_window = std::make_unique<ui::MainWindow>(
        ui::StudioParts{*m_engine, *m_library, models, m_codec, studio::meshTools(),
                        QStringLiteral("0.0-test"), lookAround});
    m_share = 0;
    QObject::connect(&m_window->run(), &ui::RunController::progressed, m_window.get(),
                     [this](const api::ProgressReport& report) { m_share = report.share; });
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get())) qFatal("the window is not shown");
    m_window->activateWindow();
}

void StudioFixture::close() {
    if (m_library) m_library->flush();
    m_window.reset();
    m_engine.reset();
    m_library.reset();
    m_otherModels.reset();
}

void StudioFixture::start(const QString& prompt) {
    m_window->stage().promptBar().setPrompt(prompt);
    m_window->stage().promptBar().start();
}

assets::AssetId StudioFixture::make(const QString& prompt) {
    const assets::AssetId before = m_window->onStage();
    start(prompt);
    const bool made = QTest::qWaitFor(
        [&] {
            const assets::AssetId now = m_window->onStage();
            return !m_window->run().isActive() && now && now != before &&
                   m_window->libraryView().model().indexOf(now).isValid();
        },
        20000);
    return made ? m_window->onStage() : assets::AssetId{};
}

bool StudioFixture::waitForState(api::JobState state, int milliseconds) {
    return QTest::qWaitFor([&] { return m_window->run().state() == state; }, milliseconds);
}

bool StudioFixture::waitForEnd(int milliseconds) {
    return QTest::qWaitFor([&] { return !m_window->run().isActive(); }, milliseconds);
}

bool StudioFixture::waitForObjects(qint64 count) {
    return QTest::qWaitFor([&] { return m_window->libraryView().model().total() == count; }, 8000);
}

QStringList StudioFixture::names() {
    QStringList names;
    const ui::AssetModel& model = m_window->libraryView().model();
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row).data().toString();
    return names;
}

bool StudioFixture::waitForShare(double share) {
    return QTest::qWaitFor([&] { return m_share >= share; }, 20000);
}

bool StudioFixture::shows(const std::function<bool(const QImage&)>& wanted) {
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(100); // the surface draws on a thread of its own
            m_picture = m_window->stage().viewport().grab().toImage();
            return wanted(m_picture);
        },
        10000);
}

} // namespace maquette::tests
