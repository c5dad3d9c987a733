// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay_journal.h"

#include "edit_json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr QLatin1StringView format = "vraem-overlay"_L1;
constexpr int newestVersion = 1;
constexpr int longestFound = 60;

QString sumOf(const QJsonObject& json)
{
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16));
}

QByteArray lineOf(QJsonObject json)
{
    json.insert(u"sum"_s, sumOf(json));
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QString textOf(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QString shortened(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 4 * longestFound)));
    return text.size() > longestFound ? text.first(longestFound) + u'…' : text;
}

/// Takes in line after line.
class JournalReader
{
public:
    JournalReader(JournalRead& read, QString fileName) : m_read(read), m_file(std::move(fileName)) {}

    /// Of a first line: false where the rest is not to be read.
    bool takeHeader(const QByteArray& line)
    {
        IssueSink sink{m_file, {}};
        const auto json = objectOf(line);
        if (!json || json->value(u"format"_s) != QJsonValue(QString(format))) {
            damaged(IssueCode::NotAnOverlay, 1, shortened(line), u"{\"format\":\"vraem-overlay\",…}"_s);
            return false;
        }
        const int version = json->value(u"version"_s).toInt();
        if (version > newestVersion) {
            damaged(IssueCode::NewerOverlay, 1, QString::number(version), QString::number(newestVersion));
            return false;
        }
        m_read.data = {json->value(u"data"_s).toString()};
        m_read.dataVersion = json->value(u"dataVersion"_s).toString();
        return true;
    }

    /// False, with nothing said, where the line is no whole entry.
    bool take(const QByteArray& line, int number, bool isLast)
    {
        const auto json = objectOf(line);
        if (!json || !isWhole(*json)) {
            if (!isLast)
                damaged(IssueCode::DamagedEntry, number, shortened(line), u"{\"at\":…,\"do\":…,\"sum\":…}"_s);
            return false;
        }
        QJsonObject entry = *json;
        entry.remove(u"sum"_s);
        IssueSink sink{m_file, {}};
        JsonCursor cursor(entry, u"line %1"_s.arg(number), sink);
        if (!takeEntry(cursor, sink)) {
            for (Issue& issue : sink.issues)
                damaged(IssueCode::DamagedEntry, number, issue.where + u' ' + issue.found, issue.expected);
        }
        return true;
    }

private:
    static std::optional<QJsonObject> objectOf(const QByteArray& line)
    {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }

    static bool isWhole(const QJsonObject& json)
    {
        QJsonObject rest = json;
        const QString sum = rest.take(u"sum"_s).toString();
        return sum == sumOf(rest);
    }

    bool takeEntry(JsonCursor& json, IssueSink& sink)
    {
        if (json.has("undo"_L1) || json.has("redo"_L1)) {
            const bool isUndo = json.has("undo"_L1);
            const bool isDone = isUndo ? m_read.history.undo() : m_read.history.redo();
            if (!isDone)
                sink.add(IssueCode::DamagedEntry, json.path(), isUndo ? u"undo"_s : u"redo"_s);
            return isDone;
        }
        OverlayEdit edit = readEdit(json);
        json.finish();
        if (!sink.issues.isEmpty())
            return false;
        m_read.history.add(std::move(edit));
        return true;
    }

    void damaged(IssueCode code, int number, const QString& found, const QString& expected)
    {
        m_read.isDamaged = true;
        m_read.issues.append({code, m_file, u"line %1"_s.arg(number), found, expected});
    }

    JournalRead& m_read;
    QString m_file;
};

} // namespace

JournalRead readJournal(const QByteArray& bytes, const QString& fileName)
{
    JournalRead read;
    JournalReader reader(read, fileName);
    qsizetype from = 0;
    for (int number = 1; from < bytes.size(); ++number) {
        const qsizetype end = bytes.indexOf('\n', from);
        const bool isLast = end < 0;
        const QByteArray line = bytes.sliced(from, (isLast ? bytes.size() : end) - from);
        const bool isTaken = number == 1 ? reader.takeHeader(line) : reader.take(line, number, isLast);
        if (number == 1 && !isTaken)
            return read;
        if (isLast && !isTaken) {
            read.torn = line;
            read.issues.append(
                {IssueCode::TornEntry, fileName, u"line %1"_s.arg(number), shortened(line), {}, true});
            return read;
        }
        read.lacksLineEnd = isLast;
        from = isLast ? bytes.size() : end + 1;
        read.goodBytes = from;
    }
    return read;
}

QByteArray headerLine(const LayerId& data, const QString& dataVersion, const QDateTime& at)
{
    return lineOf({{u"format"_s, QString(format)},
                   {u"version"_s, newestVersion},
                   {u"created"_s, textOf(at)},
                   {u"data"_s, data.value},
                   {u"dataVersion"_s, dataVersion}});
}

QByteArray entryLine(const OverlayEdit& edit)
{
    return lineOf(toJson(edit));
}

QByteArray undoLine(const QDateTime& at)
{
    return lineOf({{u"at"_s, textOf(at)}, {u"undo"_s, true}});
}

QByteArray redoLine(const QDateTime& at)
{
    return lineOf({{u"at"_s, textOf(at)}, {u"redo"_s, true}});
}

} // namespace vraem
