#pragma once

#include <QTreeWidget>

#include "ui/library/library_place.h"

namespace maquette::ui {

class LibraryEditor;
class LibraryService;

// The library's sidebar: everything, the projects, the collections and the trash. Objects are
// dropped on them; names are edited in place.
class LibraryPlaces final : public QTreeWidget {
    Q_OBJECT
  public:
    LibraryPlaces(LibraryService& library, LibraryEditor& editor, QWidget* parent = nullptr);

    void setPlace(const LibraryPlace& place); // emits nothing
    // Begins naming the project or collection that will have this uid, as soon as it is there.
    void nameNew(const std::string& uid) { m_toName = uid; }
    // Edits the name of a project or collection in place.
    void renameAt(const LibraryPlace& place);

  Q_SIGNALS:
    void chosen(const maquette::ui::LibraryPlace& place);
    void menuRequested(const maquette::ui::LibraryPlace& place, const QPoint& global);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    QTreeWidgetItem* section(const QString& title);
    QTreeWidgetItem* entry(QTreeWidgetItem* parent, const LibraryPlace& place, const QString& name,
                           const QString& iconName, const QString& tip);
    QTreeWidgetItem* find(const LibraryPlace& place) const;
    bool takes(QTreeWidgetItem* item) const;
    void rename(QTreeWidgetItem* item);

    LibraryService& m_library;
    LibraryEditor& m_editor;
    LibraryPlace m_place;
    std::string m_toName;
    bool m_filling = false;
};

} // namespace maquette::ui
