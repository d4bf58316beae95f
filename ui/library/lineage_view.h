#pragma once

#include <QWidget>

#include "ui/library/library_service.h"

class QLabel;
class QTreeWidget;

namespace maquette::ui {

// Where the object on the stage comes from and what came of it: the run, those it started from and
// those that started from it, with what was kept of each. Hidden for a run without relatives.
class LineageView final : public QWidget {
    Q_OBJECT
  public:
    LineageView(LibraryService& library, QWidget* parent = nullptr);
    // Throws base::Error when the library cannot be read.
    void show(assets::RunId run, assets::AssetId asset);
    QTreeWidget& tree() { return *m_tree; }

  Q_SIGNALS:
    void openRequested(maquette::assets::AssetId id);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    LibraryService& m_library;
    QLabel* m_title;
    QTreeWidget* m_tree;
};

} // namespace maquette::ui
