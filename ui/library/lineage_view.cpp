#include "ui/library/lineage_view.h"

#include <QEvent>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kPicture = 32, kMostHeight = 210;

} // namespace

LineageView::LineageView(LibraryService& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_title(new QLabel(this))
    , m_tree(new QTreeWidget(this)) {
    QFont font = captionFont(this->font());
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIconSize({kPicture, kPicture});
    m_tree->setIndentation(16);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_title);
    column->addWidget(m_tree);
    const auto open = [this](QTreeWidgetItem* item) {
        const qint64 id = item->data(0, Qt::UserRole).toLongLong();
        if (id != 0) Q_EMIT openRequested({id});
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, open);
    connect(m_tree, &QTreeWidget::itemClicked, this, open);
    retranslate();
    hide();
}

void LineageView::show(assets::RunId run, assets::AssetId asset) {
    m_tree->clear();
    const std::vector<LibraryService::Relative> family =
        run ? m_library.family(run) : std::vector<LibraryService::Relative>{};
    std::vector<QTreeWidgetItem*> above{m_tree->invisibleRootItem()}; // by depth
    int rows = 0;
    for (const LibraryService::Relative& relative : family) {
        above.resize(static_cast<std::size_t>(relative.depth) + 1);
        auto* item = new QTreeWidgetItem(above.back());
        const QString prompt = say(relative.run.prompt);
        item->setText(0, relative.depth > 0
                             ? tr("from step %1: %2").arg(relative.run.parentStep).arg(prompt)
                             : prompt);
        item->setToolTip(0, tr("Seed %1").arg(relative.run.seed));
        above.push_back(item);
        ++rows;
        bool first = true; // the run's own object stands in the run's row
        for (const assets::AssetId id : relative.assets) {
            QTreeWidgetItem* row = first ? item : new QTreeWidgetItem(item);
            if (!first) row->setText(0, say(m_library.asset(id).name));
            row->setIcon(0, QPixmap::fromImage(m_library.thumbnail(id)));
            row->setData(0, Qt::UserRole, qint64(id.value));
            if (id == asset) row->setSelected(true);
            rows += first ? 0 : 1;
            first = false;
        }
    }
    m_tree->expandAll();
    m_tree->setFixedHeight(std::min(kMostHeight, rows * (kPicture + 6) + 4));
    setVisible(rows > 1);
}

void LineageView::retranslate() {
    m_title->setText(tr("Where it comes from"));
    m_tree->setAccessibleName(m_title->text());
}

void LineageView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
