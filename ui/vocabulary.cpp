#include "ui/vocabulary.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "engine/api/engine.h"

namespace maquette::ui {

namespace {

constexpr qsizetype kLongestPrompt = 400;

const QSet<QString>& glueWords() {
    // The same words that api::unknownWords() never counts.
    static const QSet<QString> words{"a",  "an", "the", "and", "with", "of",
                                     "in", "on", "its", "has", "that", "is"};
    return words;
}

WordKind kindNamed(const std::string& name) {
    static const QHash<QString, WordKind> kinds{
        {"object", WordKind::Object},     {"colour", WordKind::Colour},
        {"material", WordKind::Material}, {"size", WordKind::Size},
        {"shape", WordKind::Shape},       {"part", WordKind::Part}};
    return kinds.value(QString::fromStdString(name), WordKind::Other);
}

// Levenshtein distance.
int distance(const QString& a, const QString& b) {
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1;
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

} // namespace

Vocabulary::Vocabulary(const api::ModelInfo& model) {
    const bool kinds = model.vocabularyKinds.size() == model.vocabulary.size();
    for (std::size_t i = 0; i < model.vocabulary.size(); ++i) {
        const QString word = QString::fromStdString(model.vocabulary[i]).toLower();
        WordKind kind = kinds ? kindNamed(model.vocabularyKinds[i]) : WordKind::Other;
        if (kind == WordKind::Other && swatchOf(word).isValid()) kind = WordKind::Colour;
        m_kinds.insert(word, kind);
        if (!glueWords().contains(word)) m_inOrder.append(word);
    }
    m_words = m_inOrder;
    m_words.sort();
    m_words.removeDuplicates();
}

QStringList Vocabulary::wordsOf(WordKind kind) const {
    QStringList words;
    for (const QString& word : m_inOrder) {
        if (m_kinds.value(word) == kind) words.append(word);
    }
    return words;
}

WordKind Vocabulary::kindOf(const QString& word) const {
    return m_kinds.value(word, WordKind::Other);
}

std::vector<PromptWord> Vocabulary::read(const QString& prompt) const {
    static const QRegularExpression pattern(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*"));
    std::vector<PromptWord> words;
    for (auto it = pattern.globalMatch(prompt); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        PromptWord word;
        word.begin = static_cast<int>(match.capturedStart());
        word.length = static_cast<int>(match.capturedLength());
        word.text = match.captured().toLower();
        word.glue = glueWords().contains(word.text);
        word.kind = kindOf(word.text);
        word.known = isOpen() || word.glue || m_kinds.contains(word.text);
        words.push_back(std::move(word));
    }
    return words;
}

QString Vocabulary::nearest(const QString& word) const {
    QString best;
    int closest = std::min(3, 1 + static_cast<int>(word.size()) / 4);
    for (const QString& known : m_words) {
        const int away = distance(word.toLower(), known);
        if (away < closest) {
            closest = away;
            best = known;
        }
    }
    return best;
}

QString whyNotPrompt(const QString& prompt, const Vocabulary& vocabulary) {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("maquette::ui::PromptBar", text);
    };
    if (prompt.trimmed().isEmpty()) {
        return tr(
            QT_TRANSLATE_NOOP("maquette::ui::PromptBar", "Type what you want to see form first."));
    }
    if (prompt.size() > kLongestPrompt) {
        return tr(QT_TRANSLATE_NOOP("maquette::ui::PromptBar",
                                    "The prompt is longer than %1 characters. Shorten it."))
            .arg(kLongestPrompt);
    }
    const std::vector<PromptWord> words = vocabulary.read(prompt);
    const bool meant = std::any_of(words.begin(), words.end(),
                                   [](const PromptWord& w) { return w.known && !w.glue; });
    if (meant) return {};
    return tr(
        QT_TRANSLATE_NOOP("maquette::ui::PromptBar",
                          "The model knows none of these words. Pick one of the words below."));
}

QString iconOf(WordKind kind) {
    switch (kind) {
    case WordKind::Object:
        return "cube";
    case WordKind::Colour:
        return "color";
    case WordKind::Material:
        return "material";
    case WordKind::Size:
        return "size";
    case WordKind::Shape:
        return "shape";
    case WordKind::Part:
    case WordKind::Other:
        break;
    }
    return "word";
}

QColor swatchOf(const QString& word) {
    return QColor::isValidColor(word) && word.at(0).isLetter() ? QColor(word) : QColor();
}

} // namespace maquette::ui
