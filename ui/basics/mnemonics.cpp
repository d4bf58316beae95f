#include "ui/basics/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>

namespace maquette::ui {

namespace {

bool canBeLetter(QChar character) {
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

// Where the text's letter stands, or -1.
qsizetype markOf(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '&') continue;
        if (text[i + 1] != '&') return i + 1;
        ++i; // "&&" is a written &
    }
    return -1;
}

// Letters of one menu, and the entries that have theirs from another one already.
class Letters {
  public:
    explicit Letters(QSet<QAction*>& settled)
        : m_settled(settled) {}

    void give(const QList<QAction*>& entries) {
        QList<QAction*> left;
        for (QAction* entry : entries) {
            if (m_settled.contains(entry)) (void)take(entry->text());
        }
        for (QAction* entry : entries) {
            if (entry->isSeparator() || m_settled.contains(entry)) continue;
            m_settled.insert(entry);
            if (!take(entry->text())) left << entry;
        }
        for (QAction* entry : left)
            entry->setText(marked(withoutMnemonic(entry->text()), *entry));
    }

  private:
    bool take(const QString& text) {
        const qsizetype at = markOf(text);
        if (at < 0 || m_taken.contains(text[at].toUpper())) return false;
        m_taken.insert(text[at].toUpper());
        return true;
    }

    QString marked(QString text, const QAction& entry) {
        text.replace('&', QStringLiteral("&&"));
        bool latin = false;
        for (const bool beginnings : {true, false}) {
            for (qsizetype i = 0; i < text.size(); ++i) {
                if (!canBeLetter(text[i])) continue;
                latin = true;
                const bool begins = i == 0 || text[i - 1].isSpace();
                if (begins != beginnings || m_taken.contains(text[i].toUpper())) continue;
                m_taken.insert(text[i].toUpper());
                return text.insert(i, '&');
            }
        }
        return latin ? text : bracketed(text, entry);
    }

    // The letter of English is the custom; that of the shortcut is what the hand knows already.
    QString bracketed(QString text, const QAction& entry) {
        const QString english = QString::fromUtf8(entry.property("textKey").toByteArray());
        QString wanted = entry.shortcut().toString().right(1);
        if (const qsizetype mark = markOf(english); mark >= 0) wanted.prepend(english[mark]);
        wanted += QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
        for (const QChar letter : wanted) {
            if (!canBeLetter(letter) || m_taken.contains(letter.toUpper())) continue;
            m_taken.insert(letter.toUpper());
            static const QRegularExpression ending(QStringLiteral("\\s?…$"));
            const qsizetype end = text.indexOf(ending);
            return text.insert(end < 0 ? text.size() : end,
                               QStringLiteral("(&%1)").arg(letter.toUpper()));
        }
        return text;
    }

    QSet<QAction*>& m_settled;
    QSet<QChar> m_taken;
};

void settle(const QList<QAction*>& entries, QSet<QAction*>& settled) {
    Letters(settled).give(entries);
    for (QAction* entry : entries) {
        if (entry->menu()) settle(entry->menu()->actions(), settled);
    }
}

} // namespace

void assignMnemonics(QMenuBar& bar) {
    QSet<QAction*> settled;
    settle(bar.actions(), settled);
}

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression bracket(QStringLiteral("\\(&[^)]\\)"));
    QString plain = text;
    plain.remove(bracket);
    const QChar written(0x1);
    plain.replace(QStringLiteral("&&"), written);
    return plain.remove('&').replace(written, '&');
}

} // namespace maquette::ui
