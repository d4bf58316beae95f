#include "ui/basics/pseudo_language.h"

#include <cmath>

#include <QRegularExpression>

namespace maquette::ui {

namespace {

constexpr double kLonger = 0.4;

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString marked = QStringLiteral("àçéîñöšûýžÀÇÉÎÑÖŠÛÝŽ");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

// Numbers in words, because real translations break into lines, too.
QString padding(qsizetype letters) {
    static const QStringList words{"one", "two", "three", "four", "five", "six", "seven"};
    QString text;
    for (qsizetype i = 0; text.size() < letters; ++i)
        text += ' ' + words[i % words.size()];
    return text.left(letters);
}

} // namespace

PseudoLanguage::PseudoLanguage(QObject* parent)
    : QTranslator(parent) {
    (void)m_english.load(":/i18n/maquette_en.qm");
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* comment,
                                  int count) const {
    const QString counted = m_english.translate(context, source, comment, count);
    return disguise(counted.isEmpty() ? QString::fromUtf8(source) : counted);
}

QString PseudoLanguage::disguise(const QString& english) {
    if (english.trimmed().isEmpty()) return english;
    static const QRegularExpression kept("%L?\\d+|%n|%%|<[^>]*>|&[a-zA-Z#0-9]+;|&.|\\(\\*[^)]*\\)");
    QString text;
    qsizetype letters = 0, end = 0;
    const auto copyTo = [&](qsizetype to) {
        for (; end < to; ++end) {
            text += accented(english[end]);
            ++letters;
        }
    };
    for (auto found = kept.globalMatch(english); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        copyTo(match.capturedStart());
        text += match.captured();
        end = match.capturedEnd();
    }
    copyTo(english.size());
    const auto longer = static_cast<qsizetype>(std::ceil(kLonger * static_cast<double>(letters)));
    return '[' + text + padding(std::max<qsizetype>(0, longer - 2)) + ']';
}

} // namespace maquette::ui
