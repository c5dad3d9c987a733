// SPDX-License-Identifier: GPL-3.0-or-later
#include "citeproc.h"

#include "csl_json.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

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

Result<QString> referenceList(const std::vector<CitedWork>& works, CitationFormat style,
                              const QString& language)
{
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        return {std::nullopt, {missing(u"pandoc"_s)}};
    QStringList arguments{u"--sandbox"_s,   u"--from=csljson"_s, u"--to=plain"_s,
                          u"--wrap=none"_s, u"--citeproc"_s,     u"--metadata=lang:"_s + language};
    // Without a style pandoc sets Chicago, author and date.
    if (style == CitationFormat::Apa) {
        const auto file = styleFile(u"apa"_s);
        if (!file)
            return {std::nullopt, {missing(u"apa.csl"_s)}};
        arguments.append(u"--csl="_s + *file);
    }
    return run(pandoc, arguments, QJsonDocument(toCslJson(works)).toJson());
}

} // namespace vraem
