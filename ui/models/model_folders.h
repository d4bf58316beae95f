#pragma once

#include <QWidget>

#include "engine/api/model_library.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace maquette::ui {

// Where weights are looked for: folders of other programs, and those that the user added and may
// take away again.
class ModelFolders final : public QWidget {
    Q_OBJECT
  public:
    explicit ModelFolders(QWidget* parent = nullptr);
    struct Row {
        api::ModelFolder folder;
        bool mayGo = false; // the user added it
    };
    void display(const std::vector<Row>& rows);
    QPushButton& addButton() { return *m_add; }

  Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString& folder);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void rebuild();
    QWidget* makeRow(const Row& row);

    std::vector<Row> m_folders;
    QLabel* m_caption;
    QPushButton* m_add;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace maquette::ui
