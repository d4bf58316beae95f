#include <algorithm>
#include <cmath>

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/asset_files.h"
#include "ui/library/export_dialog.h"
#include "ui/library/kept_picture.h"
#include "ui/library/lineage_view.h"
#include "ui/run/curve_model.h"
#include "ui/run/curves_panel.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/job_log.h"
#include "ui/run/log_models.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/stage/compare.h"
#include "ui/stage/mask_brush.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

namespace {

// A moment's picture as a frame of the viewport: alpha premultiplied, seen from its own camera.
std::shared_ptr<const base::Frame> frameOf(const base::Image8& picture) {
    auto frame = std::make_shared<base::Frame>();
    frame->width = picture.width;
    frame->height = picture.height;
    frame->camera = api::momentCamera(picture.width);
    frame->color = base::toImageF(picture);
    for (std::size_t i = 0; i + 3 < frame->color.data.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            frame->color.data[i + c] *= frame->color.data[i + 3];
    }
    return frame;
}

std::shared_ptr<const base::Image8> imageOf(const QImage& image) {
    const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
    auto picture = std::make_shared<base::Image8>(rgba.width(), rgba.height(), 4);
    const auto bytes = static_cast<std::size_t>(4 * rgba.width());
    for (int y = 0; y < rgba.height(); ++y) {
        const uchar* row = rgba.constScanLine(y);
        std::copy(row, row + bytes, picture->data.begin() + static_cast<std::ptrdiff_t>(y * bytes));
    }
    return picture;
}

QJsonObject toJson(const base::Params& params) {
    QJsonObject json;
    for (const auto& [name, value] : params) {
        std::visit(
            [&, key = QString::fromStdString(name)](const auto& v) {
                using Value = std::decay_t<decltype(v)>;
                if constexpr (std::is_same_v<Value, std::string>) {
                    json[key] = QString::fromStdString(v);
                } else if constexpr (std::is_same_v<Value, std::int64_t>) {
                    json[key] = static_cast<qint64>(v);
                } else {
                    json[key] = v;
                }
            },
            value);
    }
    return json;
}

base::Params paramsFrom(const std::string& payload) {
    base::Params params;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(payload)).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const std::string name = it.key().toStdString();
        if (it.value().isString()) params[name] = it.value().toString().toStdString();
        if (it.value().isBool()) params[name] = it.value().toBool();
        if (it.value().isDouble()) params[name] = it.value().toDouble();
    }
    return params;
}

} // namespace

void MainWindow::connectTimeline() {
    m_inspector->setLineage(m_lineage);
    connect(m_lineage, &LineageView::openRequested, this, &MainWindow::openAsset);
    TimelineBar& bar = m_stage->timeline();
    connect(&bar, &TimelineBar::moved, this, &MainWindow::showMoment);
    connect(m_bridge.get(), &EngineBridge::momentTaken, this, [this](const api::Moment& moment) {
        if (moment.job != m_run->job()) return;
        m_parts.library.noteMoment(moment);
        if (moment.file.empty()) {
            m_stage->timeline().add({moment.step, moment.seconds, 0, moment.picture, false});
        } else {
            m_stage->timeline().setState(moment.step);
        }
    });
    connect(m_run, &RunController::steered, this, &MainWindow::noteSteering);
    connect(m_run, &RunController::refused, this, [this](const QString& sentence) {
        m_stage->messages().post({"refused", MessageBar::Tone::Warning, sentence, {}, {}});
    });
    connect(&m_stage->promptBar().transport(), &Transport::wordsRequested, m_run,
            &RunController::steerWords);
    connect(&m_stage->promptBar(), &PromptBar::originDropped, this, &MainWindow::dropOrigin);
    on(m_actions->playTimeline, [this] { m_stage->timeline().togglePlay(); });
    on(m_actions->keepMoment, [this] { keepMoment(); });
    on(m_actions->exportTimelapse, [this] { askTimelapse(); });
    connect(m_files, &AssetFiles::timelapseWritten, this, [this](const TimelapseFiles& files) {
        m_stage->messages().post(
            {"export",
             MessageBar::Tone::Info,
             tr("Exported %n picture(s) and a video into %1.", nullptr, files.pictures)
                 .arg(QFileInfo(files.folder).fileName()),
             {},
             {{tr("Show the folder"), files.folder, [folder = files.folder] {
                   QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
               }}}});
    });
    on(m_actions->forkMoment, [this] { forkMoment(); });
    on(m_actions->changeWords, [this] { m_stage->promptBar().transport().askWords(); });
}

