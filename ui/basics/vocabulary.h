#pragma once

#include <vector>

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

namespace maquette::api {
struct ModelInfo;
}

namespace maquette::ui {

enum class WordKind { Object, Colour, Material, Size, Shape, Part, Other };

// One word of a prompt, and what the model makes of it.
struct PromptWord {
    int begin = 0; // into the prompt
    int length = 0;
    QString text; // lower case
    bool known = true;
    bool glue = false; // "a", "with", "and": carries no meaning of its own
    WordKind kind = WordKind::Other;
};

// The words a model knows. An empty vocabulary is an open one: every word is welcome.
class Vocabulary {
  public:
    Vocabulary() = default;
    explicit Vocabulary(const api::ModelInfo& model);

    bool isOpen() const { return m_kinds.isEmpty(); }
    const QStringList& words() const { return m_words; } // sorted
    QStringList wordsOf(WordKind kind) const;            // in the model's order
    WordKind kindOf(const QString& word) const;
    std::vector<PromptWord> read(const QString& prompt) const;
    // The known word most like this one, or "" when none is close.
    QString nearest(const QString& word) const;

  private:
    QStringList m_words;
    QStringList m_inOrder;
    QHash<QString, WordKind> m_kinds;
};

// Why a prompt cannot be started, in words, or "" when it can.
QString whyNotPrompt(const QString& prompt, const Vocabulary& vocabulary);

QString iconOf(WordKind kind);
// The colour a colour word names, for its swatch; invalid when it names none.
QColor swatchOf(const QString& word);

} // namespace maquette::ui
