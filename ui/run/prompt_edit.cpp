#include "ui/run/prompt_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QSyntaxHighlighter>

#include "ui/basics/icons.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

class PromptEdit::Highlighter final : public QSyntaxHighlighter {
  public:
    explicit Highlighter(PromptEdit* edit)
        : QSyntaxHighlighter(edit->document())
        , m_edit(edit) {}

  protected:
    void highlightBlock(const QString& text) override {
        QTextCharFormat unknown;
        unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        unknown.setUnderlineColor(tokensOf(m_edit->palette()).attention);
        for (const PromptWord& word : m_edit->m_vocabulary.read(text)) {
            if (!word.known) setFormat(word.begin, word.length, unknown);
        }
    }

  private:
    PromptEdit* m_edit;
};

PromptEdit::PromptEdit(QWidget* parent)
    : QTextEdit(parent)
    , m_highlighter(new Highlighter(this))
    , m_completer(new QCompleter(this))
    , m_words(new QStandardItemModel(this)) {
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    viewport()->setAutoFillBackground(false);
    setObjectName("promptEdit");

    m_completer->setModel(m_words);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setMaxVisibleItems(7);
    m_completer->popup()->setAccessibleName(tr("Words the model knows"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &PromptEdit::complete);
}

void PromptEdit::setVocabulary(const Vocabulary& vocabulary) {
    m_vocabulary = vocabulary;
    rebuildCompletions();
    m_highlighter->rehighlight();
}

void PromptEdit::rebuildCompletions() {
    m_words->clear();
    for (const QString& word : m_vocabulary.words()) {
        auto* item = new QStandardItem(word);
        const QColor swatch = swatchOf(word);
        if (swatch.isValid()) {
            QPixmap dot(16, 16);
            dot.fill(Qt::transparent);
            QPainter painter(&dot);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(swatch);
            painter.setPen(QPen(tokensOf(palette()).border, 1));
            painter.drawEllipse(QRectF(2.5, 2.5, 11, 11));
            item->setIcon(dot);
        } else {
            item->setIcon(icon(iconOf(m_vocabulary.kindOf(word))));
        }
        m_words->appendRow(item);
    }
}

void PromptEdit::setText(const QString& text) {
    setPlainText(text.simplified());
    setUndoRedoEnabled(!m_windowUndoes); // a new text brings a history of its own
    moveCursor(QTextCursor::End);
}

void PromptEdit::addWord(const QString& word) {
    const WordKind kind = m_vocabulary.kindOf(word);
    QString text = this->text();
    qsizetype place = text.size();
    if (kind == WordKind::Colour || kind == WordKind::Material || kind == WordKind::Size ||
        kind == WordKind::Shape) {
        for (const PromptWord& other : m_vocabulary.read(text)) {
            if (other.kind != WordKind::Object) continue;
            place = other.begin;
            break;
        }
    }
    const bool gapBefore = place > 0 && !text[place - 1].isSpace();
    const bool gapAfter = place < text.size();
    QString article; // prompts are English whatever language the window speaks
    if (text.trimmed().isEmpty()) article = QString("aeiou").contains(word.at(0)) ? "an " : "a ";
    text.insert(place, (gapBefore ? " " : "") + article + word + (gapAfter ? " " : ""));
    setText(text);
    setFocus();
}

QString PromptEdit::wordAtCursor() const {
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::WordUnderCursor);
    return cursor.selectedText();
}

void PromptEdit::offerCompletion() {
    const QString word = wordAtCursor();
    if (word.isEmpty() || m_vocabulary.isOpen() || m_vocabulary.words().contains(word.toLower())) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(180);
    m_completer->complete(place);
}

void PromptEdit::complete(const QString& word) {
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::WordUnderCursor);
    cursor.insertText(word);
    setTextCursor(cursor);
}

void PromptEdit::leaveUndoToTheWindow() {
    m_windowUndoes = true;
    setUndoRedoEnabled(false);
}

// An editor takes undo and redo before shortcuts see them, even when it keeps no history.
bool PromptEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_windowUndoes) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void PromptEdit::keyPressEvent(QKeyEvent* event) {
    const bool offered = m_completer->popup()->isVisible();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (offered && (enter || event->key() == Qt::Key_Tab)) {
        complete(m_completer->popup()->currentIndex().data().toString());
        m_completer->popup()->hide();
        return;
    }
    if (enter) {
        Q_EMIT submitted();
        return;
    }
    const QString before = text();
    QTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (text() != before && (typed || offered)) offerCompletion();
}

// Files that are dropped belong to the window: a picture guides the run, a mesh is imported.
bool PromptEdit::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasText() && !source->hasUrls();
}

void PromptEdit::insertFromMimeData(const QMimeData* source) {
    insertPlainText(source->text().simplified());
}

QMimeData* PromptEdit::createMimeDataFromSelection() const {
    auto* data = new QMimeData;
    data->setText(textCursor().selectedText());
    return data;
}

// The list of words hands the keyboard it gets on to its editor, even to one that is hidden: the
// window would then take the hidden editor for the place of its keyboard, and Tab would not move.
void PromptEdit::hideEvent(QHideEvent* event) {
    m_completer->setWidget(nullptr);
    QTextEdit::hideEvent(event);
}

void PromptEdit::showEvent(QShowEvent* event) {
    m_completer->setWidget(this);
    QTextEdit::showEvent(event);
}

void PromptEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange) return;
    rebuildCompletions();
    m_highlighter->rehighlight();
}

QSize PromptEdit::sizeHint() const {
    return {320, QFontMetrics(font()).height() + 10};
}

} // namespace maquette::ui
