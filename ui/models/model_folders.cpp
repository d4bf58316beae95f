#include "ui/models/model_folders.h"

#include <algorithm>

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/model_words.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kRow = 26, kMostRows = 4;

// "~/ComfyUI/models" is what people recognise.
QString shortPath(const std::string& path) {
    const QString full = say(path), home = QDir::homePath();
    return full.startsWith(home + '/') ? "~" + full.mid(home.size()) : full;
}

// A label that gives up its middle rather than its place.
class PathLabel final : public QLabel {
  public:
    PathLabel(const QString& path, QWidget* parent)
        : QLabel(parent)
        , m_path(path) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setTextFormat(Qt::PlainText);
    }

  protected:
    void resizeEvent(QResizeEvent*) override {
        setText(fontMetrics().elidedText(m_path, Qt::ElideMiddle, width()));
    }

  private:
    QString m_path;
};

} // namespace

ModelFolders::ModelFolders(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list)) {
    QFont strong = captionFont(font());
    strong.setWeight(QFont::DemiBold);
    m_caption->setFont(strong);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_add->setIcon(icon("folder"));
    m_add->setProperty("flat", true);
    connect(m_add, &QPushButton::clicked, this, &ModelFolders::addRequested);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kSmall, 0, 0, 0);
    head->addWidget(m_caption, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(scroll);
    rebuild();
}

void ModelFolders::display(const std::vector<Row>& rows) {
    m_folders = rows;
    rebuild();
}

QWidget* ModelFolders::makeRow(const Row& what) {
    const api::ModelFolder& folder = what.folder;
    auto* holder = new QWidget(m_list);
    holder->setFixedHeight(kRow);
    auto* path = new PathLabel(shortPath(folder.path), holder);
    path->setToolTip(say(folder.path));
    auto* owner = new QLabel(ownerInWords(folder.owner), holder);
    for (QLabel* label : {static_cast<QLabel*>(path), owner})
        label->setFont(captionFont(font()));
    owner->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(space::kSmall, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(path, 1);
    row->addWidget(owner);
    if (!what.mayGo) return holder;
    auto* remove = new QToolButton(holder);
    remove->setIcon(icon("close"));
    remove->setIconSize({14, 14});
    remove->setFixedSize(24, 24);
    remove->setToolTip(tr("Look in this folder no longer; its files stay"));
    remove->setAccessibleName(tr("Look in %1 no longer").arg(say(folder.path)));
    connect(remove, &QToolButton::clicked, this,
            [this, path = say(folder.path)] { Q_EMIT removeRequested(path); });
    row->addWidget(remove);
    return holder;
}

void ModelFolders::rebuild() {
    m_caption->setText(tr("Maquette looks in"));
    m_add->setText(tr("Add a folder …"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Look for weights in another folder, too; nothing is copied"));
    clear(*m_rows);
    for (const Row& row : m_folders)
        m_rows->addWidget(makeRow(row));
    if (m_folders.empty()) {
        auto* none =
            new QLabel(tr("No program with weights was found in its usual place."), m_list);
        none->setFont(captionFont(font()));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setContentsMargins(space::kSmall, 0, 0, 0);
        none->setFixedHeight(kRow);
        m_rows->addWidget(none);
    }
    m_rows->addStretch(1);
    const int rows = std::clamp(static_cast<int>(m_folders.size()), 1, kMostRows);
    findChild<QScrollArea*>()->setFixedHeight(rows * kRow + 2);
}

void ModelFolders::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) rebuild();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