// The moments of a finished run, as the library has them.
void MainWindow::showTimeline(assets::RunId run) {
    TimelineBar& bar = m_stage->timeline();
    m_timelineRun = run;
    CurveModel& curves = m_jobLog->curves().model();
    curves.clear();
    bar.begin(false);
    if (!run) return;
    const LibraryService::Story story = m_parts.library.story(run);
    std::vector<TimelineMoment> moments;
    for (const assets::Snapshot& s : story.moments)
        moments.push_back({s.step, s.seconds, s.id.value, nullptr, !s.sha256.empty()});
    bar.setMoments(std::move(moments), story.run.progress.steps);
    for (const assets::RunEvent& event : story.events) {
        if (event.kind == "metrics") curves.take(QByteArray::fromStdString(event.payload));
        if (event.kind == "steer") bar.addFlag(event.step, inWords(paramsFrom(event.payload)));
    }
}

// Of a run that goes on it is at hand, of an older one in the library.
std::shared_ptr<const base::Image8> MainWindow::pictureOf(const TimelineMoment& moment) const {
    if (moment.picture || !moment.snapshot) return moment.picture;
    assets::Snapshot row;
    row.id = {moment.snapshot};
    const QImage image = m_parts.library.picture(row);
    return image.isNull() ? nullptr : imageOf(image);
}

void MainWindow::askTimelapse() {
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Export the time-lapse into"),
                                                             m_settings.exportFolder());
    if (parent.isEmpty()) return;
    m_settings.setExportFolder(parent);
    exportTimelapse(parent);
}

void MainWindow::exportTimelapse(const QString& parent) {
    std::vector<QImage> pictures;
    for (const TimelineMoment& moment : m_stage->timeline().moments()) {
        const auto picture = pictureOf(moment);
        if (!picture) continue;
        pictures.push_back(QImage(picture->data.data(), picture->width, picture->height,
                                  4 * picture->width, QImage::Format_RGBA8888)
                               .copy());
    }
    assets::FileOrigin origin; // of an object that has been kept
    if (m_onStage) {
        const assets::Asset asset = m_parts.library.asset(m_onStage);
        origin = {asset.recipeJson, asset.uid, {}};
    }
    const QString prompt =
        m_onStage ? say(m_parts.library.asset(m_onStage).name) : say(m_run->prompt());
    m_files->writeTimelapse(std::move(pictures), tokensOf(palette()).panel, parent,
                            tr("%1, time-lapse").arg(fileStem(prompt)), origin);
}

void MainWindow::showMoment() {
    const TimelineMoment* moment = m_stage->timeline().current();
    std::shared_ptr<const base::Image8> picture;
    try {
        if (moment) picture = pictureOf(*moment);
    } catch (const base::Error& error) {
        showTrouble(error);
    }
    m_stage->viewport().showMoment(picture ? frameOf(*picture) : nullptr);
    m_seeing->compare().setOwnName(shownName());
    Actions::setWhy(m_seeing->compare().action(), whyNotCompare());
    refreshTimelineActions();
}

void MainWindow::refreshTimelineActions() {
    const Actions& a = *m_actions;
    const TimelineBar& bar = m_stage->timeline();
    const QString none =
        bar.moments().size() < 2 ? tr("There are no moments to show yet.") : QString();
    a.playTimeline->setIcon(icon(bar.isPlaying() ? "pause" : "replay"));
    Actions::setWhy(a.playTimeline, none);
    Actions::setWhy(a.exportTimelapse, none);
    const QString readOnly = m_parts.library.canWrite() ? QString() : m_parts.library.notice();
    QString why = !none.isEmpty()       ? none
                  : isBusy()            ? whileRunning()
                  : !readOnly.isEmpty() ? readOnly
                  : !bar.current()      ? tr("Choose an earlier moment on the timeline first.")
                  : !bar.currentState() ? tr("Nothing that a run could go on from was kept here. "
                                             "Choose a later moment.")
                                        : QString();
    Actions::setWhy(a.keepMoment, why);
    Actions::setWhy(a.forkMoment, why);
    Actions::setWhy(a.changeWords, m_run->maySteerPrompt()
                                       ? QString()
                                       : tr("The words can change while an object forms."));
}

// The moment the timeline shows, in the library's words; nothing when it has no state. Throws
// base::Error.
std::optional<MainWindow::KeptMoment> MainWindow::keptMoment() const {
    const TimelineMoment* moment = m_stage->timeline().currentState();
    if (!moment || !m_timelineRun) return {};
    KeptMoment kept;
    kept.story = m_parts.library.story(m_timelineRun);
    const auto row = std::find_if(kept.story.moments.begin(), kept.story.moments.end(),
                                  [&](const auto& s) { return s.step == moment->step; });
    if (row == kept.story.moments.end()) return {};
    kept.row = *row;
    kept.file = m_parts.library.stateFile(*row).string();
    kept.request = withKeptPicture(m_parts.codec.fromJson(kept.story.run.requestJson),
                                   m_parts.library, m_onStage);
    return kept;
}

