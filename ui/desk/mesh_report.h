#pragma once

#include <functional>

#include <QWidget>

#include "ui/desk/mesh_tools.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace maquette::ui {

// The desk's report card: what the mesh is like, what it was before, and what to do about it.
class MeshReport final : public QWidget {
    Q_OBJECT
  public:
    // What a button is called that adds this operation to the stack.
    using NameOfRepair = std::function<QString(const std::string& operation)>;

    explicit MeshReport(NameOfRepair nameOfRepair, QWidget* parent = nullptr);

    void display(const MeshFacts& before, const MeshFacts& after);
    void setAdvice(const std::vector<PrintAdvice>& advice);
    void clearAdvice(); // the mesh has changed since
    bool hasVerdict() const { return !m_last.empty(); }
    QPushButton& checkButton() { return *m_check; }

  Q_SIGNALS:
    void checkRequested();
    void repairRequested(const QString& operation);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void retranslate();
    void showFacts();
    void addFact(const QString& label, const QString& before, const QString& after,
                 bool good = true);
    void addAdvice(const PrintAdvice& advice);

    NameOfRepair m_nameOfRepair;
    QGridLayout* m_facts;
    QVBoxLayout* m_advice;
    QPushButton* m_check;
    MeshFacts m_before, m_after;
    std::vector<PrintAdvice> m_last;
};

} // namespace maquette::ui
