#include "ui/library/library_filters.h"

#include <QDateTime>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/library_service.h"
#include "ui/widgets/flow_layout.h"

namespace maquette::ui {

namespace {

assets::Time dayStart(int daysAgo) {
    const QDateTime start = QDate::currentDate().addDays(-daysAgo).startOfDay();
    return assets::Time(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
}

QString stars(int count) {
    return QString(count, QChar(0x2605));
}

} // namespace

QString kindName(const std::string& kind) {
    if (kind == "import") return LibraryFilters::tr("Imported");
    if (kind == "object") return LibraryFilters::tr("Made here");
    return say(kind);
}

LibraryFilters::LibraryFilters(LibraryService& library, NameOf nameOf, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_nameOf(std::move(nameOf))
    , m_row(new FlowLayout(space::kHair, this))
    , m_reset(new QToolButton(this))
    , m_save(new QToolButton(this)) {
    m_row->setContentsMargins(0, 0, 0, space::kHair);
    for (int i = 0; i < Count; ++i) {
        auto* button = m_buttons[i] = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({12, 12});
        button->setProperty("filter", true);
        button->setFont(captionFont(font()));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, i] {
            const auto which = static_cast<Which>(i);
            valueOf(which).isEmpty() ? openMenu(which) : clear(which);
        });
        m_row->addWidget(button);
    }
    for (QToolButton* button : {m_reset, m_save}) {
        button->setFont(captionFont(font()));
        button->setFocusPolicy(Qt::TabFocus);
        m_row->addWidget(button);
    }
    connect(m_reset, &QToolButton::clicked, this, &LibraryFilters::reset);
    connect(m_save, &QToolButton::clicked, this, &LibraryFilters::saveRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

QString LibraryFilters::nameOf(Which which) const {
    switch (which) {
    case Kind:
        return tr("Kind");
    case Method:
        return tr("Method");
    case Model:
        return tr("Model");
    case Rating:
        return tr("Rating");
    case Tag:
        return tr("Tag");
    case Date:
        return tr("Date");
    case Project:
        return tr("Project");
    case Count:
        break;
    }
    return {};
}

QString LibraryFilters::valueOf(Which which) const {
    switch (which) {
    case Kind:
        return m_query.kind.empty() ? QString() : kindName(m_query.kind);
    case Method:
        return m_query.method.empty() ? QString() : m_nameOf(m_query.method);
    case Model:
        return m_query.model.empty() ? QString() : m_nameOf(m_query.model);
    case Rating:
        return m_query.minimumRating == 0   ? QString()
               : m_query.minimumRating == 5 ? stars(5)
                                            : tr("%1 or more").arg(stars(m_query.minimumRating));
    case Tag: {
        QStringList tags;
        for (const std::string& tag : m_query.tags)
            tags << say(tag);
        return tags.join(QStringLiteral(" + "));
    }
    case Date:
        return !m_query.createdFrom ? QString()
               : m_days == 0        ? tr("Today")
               : m_days > 0         ? tr("Last %n day(s)", nullptr, m_days)
                                    : tr("Since a day");
    case Project:
        for (const assets::Project& project : m_library.projects()) {
            if (project.id == m_query.project) return say(project.name);
        }
        return {};
    case Count:
        break;
    }
    return {};
}

void LibraryFilters::clear(Which which) {
    change([which](assets::SearchQuery& query) {
        switch (which) {
        case Kind:
            query.kind.clear();
            break;
        case Method:
            query.method.clear();
            break;
        case Model:
            query.model.clear();
            break;
        case Rating:
            query.minimumRating = 0;
            break;
        case Tag:
            query.tags.clear();
            break;
        case Date:
            query.createdFrom.reset();
            break;
        case Project:
            query.project = {};
            break;
        case Count:
            break;
        }
    });
}

void LibraryFilters::change(const std::function<void(assets::SearchQuery&)>& edit) {
    edit(m_query);
    showState();
    Q_EMIT changed();
}

void LibraryFilters::setQuery(const assets::SearchQuery& query) {
    m_days = -1;
    change([&query](assets::SearchQuery& mine) { mine = query; });
}

void LibraryFilters::reset() {
    setQuery({});
}

bool LibraryFilters::isEmpty() const {
    for (int i = 0; i < Count; ++i) {
        if (!valueOf(static_cast<Which>(i)).isEmpty()) return false;
    }
    return true;
}

void LibraryFilters::offerProjects(bool offered) {
    if (!offered) m_query.project = {};
    m_offerProjects = offered;
    showState();
}

void LibraryFilters::openMenu(Which which) {
    QMenu menu(this);
    fillMenu(menu, which);
    if (menu.isEmpty()) menu.addAction(tr("Nothing to choose from yet"))->setEnabled(false);
    menu.exec(m_buttons[which]->mapToGlobal(QPoint(0, m_buttons[which]->height() + 2)));
}

void LibraryFilters::fillMenu(QMenu& menu, Which which) {
    const auto offer = [&](const QString& text, std::function<void(assets::SearchQuery&)> edit) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, edit = std::move(edit)] { change(edit); });
    };
    const auto counted = [](const QString& text, std::int64_t count) {
        return QStringLiteral("%1\t%2").arg(text).arg(count);
    };
    const assets::Facets facets = m_library.facets();
    if (which == Kind) {
        for (const auto& [value, count] : facets.kinds)
            offer(counted(kindName(value), count), [v = value](auto& query) { query.kind = v; });
    } else if (which == Method) {
        for (const auto& [value, count] : facets.methods)
            offer(counted(m_nameOf(value), count), [v = value](auto& query) { query.method = v; });
    } else if (which == Model) {
        for (const auto& [value, count] : facets.models)
            offer(counted(m_nameOf(value), count), [v = value](auto& query) { query.model = v; });
    } else if (which == Tag) {
        for (const auto& [value, count] : facets.tags)
            offer(counted(say(value), count), [v = value](auto& query) { query.tags = {v}; });
    } else if (which == Rating) {
        for (int least = 5; least >= 1; --least)
            offer(least == 5 ? stars(5) : tr("%1 or more").arg(stars(least)),
                  [least](auto& query) { query.minimumRating = least; });
    } else if (which == Date) {
        fillDates(menu);
    } else {
        for (const assets::Project& project : m_library.projects())
            offer(say(project.name), [id = project.id](auto& query) { query.project = id; });
    }
}

