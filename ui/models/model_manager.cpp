#include "ui/models/model_manager.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/models/model_details.h"
#include "ui/models/model_folders.h"
#include "ui/models/model_list.h"
#include "ui/models/model_shelf.h"
#include "ui/widgets/field_buttons.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

ModelManager::ModelManager(ModelShelf& shelf, const std::string& inUse, WhyNot whyNot,
                           QWidget* parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_whyNot(std::move(whyNot))
    , m_list(new ModelList(shelf, this))
    , m_filter(new ModelFilter(this))
    , m_search(new QLineEdit(this))
    , m_states(new Segmented(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
    , m_folders(new ModelFolders(this))
    , m_details(new ModelDetails)
    , m_bar(new QProgressBar(this))
    , m_status(new QLabel(this))
    , m_scan(new QPushButton(this))
    , m_close(new QPushButton(this)) {
    m_filter->setSourceModel(m_list);
    m_list->setInUse(inUse);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(372);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kMedium);
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(scroll);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedWidth(96);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_scan->setProperty("flat", true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::kMedium);
    foot->addWidget(m_bar);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_scan);
    foot->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addLayout(columns, 1);
    column->addLayout(foot);
    resize(940, 640);
    // Enter belongs to the list.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    m_search->installEventFilter(this);
    connectParts();
    retranslate();
    select(inUse);
    m_search->setFocus();
}

QWidget* ModelManager::makeLeft() {
    auto* left = new QWidget(this);
    decorateField(*m_search, "search");
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ModelRow(m_view));
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_search);
    column->addWidget(m_states);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    column->addWidget(m_folders);
    return left;
}

