#pragma once

#include <QWidget>

#include "assets/id.h"

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QUndoStack;

namespace maquette::ui {

class Actions;
class AssetDelegate;
class AssetModel;
class LibraryService;

// The strip of thumbnails: search as you type, open, rename, delete with undo, export.
class LibraryView final : public QWidget {
    Q_OBJECT
  public:
    LibraryView(LibraryService& library, QUndoStack& undo, Actions& actions,
                QWidget* parent = nullptr);

    AssetModel& model() { return *m_model; }
    QListView& list() { return *m_list; }
    QLineEdit& searchField() { return *m_search; }
    assets::AssetId current() const; // of the selection; none: 0
    std::vector<assets::AssetId> selection() const;
    void setOnStage(assets::AssetId id);
    // Now, or as soon as the library shows it.
    void select(assets::AssetId id);
    void renameCurrent();
    void deleteSelection();

  Q_SIGNALS:
    void openRequested(maquette::assets::AssetId id);
    void selectionChanged();

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeHead(Actions& actions);
    void refresh();
    void retranslate();
    void showMenu(const QPoint& position);

    LibraryService& m_library;
    QUndoStack& m_undo;
    Actions& m_actions;
    AssetModel* m_model;
    AssetDelegate* m_delegate;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_count;
    QLineEdit* m_search;
    QLabel* m_empty;
    assets::AssetId m_pending;           // to be selected once the library shows it
    std::vector<assets::AssetId> m_kept; // selected while the list is made anew
};

} // namespace maquette::ui
