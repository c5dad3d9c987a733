// SPDX-License-Identifier: GPL-3.0-or-later
#include "citeproc.h"

#include "csl_json.h"
#include "values/edtf.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int mostMilliseconds = 20'000;

Issue missing(const QString& what)
{
    return {IssueCode::ProgramMissing, {}, {}, what, {}};
}

Issue failed(const QString& reason)
{
    return {IssueCode::ProgramFailed, u"pandoc"_s, {}, reason.trimmed(), {}};
}

Result<QString> run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(mostMilliseconds))
        return {std::nullopt, {failed(process.errorString())}};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(mostMilliseconds)) {
        process.kill();
        process.waitForFinished(mostMilliseconds);
        return {std::nullopt, {failed(process.errorString())}};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {std::nullopt, {failed(QString::fromUtf8(process.readAllStandardError()))}};
    return {QString::fromUtf8(process.readAllStandardOutput()), {}};
}

/// "[@{a}, para. 9, 10, Incidents; @{b}, para. 3]"; the locator in the terms of the language.
QString citationOf(const CitedLine& line, const QString& paragraph)
{
    QStringList parts;
    for (const LocatedWork& work : line.works) {
        QStringList numbers;
        for (const int number : work.paragraphs)
            numbers.append(QString::number(number));
        QString part = u"@{"_s + work.key + u'}';
        if (!numbers.isEmpty())
            part += u", "_s + paragraph + u' ' + numbers.join(u", "_s);
        if (!work.more.isEmpty())
            part += u", "_s + work.more;
        parts.append(part);
    }
    return parts.isEmpty() ? QString() : u'[' + parts.join(u"; "_s) + u']';
}

QByteArray markdownOf(const std::vector<CitedLine>& lines, const QString& paragraph)
{
    QString text = u"---\nnocite: '@*'\n---\n\n"_s;
    for (const CitedLine& line : lines)
        text += line.words + u' ' + citationOf(line, paragraph) + u"\n\n"_s;
    return text.toUtf8();
}

/// The Chicago style has no word for a date that is uncertain: it stands in the date itself.
QJsonArray withUncertainDates(const std::vector<CitedWork>& works, const QString& circa)
{
    QJsonArray items = toCslJson(works);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const DateInterval& issued = works[static_cast<size_t>(i)].issued;
        if (!isWindow(issued))
            continue;
        const QString year = toIsoDate(issued.start ? *issued.start : *issued.end).first(4);
        QJsonObject item = items[i].toObject();
        item.insert(u"issued"_s, QJsonObject{{u"literal"_s, circa + u' ' + year}});
        items[i] = item;
    }
    return items;
}

} // namespace

std::optional<QString> styleFile(const QString& name)
{
    const QString home = QDir::homePath();
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    for (const QString& folder :
         {data + u"/pandoc/csl"_s, home + u"/.csl"_s, home + u"/Zotero/styles"_s,
          u"/usr/share/citation-style-language/styles"_s, u"/usr/local/share/pandoc/csl"_s}) {
        const QString file = u"%1/%2.csl"_s.arg(folder, name);
        if (QFileInfo(file).isReadable())
            return file;
    }
    return std::nullopt;
}

Result<QString> citedText(const std::vector<CitedLine>& lines, const std::vector<CitedWork>& works,
                          CitationFormat style, const QString& language)
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        return {std::nullopt, {missing(u"pandoc"_s)}};
    const bool isSpanish = language.startsWith(u"es");
    const QJsonArray items = style == CitationFormat::Chicago
                                 ? withUncertainDates(works, isSpanish ? u"c."_s : u"ca."_s)
                                 : toCslJson(works);
    // Pandoc tells the form of the references by the ending of the file.
    QTemporaryFile references(QDir::temp().filePath(u"XXXXXX.json"_s));
    const QByteArray json = QJsonDocument(items).toJson();
    if (!references.open() || references.write(json) != json.size() || !references.flush())
        return {std::nullopt, {failed(references.errorString())}};
    QStringList arguments{u"--sandbox"_s,
                          u"--from=markdown"_s,
                          u"--to=plain"_s,
                          u"--wrap=none"_s,
                          u"--citeproc"_s,
                          u"--metadata=lang:"_s + language,
                          u"--bibliography="_s + references.fileName()};
    // Without a style pandoc sets Chicago, author and date.
    if (style == CitationFormat::Apa) {
        const auto file = styleFile(u"apa"_s);
        if (!file)
            return {std::nullopt, {missing(u"apa.csl"_s)}};
        arguments.append(u"--csl="_s + *file);
    }
    return run(pandoc, arguments, markdownOf(lines, isSpanish ? u"párr."_s : u"para."_s));
}

} // namespace vraem