void ModelManager::connectParts() {
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        narrow();
    });
    connect(m_states, &Segmented::chosen, this, [this](const QString& id) {
        m_filter->setState(id);
        narrow();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ModelManager::refreshDetails);
    connect(m_view, &QListView::activated, this, [this] {
        if (m_details->useButton().isVisible()) m_details->useButton().click();
    });
    connect(m_folders, &ModelFolders::addRequested, this, &ModelManager::askFolder);
    connect(m_folders, &ModelFolders::removeRequested, &m_shelf, &ModelShelf::removeFolder);
    connect(m_details, &ModelDetails::useRequested, this, &ModelManager::useSelected);
    connect(m_details, &ModelDetails::convertRequested, this,
            [this] { m_shelf.convert(selected()); });
    connect(m_details, &ModelDetails::stopRequested, &m_shelf, &ModelShelf::stopConversion);
    connect(m_details, &ModelDetails::predictionChosen, this, [this](const QString& prediction) {
        m_shelf.answerPrediction(selected(), prediction.toStdString());
    });
    connect(m_scan, &QPushButton::clicked, this, [this] {
        m_failure.clear();
        m_shelf.scan().running ? m_shelf.stopScan() : m_shelf.startScan();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_shelf, &ModelShelf::changed, this, &ModelManager::refresh);
    connect(&m_shelf, &ModelShelf::conversionProgressed, this, &ModelManager::refreshDetails);
    connect(&m_shelf, &ModelShelf::converted, this, [this](const QString& id) {
        m_wanted = id.toStdString(); // it is in the list once that has been read again
    });
    connect(&m_shelf, &ModelShelf::failed, this, [this](const QString& sentence) {
        m_failure = sentence;
        refreshStatus();
    });
}

// A LoRA goes to the model in use, whose place a model takes.
void ModelManager::useSelected() {
    const api::ListedModel* model = m_shelf.listed(selected());
    if (!model || model->use != api::ModelUse::Lora) return m_shelf.use(selected());
    Q_EMIT loraChosen(QString::fromStdString(model->info.path));
}

std::string ModelManager::selected() const {
    return m_view->currentIndex().data(ModelList::IdRole).toString().toStdString();
}

void ModelManager::select(const std::string& id) {
    const QModelIndex index = m_filter->mapFromSource(m_list->indexOf(id));
    if (index.isValid()) m_view->setCurrentIndex(index);
}

QStringList ModelManager::shownNames() const {
    QStringList names;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        names << m_filter->index(row, 0).data().toString();
    return names;
}

QString ModelManager::statusText() const {
    return m_status->text();
}

void ModelManager::setInUse(const std::string& id) {
    m_list->setInUse(id);
    refreshDetails();
}

void ModelManager::refresh() {
    const std::string before = selected();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_list->refresh();
    if (!m_wanted.empty() && m_list->indexOf(m_wanted).isValid()) {
        m_search->clear();
        m_states->setCurrent("all");
        m_filter->setState("all");
        select(std::exchange(m_wanted, {}));
    } else {
        select(before);
        m_view->verticalScrollBar()->setValue(scrolled);
    }
    std::vector<ModelFolders::Row> folders;
    for (const api::ModelFolder& each : m_shelf.folders())
        folders.push_back({{each.path, m_shelf.isConverted(each) ? "converted" : each.owner},
                           m_shelf.isAdded(each)});
    m_folders->display(folders);
    refreshDetails();
    refreshStatus();
}

void ModelManager::refreshDetails() {
    const api::ListedModel* model = m_shelf.listed(selected());
    if (!model) return m_details->display({});
    ModelDetails::Subject subject;
    subject.model = *model;
    subject.inUse = model->info.id == m_list->inUse();
    subject.whyNotUse = m_whyNot(*model);
    const std::string& converting = m_shelf.converting();
    if (converting == model->info.id)
        subject.conversion = m_shelf.conversionShare();
    else if (!converting.empty())
        subject.whyNotConvert = tr("Another file is being converted. Wait for its end.");
    m_details->display(subject);
}

void ModelManager::refreshStatus() {
    const api::ModelScan scan = m_shelf.scan();
    const bool scanning = scan.running;
    m_bar->setVisible(scanning);
    m_scan->setText(scanning ? tr("Stop looking") : tr("Look again"));
    m_scan->setToolTip(scanning ? tr("Stop; what was known before stays in the list")
                                : tr("Look through all folders again"));
    m_scan->setAccessibleName(m_scan->text());
    const int shown = m_filter->rowCount(), all = m_list->rowCount();
    QString text = tr("%n found. Nothing was copied or changed.", nullptr, all);
    if (!scan.trouble.empty()) text = say(scan.trouble);
    if (scanning) text = tr("%1 found, looking in %2").arg(scan.found).arg(say(scan.where));
    if (!scanning && shown < all) text = tr("%1 of %2 shown").arg(shown).arg(all);
    if (!m_failure.isEmpty()) text = m_failure;
    m_status->setText(text);
    m_status->setToolTip(m_failure);
    m_status->setForegroundRole(m_failure.isEmpty() ? QPalette::PlaceholderText : QPalette::Link);
    refreshHint();
}

// Words instead of an empty list.
void ModelManager::refreshHint() {
    const bool alone = m_list->rowCount() <= 1;
    QString hint;
    if (alone && !m_shelf.scan().running) {
        hint =
            tr("No other weights were found, and none are needed: the starter makes objects by "
               "itself. Maquette can also use Stable Diffusion 1 and 2 and MVDream: folders from "
               "Hugging Face, .safetensors files of ComfyUI, A1111, Forge or InvokeAI, and .ckpt "
               "files after converting. Add the folder they lie in.");
    } else if (m_filter->rowCount() == 0 && !alone) {
        hint = tr("Nothing fits this search.");
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

// Something that is shown is always selected.
void ModelManager::narrow() {
    if (!m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_filter->index(0, 0));
    refreshStatus();
}

// From the search down into the list.
bool ModelManager::eventFilter(QObject* watched, QEvent* event) {
    const bool down = watched == m_search && event->type() == QEvent::KeyPress &&
                      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (down) m_view->setFocus();
    return down || QDialog::eventFilter(watched, event);
}

void ModelManager::askFolder() {
    const QString chosen = QFileDialog::getExistingDirectory(
        this, tr("Look for weights in this folder, too"), QDir::homePath());
    if (!chosen.isEmpty()) m_shelf.addFolder(chosen);
}

void ModelManager::retranslate() {
    setWindowTitle(tr("Models"));
    setPlaceholders(*m_search, {tr("Search names, families and folders"), tr("Search models")});
    m_search->setAccessibleName(tr("Search models"));
    nameFieldButtons(*m_search, tr("Search models"), tr("Clear the search"));
    const QString before = m_states->current();
    m_states->setOptions({{"all", tr("All"), tr("Everything that was found")},
                          {"ready", tr("Ready"), tr("Models that runs can use as they are")},
                          {"convert", tr("To convert"), tr("Models that need a safe copy first")},
                          {"rest", tr("Others"), tr("Parts, and what Maquette cannot use")}});
    m_states->setCurrent(before.isEmpty() ? QStringLiteral("all") : before);
    m_states->setAccessibleName(tr("What to show"));
    m_view->setAccessibleName(tr("Models"));
    m_bar->setAccessibleName(tr("Looking for weights"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    refresh();
}

void ModelManager::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

} // namespace maquette::ui
