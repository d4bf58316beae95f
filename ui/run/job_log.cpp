#include "ui/run/job_log.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/theme.h"
#include "ui/run/curve_model.h"
#include "ui/run/curves_panel.h"
#include "ui/run/log_models.h"
#include "ui/widgets/segmented.h"

namespace maquette::ui {

JobLog::JobLog(QWidget* parent)
    : QWidget(parent)
    , m_log(new LogModel(this))
    , m_figures(new FiguresModel(this))
    , m_choice(new Segmented(this))
    , m_copy(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_logTable(makeTable())
    , m_figureTable(makeTable())
    , m_curves(new CurvesPanel(this)) {
    m_logTable->setModel(m_log);
    m_logTable->horizontalHeader()->hide();
    m_logTable->horizontalHeader()->setSectionResizeMode(LogModel::Time,
                                                         QHeaderView::ResizeToContents);
    m_logTable->horizontalHeader()->setStretchLastSection(true);
    m_figureTable->setModel(m_figures);
    m_figureTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (QWidget* page :
         {static_cast<QWidget*>(m_logTable), static_cast<QWidget*>(m_curves),
          static_cast<QWidget*>(&m_curves->table()), static_cast<QWidget*>(m_figureTable)})
        m_pages->addWidget(page); // in the order of Page
    m_choice->setFixedWidth(300);
    m_copy->setIcon(icon("log"));
    connect(m_choice, &Segmented::chosen, this, [this](const QString& id) {
        turnTo(id == "curves" ? Page::Curves : id == "figures" ? Page::Figures : Page::Log);
    });
    connect(m_copy, &QToolButton::clicked, this, &JobLog::copyAll);
    // Follows new lines unless the reader has scrolled up.
    connect(m_log, &QAbstractItemModel::rowsInserted, this, [this] {
        const QScrollBar* bar = m_logTable->verticalScrollBar();
        if (bar->value() >= bar->maximum() - 2) m_logTable->scrollToBottom();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    retranslate();
}

QTableView* JobLog::makeTable() {
    auto* table = new QTableView(this);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(24);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    return table;
}

void JobLog::retranslate() {
    m_choice->setOptions({{"log", tr("Log"), tr("What the engine says")},
                          {"curves", tr("Curves"), tr("How the run's figures went, as curves")},
                          {"table", tr("Table"), tr("The figures of every step, to read and copy")},
                          {"figures", tr("Now"), tr("The run's figures as they are now")}});
    m_choice->setAccessibleName(tr("What to show"));
    turnTo(page());
    m_logTable->setAccessibleName(tr("Job log"));
    m_figureTable->setAccessibleName(tr("Figures of the run"));
}

JobLog::Page JobLog::page() const {
    return static_cast<Page>(m_pages->currentIndex());
}

void JobLog::turnTo(Page page) {
    static constexpr const char* kIds[] = {"log", "curves", "table", "figures"};
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_choice->setCurrent(kIds[static_cast<int>(page)]);
    m_copy->setToolTip(page == Page::Log
                           ? tr("Copy the whole log")
                           : tr("Copy the figures of every step as CSV, for a spreadsheet"));
    m_copy->setAccessibleName(m_copy->toolTip());
}

void JobLog::copyAll() {
    QGuiApplication::clipboard()->setText(page() == Page::Log ? m_log->text()
                                                              : m_curves->model().csv());
}

void JobLog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
