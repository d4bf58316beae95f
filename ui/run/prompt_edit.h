#pragma once

#include <QTextEdit>

#include "ui/basics/vocabulary.h"

class QCompleter;
class QStandardItemModel;

namespace maquette::ui {

// One line of text that knows the model's words: it completes them, underlines the ones the model
// does not know, and asks for a start on Enter.
class PromptEdit final : public QTextEdit {
    Q_OBJECT
  public:
    explicit PromptEdit(QWidget* parent = nullptr);

    void setVocabulary(const Vocabulary& vocabulary);
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    QString text() const { return toPlainText(); }
    void setText(const QString& text);
    // Puts a word in: at the end, or before the first object when it describes one.
    void addWord(const QString& word);
    // Undo and redo are the window's business, not this line's.
    void leaveUndoToTheWindow();
    QCompleter* completer() const { return m_completer; }

  Q_SIGNALS:
    void submitted();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QMimeData* createMimeDataFromSelection() const override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  private:
    class Highlighter;
    QString wordAtCursor() const;
    void offerCompletion();
    void complete(const QString& word);
    void rebuildCompletions();

    bool m_windowUndoes = false;
    Vocabulary m_vocabulary;
    Highlighter* m_highlighter;
    QCompleter* m_completer;
    QStandardItemModel* m_words;
};

} // namespace maquette::ui
