#pragma once

#include <QWidget>

#include "ui/basics/vocabulary.h"

class QHBoxLayout;
class QLabel;

namespace maquette::ui {

// The line below the prompt that teaches: which words were not understood and what to say instead,
// otherwise words that would carry the prompt further. As many as fit.
class HintRow final : public QWidget {
    Q_OBJECT
  public:
    explicit HintRow(QWidget* parent = nullptr);
    // Shows what fits this prompt. The same hints are not built twice.
    void update(const QString& prompt, const Vocabulary& vocabulary);
    QString message() const; // what the row says in words, for tests and screen readers

  Q_SIGNALS:
    void wordChosen(const QString& word);
    void replacementChosen(const QString& unknown, const QString& known);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Hints {
        QString caption;
        QStringList words; // to add, or one to use instead
        QString unknown;   // not empty: caption is about this word
        bool operator==(const Hints&) const = default;
    };
    static Hints hintsFor(const QString& prompt, const Vocabulary& vocabulary);
    void rebuild();
    void showWhatFits();

    Hints m_hints;
    Vocabulary m_vocabulary;
    QLabel* m_icon;
    QLabel* m_caption;
    QHBoxLayout* m_chips;
};

} // namespace maquette::ui
