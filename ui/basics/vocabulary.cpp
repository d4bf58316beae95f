#include "ui/basics/vocabulary.h"

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

// How many slips of the finger lie between two words: a letter missing, added, changed, or two
// neighbours swapped (optimal string alignment).
int distance(const QString& a, const QString& b) {
    const auto n = static_cast<std::size_t>(a.size()), m = static_cast<std::size_t>(b.size());
    std::vector<std::vector<int>> slips(n + 1, std::vector<int>(m + 1));
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                slips[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto left = static_cast<qsizetype>(i) - 1, right = static_cast<qsizetype>(j) - 1;
            slips[i][j] = std::min({slips[i - 1][j] + 1, slips[i][j - 1] + 1,
                                    slips[i - 1][j - 1] + (a[left] == b[right] ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && a[left] == b[right - 1] && a[left - 1] == b[right];
            if (swapped) slips[i][j] = std::min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
    }
    return slips[n][m];
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
    const auto inWords = [](const char* text) {
        return QCoreApplication::translate("maquette::ui::PromptBar", text);
    };
    if (prompt.trimmed().isEmpty()) {
        return inWords(
            QT_TRANSLATE_NOOP("maquette::ui::PromptBar", "Type what you want to see form first."));
    }
    if (prompt.size() > kLongestPrompt) {
        return inWords(QT_TRANSLATE_NOOP("maquette::ui::PromptBar",
                                         "The prompt is longer than %1 characters. Shorten it."))
            .arg(kLongestPrompt);
    }
    const std::vector<PromptWord> words = vocabulary.read(prompt);
    const bool meant = std::any_of(words.begin(), words.end(),
                                   [](const PromptWord& w) { return w.known && !w.glue; });
    if (meant) return {};
    return inWords(
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
