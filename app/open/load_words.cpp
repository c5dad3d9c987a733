// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Open)
};

/// For the plural forms, which are chosen by an int.
int asInt(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString remainingWords(std::chrono::seconds remaining)
{
    constexpr int minute = 60;
    const int seconds = asInt(remaining.count());
    if (seconds < minute)
        return Text::tr("%1 s left").arg(seconds);
    return Text::tr("%1 min %2 s left").arg(seconds / minute).arg(seconds % minute);
}

QString refusedWords(const ImportReport& report)
{
    if (report.rowsRefused > 0)
        return Text::tr("%Ln row(s) refused", nullptr, asInt(report.rowsRefused));
    return report.rowsWithWarnings > 0
               ? Text::tr("nothing refused, %Ln row(s) to check", nullptr, asInt(report.rowsWithWarnings))
               : Text::tr("nothing refused");
}

} // namespace

QString progressWords(const QString& path, const LoadProgress& progress)
{
    if (path.isEmpty())
        return Text::tr("Putting the layers in order…");
    const QString name = QFileInfo(path).fileName();
    const QLocale locale;
    if (progress.isArranging())
        return Text::tr("Putting %1 in order: %Ln row(s)", nullptr, asInt(progress.done.rows)).arg(name);
    QStringList parts;
    if (progress.done.rows > 0)
        parts.append(Text::tr("%Ln row(s)", nullptr, asInt(progress.done.rows)));
    if (progress.bytesPerSecond) {
        const auto rate = static_cast<qint64>(*progress.bytesPerSecond);
        parts.append(Text::tr("%1/s", "bytes a second")
                         .arg(locale.formattedDataSize(rate, 0, QLocale::DataSizeSIFormat)));
    }
    if (progress.remaining)
        parts.append(remainingWords(*progress.remaining));
    if (parts.isEmpty())
        return Text::tr("Reading %1…").arg(name);
    return Text::tr("Reading %1: %2").arg(name, parts.join(u", "_s));
}

QString outcomeWords(const QString& path, const LoadedData& data)
{
    if (!data.events)
        return Text::tr("%1 was not opened; what was shown before stays").arg(QFileInfo(path).fileName());
    const int events = *data.events;
    if (data.isLayer && (!data.report || !data.report->format))
        return Text::tr("%Ln event(s) added as a layer", nullptr, events);
    if (!data.report || !data.report->format)
        return Text::tr("%Ln event(s) opened", nullptr, events);
    const QString source = *data.report->format == ImportFormat::GenericTable
                               ? QFileInfo(path).fileName()
                               : formatName(*data.report->format);
    if (data.isLayer)
        return Text::tr("%Ln event(s) of %1 added as a layer, %2", nullptr, events)
            .arg(source, refusedWords(*data.report));
    return Text::tr("%Ln event(s) of %1 opened, %2", nullptr, events).arg(source, refusedWords(*data.report));
}

QString formatName(ImportFormat format)
{
    if (format == ImportFormat::GenericTable)
        return Text::tr("table, columns named by hand");
    return QString(nameOf(format));
}

QString encodingWords(const ImportReport& report)
{
    const QString encoding(nameOf(report.encoding));
    return report.isCompressed ? Text::tr("%1, compressed").arg(encoding) : encoding;
}

} // namespace vraem
