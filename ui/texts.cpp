#include "ui/texts.h"

#include <cmath>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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

QString number(double value, int digits) {
    return QLocale().toString(value, 'g', digits);
}

QString bytes(double count) {
    return QLocale().formattedDataSize(static_cast<qint64>(count), 1,
                                       QLocale::DataSizeTraditionalFormat);
}

QStringList languages() {
    return {"en", "de"};
}

QString languageName(const QString& locale) {
    const QString name = QLocale(locale).nativeLanguageName();
    return locale == "en" ? QStringLiteral("English") : name;
}

void installLanguage(QCoreApplication& app, const QString& locale) {
    static QTranslator own, widgets;
    const QLocale chosen = locale.isEmpty() ? QLocale::system() : QLocale(locale);
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&widgets);
    QLocale::setDefault(locale.isEmpty() ? QLocale::system() : chosen);
    if (widgets.load(chosen, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        app.installTranslator(&widgets);
    }
    // English needs its catalogue too: it holds the plural forms.
    if (own.load(chosen, "maquette", "_", ":/i18n") || own.load(":/i18n/maquette_en.qm")) {
        app.installTranslator(&own);
    }
}

} // namespace maquette::ui
