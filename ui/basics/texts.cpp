#include "ui/basics/texts.h"

#include <cmath>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include "ui/basics/pseudo_language.h"

namespace maquette::ui {

QString say(const base::Text& text) {
    const QByteArray translated = QCoreApplication::translate("engine", text.key.c_str()).toUtf8();
    return QString::fromStdString(base::fillPlaces(translated.toStdString(), text.arguments));
}

QString clock(double seconds) {
    const auto total = static_cast<qint64>(std::llround(std::max(seconds, 0.0)));
    const qint64 hours = total / 3600, minutes = total / 60 % 60, rest = total % 60;
    const QChar zero('0');
    if (hours > 0) {
        return QStringLiteral("%1:%2:%3")
            .arg(hours)
            .arg(minutes, 2, 10, zero)
            .arg(rest, 2, 10, zero);
    }
    return QStringLiteral("%1:%2").arg(minutes).arg(rest, 2, 10, zero);
}

QString timeLeft(double seconds) {
    if (seconds < 0) return QCoreApplication::translate("maquette::ui", "estimating");
    return QCoreApplication::translate("maquette::ui", "%1 left").arg(clock(seconds));
}

QString sayFigures(const base::Text& text) {
    static const QRegularExpression figure(QStringLiteral("\\d+(?:\\.(\\d+))?"));
    base::Text local = text;
    for (std::string& argument : local.arguments) {
        const QString plain = say(argument);
        QString written;
        qsizetype done = 0;
        for (const QRegularExpressionMatch& match : figure.globalMatch(plain)) {
            written += plain.mid(done, match.capturedStart() - done) +
                       QLocale().toString(match.captured().toDouble(), 'f',
                                          static_cast<int>(match.capturedLength(1)));
            done = match.capturedEnd();
        }
        argument = (written + plain.mid(done)).toStdString();
    }
    return say(local);
}

QString number(double value, int digits) {
    return QLocale().toString(value, 'g', digits);
}

QString bytes(double count) {
    return QLocale().formattedDataSize(static_cast<qint64>(count), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QStringList languages() {
    return {"en", "de", "fr", "es", "ja", "zh_CN"};
}

QString languageName(const QString& locale) {
    if (locale == "en") return QStringLiteral("English"); // not "American English"
    if (locale == "es") return QStringLiteral("Español"); // not "español de España"
    QString name = QLocale(locale).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

void installLanguage(QCoreApplication& app, const QString& locale) {
    static QTranslator own, widgets;
    static PseudoLanguage pseudo;
    const bool disguised = locale == PseudoLanguage::kLocale;
    const QLocale chosen = locale.isEmpty() ? QLocale::system()
                           : disguised      ? QLocale("en")
                                            : QLocale(locale);
    for (QTranslator* translator : std::initializer_list<QTranslator*>{&own, &widgets, &pseudo})
        QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(chosen);
    if (widgets.load(chosen, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        app.installTranslator(&widgets);
    }
    if (disguised) {
        app.installTranslator(&pseudo);
    } else if (own.load(chosen, "maquette", "_", ":/i18n") || own.load(":/i18n/maquette_en.qm")) {
        // English needs its catalogue too: it holds the plural forms.
        app.installTranslator(&own);
    }
}

} // namespace maquette::ui
