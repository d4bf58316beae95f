#pragma once

#include <optional>

#include <QWidget>

#include "ui/basics/model_words.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace maquette::ui {

class MemoryMeter;
class ModelShelf;

// Everything about one entry of the model manager, and what can be done with it.
class ModelDetails final : public QWidget {
    Q_OBJECT
  public:
    explicit ModelDetails(QWidget* parent = nullptr);

    struct Subject {
        api::ListedModel model;
        bool inUse = false;
        QString whyNotUse;      // from outside; empty: it may be chosen
        double conversion = -1; // share done; below 0: it is not being converted
        QString whyNotConvert;  // empty: it may be converted
    };
    void display(const std::optional<Subject>& subject); // nothing: an explanation instead
    QPushButton& useButton() { return *m_use; }
    QPushButton& convertButton() { return *m_convert; }
    QWidget& question() { return *m_question; }
    QPushButton& answer(const QString& prediction); // "epsilon" or "v_prediction"
    QString reason() const; // why it cannot be used, as it is shown; empty: nothing is shown

  Q_SIGNALS:
    void useRequested();
    void convertRequested();
    void stopRequested(); // of the conversion
    void predictionChosen(const QString& prediction);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* makeQuestion();
    QWidget* makeWork();
    void addFact(const QString& name, const QString& value);
    void showFacts();
    void showVerdict();
    void showButtons();
    void showNothing();
    void retranslate();

    std::optional<Subject> m_subject;
    QLabel* m_title;
    QLabel* m_kind;
    QGridLayout* m_facts;
    MemoryMeter* m_meter;
    QLabel* m_memory;
    QLabel* m_reason;
    QWidget* m_question;
    QLabel* m_ask;
    QLabel* m_askNote;
    QPushButton* m_epsilon;
    QPushButton* m_velocity;
    QWidget* m_work;
    QLabel* m_workText;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QPushButton* m_use;
    QPushButton* m_convert;
    QPushButton* m_folder;
};

} // namespace maquette::ui
