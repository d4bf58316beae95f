#pragma once

#include <functional>

#include <QDialog>

#include "engine/api/model_library.h"

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QProgressBar;
class QPushButton;

namespace maquette::ui {

class ModelDetails;
class ModelFilter;
class ModelFolders;
class ModelList;
class ModelShelf;
class Segmented;

// The models of this machine: the starter that comes along and the weights other programs brought,
// what they are, why one cannot be used, and which one runs use. Looking copies and changes
// nothing.
class ModelManager final : public QDialog {
    Q_OBJECT
  public:
    // Why a model cannot be chosen now or by this method, in words; empty when it can.
    using WhyNot = std::function<QString(const api::ListedModel&)>;
    ModelManager(ModelShelf& shelf, const std::string& inUse, WhyNot whyNot, QWidget* parent);

    void setInUse(const std::string& id);
    void select(const std::string& id);
    std::string selected() const;
    QStringList shownNames() const; // of the list, from the top
    QString statusText() const;
    ModelDetails& details() { return *m_details; }
    ModelFolders& folders() { return *m_folders; }
    QLineEdit& searchField() { return *m_search; }
    Segmented& states() { return *m_states; }
    QListView& list() { return *m_view; }
    QPushButton& scanButton() { return *m_scan; }

  Q_SIGNALS:
    void loraChosen(const QString& file);

  protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeLeft();
    void connectParts();
    void refresh();
    void refreshDetails();
    void refreshStatus();
    void refreshHint();
    void narrow();
    void useSelected();
    void askFolder();
    void retranslate();

    ModelShelf& m_shelf;
    WhyNot m_whyNot;
    ModelList* m_list;
    ModelFilter* m_filter;
    QLineEdit* m_search;
    Segmented* m_states;
    QListView* m_view;
    QLabel* m_hint; // what could be here, while little is
    ModelFolders* m_folders;
    ModelDetails* m_details;
    QProgressBar* m_bar;
    QLabel* m_status;
    QPushButton* m_scan;
    QPushButton* m_close;
    std::string m_wanted; // to be selected once it is in the list
    QString m_failure;
};

} // namespace maquette::ui
