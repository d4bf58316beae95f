#include "ui/models/lora_panel.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "engine/base/error.h"
#include "ui/basics/history.h"
#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/model_words.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/models/lora_row.h"
#include "ui/models/model_shelf.h"
#include "ui/run/commands.h"
#include "ui/run/run_settings.h"

namespace maquette::ui {

namespace {

constexpr int kInset = 10, kSideButton = 24; // as the rows round it
constexpr std::size_t kMost = 16;            // in one run; more is a mistake

QString nameOf(const std::string& file) {
    return QFileInfo(say(file)).completeBaseName();
}

// Whether both rows are made of the same files, so that only the weights have to be shown anew.
bool sameFiles(const std::vector<api::LoraUse>& loras, const QStringList& shown) {
    return std::equal(
        loras.begin(), loras.end(), shown.begin(), shown.end(),
        [](const api::LoraUse& lora, const QString& file) { return say(lora.path) == file; });
}

} // namespace

LoraPanel::LoraPanel(RunSettings& settings, History& undo, ModelShelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_undo(undo)
    , m_shelf(shelf)
    , m_caption(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(m_add))
    , m_note(new QLabel(this))
    , m_rows(new QVBoxLayout) {
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setContentsMargins(kInset, 0, 0, 0);
    m_add->setIcon(icon("add"));
    m_add->setIconSize({16, 16});
    m_add->setFixedSize(kSideButton, kSideButton);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_note->setFont(captionFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(kInset, 0, 0, 0);
    m_note->setWordWrap(true);
    m_rows->setSpacing(space::kHair);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_caption, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addLayout(m_rows);
    connect(m_menu, &QMenu::aboutToShow, this, &LoraPanel::fillMenu);
    connect(&m_settings, &RunSettings::lorasChanged, this, &LoraPanel::refresh);
    connect(&m_settings, &RunSettings::modelChanged, this, &LoraPanel::refresh);
    connect(&m_shelf, &ModelShelf::changed, this, &LoraPanel::refresh);
    rebuild();
}

QStringList LoraPanel::weightsIn(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls()) {
        const QString file = url.toLocalFile();
        if (QFileInfo(file).suffix().toLower() == QStringLiteral("safetensors")) files << file;
    }
    return files;
}

void LoraPanel::setManagerAction(QAction* manager) {
    m_manager = manager;
}

void LoraPanel::setRunning(bool running) {
    m_running = running;
    refresh();
}

LoraRow* LoraPanel::row(int index) const {
    const auto place = static_cast<std::size_t>(index);
    return place < m_shown.size() ? m_shown[place] : nullptr;
}

QString LoraPanel::note() const {
    return m_note->isHidden() ? QString() : m_note->text();
}

void LoraPanel::rebuild() {
    clear(*m_rows);
    m_shown.clear();
    for (const api::LoraUse& lora : m_settings.loras()) {
        auto* row = new LoraRow(nameOf(lora.path), say(lora.path), this);
        row->setObjectName(say(lora.path));
        connectRow(*row);
        m_rows->addWidget(row);
        m_shown.push_back(row);
    }
    m_caption->setText(tr("LoRAs"));
    m_add->setAccessibleName(tr("Add a LoRA"));
    refresh();
}

void LoraPanel::connectRow(LoraRow& row) {
    const auto changed = [this, &row](const auto& edit) {
        std::vector<api::LoraUse> loras = m_settings.loras();
        const auto place = std::find(m_shown.begin(), m_shown.end(), &row) - m_shown.begin();
        edit(loras, loras.begin() + place);
        return loras;
    };
    connect(&row, &LoraRow::weightEdited, this, [this, changed](double weight, int gesture) {
        change(changed([weight](auto&, auto lora) { lora->weight = weight; }),
               tr("change the weight of a LoRA"), gesture);
    });
    connect(&row, &LoraRow::removeRequested, this, [this, changed] {
        change(changed([](auto& loras, auto lora) { loras.erase(lora); }), tr("leave out a LoRA"));
    });
}

void LoraPanel::change(std::vector<api::LoraUse> after, const QString& text, int gesture) {
    m_undo.push(new ChangeLoras(m_settings, std::move(after), text, gesture));
}

QString LoraPanel::whyBlocked() const {
    if (m_running) return tr("This run keeps its LoRAs.");
    if (!m_settings.takesLoras()) {
        return tr("The model in use is guided by a picture and takes no LoRA; runs leave them "
                  "out.");
    }
    return {};
}

void LoraPanel::refresh() {
    const std::vector<api::LoraUse>& loras = m_settings.loras();
    QStringList shown;
    for (const LoraRow* row : m_shown)
        shown << row->objectName();
    if (!sameFiles(loras, shown)) return rebuild();
    setVisible(!loras.empty() || m_settings.modelKind() != "starter");
    const QString blocked = whyBlocked();
    for (std::size_t i = 0; i < loras.size(); ++i) {
        m_shown[i]->display(loras[i].weight, blocked.isEmpty() ? whyNot(loras[i].path) : QString());
        m_shown[i]->setBlocked(m_running ? blocked : QString());
    }
    const QString full = loras.size() >= kMost ? tr("These are as many as one run takes.") : "";
    m_add->setEnabled(blocked.isEmpty() && full.isEmpty());
    m_add->setToolTip(!blocked.isEmpty() ? blocked
                      : !full.isEmpty()  ? full
                                         : tr("A style or subject that changes the model"));
    const QString note = loras.empty() && blocked.isEmpty() ? tr("None is used") : blocked;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && !m_running);
}

const std::string& LoraPanel::modelBase() const {
    static const std::string unknown;
    const api::ListedModel* model = m_shelf.listed(m_settings.model());
    return model ? model->info.base : unknown;
}

// The families of inpainting models take the LoRAs of their base.
QString LoraPanel::misfit(const api::ListedModel& lora) const {
    const std::string &ours = modelBase(), &theirs = lora.info.base;
    const auto family = [](const std::string& base) { return base.substr(0, base.find('-')); };
    if (m_settings.modelKind() == "starter" && !theirs.empty()) {
        return tr("It changes models of the family %1, and the starter is none. Choose one of them "
                  "first.")
            .arg(familyInWords(theirs));
    }
    if (ours.empty() || theirs.empty() || family(ours) == family(theirs)) return {};
    if (family(ours) == "mvdream" && family(theirs) == "sd2") return {}; // made of it
    return tr("It changes another family: %1. The model in use belongs to %2.")
        .arg(familyInWords(theirs), familyInWords(ours));
}

QString LoraPanel::whyNot(const std::string& file) const {
    try {
        const api::ListedModel lora = m_shelf.examined(file);
        if (!lora.info.refusal.empty()) return say(lora.info.refusal);
        if (lora.use != api::ModelUse::Lora)
            return tr("%1 is no LoRA: %2.").arg(QFileInfo(say(file)).fileName(), kindInWords(lora));
        return misfit(lora);
    } catch (const base::Error& error) {
        return say(error.sentence());
    }
}

QString LoraPanel::whyNotAdd(const std::string& file) const {
    if (const QString blocked = whyBlocked(); !blocked.isEmpty()) return blocked;
    if (isUsed(file)) return tr("Runs use this LoRA already.");
    if (m_settings.loras().size() >= kMost) return tr("These are as many as one run takes.");
    return whyNot(file);
}

bool LoraPanel::isUsed(const std::string& file) const {
    const std::vector<api::LoraUse>& loras = m_settings.loras();
    return std::any_of(loras.begin(), loras.end(),
                       [&](const api::LoraUse& lora) { return lora.path == file; });
}

void LoraPanel::add(const QString& file) {
    const std::string path = QFileInfo(file).absoluteFilePath().toStdString();
    if (const QString why = whyNotAdd(path); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    std::vector<api::LoraUse> loras = m_settings.loras();
    loras.push_back({path, 1, {}});
    change(std::move(loras), tr("add a LoRA"));
}

void LoraPanel::addFound(const api::ListedModel& lora) {
    QAction* action = m_menu->addAction(say(lora.info.name));
    const QString why = misfit(lora);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? summaryOf(lora) : why);
    connect(action, &QAction::triggered, this, [this, path = lora.info.path] { add(say(path)); });
}

// Those that fit first.
void LoraPanel::fillMenu() {
    m_menu->clear();
    std::vector<const api::ListedModel*> found;
    for (const api::ListedModel& each : m_shelf.models()) {
        if (each.use == api::ModelUse::Lora && each.info.refusal.empty() && !isUsed(each.info.path))
            found.push_back(&each);
    }
    std::stable_partition(found.begin(), found.end(),
                          [this](const api::ListedModel* each) { return misfit(*each).isEmpty(); });
    for (const api::ListedModel* each : found)
        addFound(*each);
    if (!found.empty()) m_menu->addSeparator();
    QAction* file = m_menu->addAction(tr("Choose a file …"));
    file->setToolTip(tr("A .safetensors file with a LoRA"));
    connect(file, &QAction::triggered, this, &LoraPanel::askFile);
    if (m_manager) m_menu->addAction(m_manager);
}

void LoraPanel::askFile() {
    const std::vector<api::LoraUse>& loras = m_settings.loras();
    const QString folder =
        loras.empty() ? QString() : QFileInfo(say(loras.back().path)).absolutePath();
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a LoRA"), folder,
                                                      tr("LoRAs (%1)").arg("*.safetensors") + ";;" +
                                                          tr("All files (*)"));
    if (!file.isEmpty()) add(file);
}

void LoraPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) rebuild();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