void LibraryFilters::fillDates(QMenu& menu) {
    for (const int days : {0, 7, 30, 365}) {
        const QString text = days == 0 ? tr("Today") : tr("Last %n day(s)", nullptr, days);
        connect(menu.addAction(text), &QAction::triggered, this, [this, days] {
            m_days = days;
            change([days](assets::SearchQuery& query) { query.createdFrom = dayStart(days); });
        });
    }
}

void LibraryFilters::showState() {
    bool any = false;
    for (int i = 0; i < Count; ++i) {
        const auto which = static_cast<Which>(i);
        const QString name = nameOf(which), value = valueOf(which);
        QToolButton* button = m_buttons[i];
        any = any || !value.isEmpty();
        button->setCheckable(!value.isEmpty());
        button->setChecked(!value.isEmpty());
        button->setText(value.isEmpty() ? name : name + ": " + value);
        button->setIcon(icon(value.isEmpty() ? "chevron-down" : "close"));
        button->setAccessibleName(value.isEmpty()
                                      ? tr("Filter by: %1").arg(name)
                                      : tr("Take the filter away: %1").arg(button->text()));
        button->setToolTip(value.isEmpty() ? tr("Show only some of the objects")
                                           : tr("Take this filter away"));
        button->setVisible(which != Project || m_offerProjects);
    }
    m_reset->setVisible(any);
    m_save->setVisible(any && m_library.canWrite());
    m_row->invalidate();
    updateGeometry();
}

void LibraryFilters::retranslate() {
    m_reset->setText(tr("Clear all"));
    m_reset->setAccessibleName(tr("Clear all filters"));
    m_reset->setToolTip(tr("Show everything again"));
    m_save->setText(tr("Save search …"));
    m_save->setAccessibleName(tr("Save search"));
    m_save->setToolTip(tr("Keep search and filters as a collection that fills itself"));
    showState();
}

void LibraryFilters::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui
