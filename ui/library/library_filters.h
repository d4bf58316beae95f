#pragma once

#include <QWidget>

#include "assets/asset_search.h"

class QToolButton;

namespace maquette::ui {

class LibraryService;
class FlowLayout;

// What narrows the grid down: kind, method, model, rating, tags, date, project. Each is a button
// with a menu; one that filters becomes a chip that says so and can be taken away.
class LibraryFilters final : public QWidget {
    Q_OBJECT
  public:
    // `nameOf` turns the id of a method or model into its name for people.
    using NameOf = std::function<QString(const std::string&)>;
    LibraryFilters(LibraryService& library, NameOf nameOf, QWidget* parent = nullptr);

    // The filters alone; text, place and order are others' business.
    const assets::SearchQuery& query() const { return m_query; }
    void setQuery(const assets::SearchQuery& query); // emits changed()
    bool isEmpty() const;
    void reset();
    // Projects are only offered where all of them are shown.
    void offerProjects(bool offered);

  Q_SIGNALS:
    void changed();
    void saveRequested(); // as a collection of its own

  protected:
    void changeEvent(QEvent* event) override;

  private:
    enum Which { Kind, Method, Model, Rating, Tag, Date, Project, Count };
    void retranslate();
    void showState();
    void openMenu(Which which);
    void fillMenu(class QMenu& menu, Which which);
    void fillDates(QMenu& menu);
    QString nameOf(Which which) const;
    QString valueOf(Which which) const; // "" when it does not filter
    void clear(Which which);
    void change(const std::function<void(assets::SearchQuery&)>& edit);

    LibraryService& m_library;
    NameOf m_nameOf;
    assets::SearchQuery m_query;
    int m_days = -1; // of the date filter: 0 today, 7, 30, 365; -1 none
    bool m_offerProjects = false;
    FlowLayout* m_row;
    QToolButton* m_buttons[Count];
    QToolButton* m_reset;
    QToolButton* m_save;
};

// The name of a kind of object for people.
QString kindName(const std::string& kind);

} // namespace maquette::ui
