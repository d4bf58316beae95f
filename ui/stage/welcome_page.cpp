#include "ui/stage/welcome_page.h"

#include <algorithm>
#include <array>

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/widgets/picture_tile.h"

namespace maquette::ui {

namespace {

constexpr int kSide = 132; // of a picture, logical pixels
constexpr int kFewest = 3;

// In English, which is what the models' text encoders were taught. The pictures beside them come
// from runs of the shipped model with its draft preset, seed 7.
struct Example {
    const char* prompt;
    const char* picture;
};
constexpr std::array kExamples{
    Example{"a red chair", ":/welcome/chair.png"},
    Example{"a blue car", ":/welcome/car.png"},
    Example{"a purple teapot", ":/welcome/teapot.png"},
    Example{"an orange rocket", ":/welcome/rocket.png"},
    Example{"a green mushroom", ":/welcome/mushroom.png"},
    Example{"a pink cake", ":/welcome/cake.png"},
};

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_chosen(new QButtonGroup(this)) {
    m_title->setFont(heroFont(font()));
    m_title->setAlignment(Qt::AlignCenter);
    m_subtitle->setAlignment(Qt::AlignCenter);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(space::kMedium);
    column->addWidget(makePictures(), 0, Qt::AlignHCenter);
    column->addSpacing(space::kSmall);
    column->addWidget(makeFoot());
    retranslate();
}

QWidget* WelcomePage::makePictures() {
    auto* shelf = new QWidget(this);
    auto* row = new QHBoxLayout(shelf);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    for (const Example& example : kExamples) {
        auto* tile = new PictureTile(example.picture, kSide, shelf);
        tile->setText(example.prompt);
        m_chosen->addButton(tile);
        m_tiles << tile;
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this,
                [this, tile] { Q_EMIT promptChosen(tile->text()); });
    }
    return shelf;
}

QWidget* WelcomePage::makeFoot() {
    auto* foot = new QWidget(this);
    m_machine = new QLabel(foot);
    m_machine->setFont(captionFont(font()));
    m_machine->setForegroundRole(QPalette::PlaceholderText);
    m_machine->setWordWrap(true);
    m_language = new QComboBox(foot);
    m_theme = new QComboBox(foot);
    for (QComboBox* box : {m_language, m_theme})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they change their language
    m_leave = new QPushButton(foot);
    m_leave->setProperty("flat", true);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this](int row) { Q_EMIT themeChosen(row); });
    connect(m_leave, &QPushButton::clicked, this, &WelcomePage::left);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_machine, 1);
    row->addWidget(m_language);
    row->addWidget(m_theme);
    row->addWidget(m_leave);
    return foot;
}

void WelcomePage::setMachine(const QString& sentence) {
    m_machine->setText(sentence);
}

QString WelcomePage::machine() const {
    return m_machine->text();
}

void WelcomePage::setLanguage(const QString& locale) {
    m_language->setCurrentIndex(std::max(0, m_language->findData(locale)));
}

void WelcomePage::setTheme(int choice) {
    m_theme->setCurrentIndex(choice);
}

void WelcomePage::fitInto(int width) {
    const int room = (width + space::kMedium) / (kSide + space::kMedium);
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setVisible(i < std::max(room, kFewest));
}

void WelcomePage::follow(const QString& prompt) {
    m_chosen->setExclusive(false); // none may be chosen, too
    for (PictureTile* tile : m_tiles)
        tile->setChecked(tile->text() == prompt);
    m_chosen->setExclusive(true);
}

void WelcomePage::retranslate() {
    m_title->setText(tr("What shall form first?"));
    m_subtitle->setText(tr("Choose a picture and press Start, or say it in your own words below."));
    for (PictureTile* tile : m_tiles) {
        tile->setToolTip(tr("Fill in “%1”").arg(tile->text()));
        tile->setAccessibleName(tile->toolTip());
    }
    const QSignalBlocker quiet(m_language);
    const QString locale = m_language->currentData().toString();
    m_language->clear();
    m_language->addItem(tr("Language of the desktop"), QString());
    for (const QString& each : languages())
        m_language->addItem(languageName(each), each);
    setLanguage(locale);
    m_language->setAccessibleName(tr("Language"));
    m_language->setToolTip(tr("The language of the studio; prompts are in English"));
    const int theme = std::max(0, m_theme->currentIndex());
    m_theme->clear();
    m_theme->addItems({tr("Theme of the desktop"), tr("Dark"), tr("Light"), tr("High contrast")});
    setTheme(theme);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setToolTip(tr("How the studio looks"));
    m_leave->setText(tr("Not now"));
    m_leave->setToolTip(tr("Go to the empty stage; the Help menu brings this page back"));
    m_leave->setAccessibleName(m_leave->text());
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