// The moment's state becomes a mesh, without further steps; its run stays as it is.
void MainWindow::keepMoment() {
    try {
        std::optional<KeptMoment> kept = keptMoment();
        if (!kept) return;
        kept->request.resumeFrom = kept->file;
        kept->request.meshOnly = true;
        const QString name = tr("%1, step %2").arg(say(kept->story.run.prompt)).arg(kept->row.step);
        kept->request.outputFolder = m_parts.library.beginMoment(m_timelineRun, name.toStdString());
        m_run->start(kept->request);
    } catch (const base::Error& error) {
        showFailure(say(error.sentence()), say(error.detail()));
    }
}

// What the run had been told up to the moment.
api::Request MainWindow::requestAt(const KeptMoment& kept) const {
    api::Request request = kept.request;
    for (const assets::RunEvent& event : kept.story.events) {
        if (event.kind != "steer" || event.step > kept.row.step) continue;
        for (const auto& [name, value] : paramsFrom(event.payload)) {
            if (name == api::kLivePrompt) {
                request.prompt = std::get<std::string>(value);
            } else if (name == api::kLiveNegativePrompt) {
                request.negativePrompt = std::get<std::string>(value);
                request.params.erase(name);
            } else if (name != api::kLiveMask) { // which is part of the moment's state
                request.params[name] = value;
            }
        }
    }
    return request;
}

// The settings become those of the run up to the moment; the next start goes on from there.
void MainWindow::forkMoment() {
    try {
        const std::optional<KeptMoment> kept = keptMoment();
        if (!kept) return;
        const QString prompt = say(kept->story.run.prompt);
        useSettings(requestAt(*kept), prompt);
        m_fork = api::Fork{kept->file, kept->row.sha256, kept->row.step};
        m_origin = {{}, kept->story.run.uid, kept->row.step};
        m_brush->expect(maskAt(kept->story, kept->row.step));
        m_stage->promptBar().setOrigin(
            tr("Starts from step %1 of “%2”").arg(kept->row.step).arg(prompt));
        m_stage->promptBar().focusPrompt();
    } catch (const base::Error& error) {
        showTrouble(error);
    }
}

void MainWindow::dropOrigin() {
    m_fork.reset();
    m_origin = {};
    m_brush->expect({});
    m_stage->promptBar().setOrigin({});
}

void MainWindow::startRun(const QString& prompt) {
    api::Request request = m_runSettings->request(prompt.toStdString());
    request.fork = m_fork;
    startIfItFits(request);
}

namespace {

// A choice by the name it has in the panel.
QString valueInWords(const base::ParamSpec* spec, const base::ParamValue& value) {
    const std::string text = base::toText(value);
    if (!spec) return say(text);
    for (const base::ParamChoice& choice : spec->choices)
        if (choice.value == text) return say(choice.label);
    return say(text);
}

} // namespace

// "Prompt: a blue chair, Guidance: 9"
QString MainWindow::inWords(const base::Params& change) const {
    QStringList parts;
    for (const auto& [name, value] : change) {
        if (name == api::kLiveMask) {
            parts << maskInWords(std::get<std::string>(value));
            continue;
        }
        const base::ParamSpec* spec = base::findSpec(m_runSettings->method().params, name);
        const QString label = name == api::kLivePrompt           ? tr("Prompt")
                              : name == api::kLiveNegativePrompt ? tr("Negative prompt")
                              : name == api::kLiveBudget         ? tr("Time in seconds")
                              : spec                             ? say(spec->label)
                                                                 : say(name);
        parts << QStringLiteral("%1: %2").arg(label, valueInWords(spec, value));
    }
    return parts.join(QStringLiteral(", "));
}

void MainWindow::noteSteering(const api::SteeringEvent& change) {
    const QString words = inWords(change.params);
    m_parts.library.noteSteering(
        change, QJsonDocument(toJson(change.params)).toJson(QJsonDocument::Compact).toStdString());
    m_stage->timeline().addFlag(change.step, words);
    m_stage->promptBar().transport().setPrompt(say(m_run->prompt()));
    m_stage->promptBar().transport().setLeaveOut(say(m_run->leaveOut()));
    m_jobLog->log().addSentence(base::LogLevel::Info,
                                tr("Step %1: %2").arg(change.step).arg(words));
    m_stage->messages().close("refused");
    updateStatus();
}

} // namespace maquette::ui
