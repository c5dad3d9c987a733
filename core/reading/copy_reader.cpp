// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype mostOutput = 32 * 1024 * 1024;

Result<CopyText> failure(IssueCode code, const QString& path, const QString& found = {},
                         const QString& expected = {})
{
    return {std::nullopt, {{code, path, {}, found, expected}}};
}

Result<QByteArray> bytesOf(const QString& path)
{
    const auto refused = [&](const QString& found, const QString& expected) {
        return Result<QByteArray>{std::nullopt, {{IssueCode::CannotRead, path, {}, found, expected}}};
    };
    const QFileInfo info(path);
    // A device or a pipe might never end.
    if (info.exists() && !info.isFile())
        return refused({}, u"text, HTML, PDF"_s);
    if (info.size() > largestFile)
        return refused(QString::number(info.size()), u"<= %1"_s.arg(largestFile));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString(), {});
    return {file.read(largestFile), {}};
}

/// The process's output until it ends; nullopt where it was stopped.
std::optional<QByteArray> outputOf(QProcess& process, const CopyReading& request)
{
    constexpr int pollMilliseconds = 50;
    const QDeadlineTimer deadline(request.timeLimit);
    QByteArray output;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(pollMilliseconds);
        output += process.readAllStandardOutput();
        if (deadline.hasExpired() || request.cancel.stop_requested() || output.size() > mostOutput) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
    }
    output += process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? std::optional(output) : std::nullopt;
}

Result<CopyText> extracted(const CopyReading& request, const QString& sha256)
{
    if (request.extractor.isEmpty())
        return failure(IssueCode::ReaderMissing, request.path);
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(request.extractor,
                  {u"extract-text"_s, u"--"_s, QFileInfo(request.path).absoluteFilePath()});
    if (!process.waitForStarted())
        return failure(IssueCode::ReaderMissing, request.path, process.errorString());
    const std::optional<QByteArray> output = outputOf(process, request);
    if (!output)
        return failure(IssueCode::ReadingStopped, request.path);
    if (process.exitCode() != 0) {
        const QString name = QString::fromUtf8(process.readAllStandardError()).section(u'\n', 0, 0);
        return failure(fromName<IssueCode>(name).value_or(IssueCode::ReadingStopped), request.path);
    }
    return {CopyText{request.path, sha256, ReportText(*output)}, {}};
}

} // namespace

QString extractorPath()
{
#ifdef Q_OS_WIN
    const QString name = u"/vraem-events.exe"_s;
#else
    const QString name = u"/vraem-events"_s;
#endif
    const QString path = QCoreApplication::applicationDirPath() + name;
    return QFileInfo(path).isExecutable() ? path : QString();
}

Result<CopyText> readCopy(const CopyReading& request)
{
    const Result<QByteArray> bytes = bytesOf(request.path);
    if (!bytes)
        return {std::nullopt, bytes.issues};
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    if (std::ranges::find(request.knownTexts, sha256) != request.knownTexts.end())
        return {CopyText{request.path, sha256, ReportText(*bytes)}, {}};
    if (bytes->isEmpty())
        return failure(IssueCode::EmptyFile, request.path);
    return extracted(request, sha256);
}

} // namespace vraem
