// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "acled_rows.h"
#include "file_head.h"
#include "ged_rows.h"
#include "gtd_rows.h"
#include "table_conversion.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr size_t headBytes = 1U << 20;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Why the beginning is that of no table of text; nullopt where it may be one.
std::optional<Issue> notATable(std::string_view bytes, bool isUtf16)
{
    if (bytes.empty())
        return Issue{.code = IssueCode::EmptyFile};
    if (bytes.starts_with("version https://git-lfs"))
        return Issue{
            .code = IssueCode::GitLfsPointer, .where = u"line 1"_s, .found = toText(bytes.substr(0, 60))};
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
        return Issue{.code = IssueCode::SpreadsheetFile, .found = toText(bytes.substr(0, 2))};
    if (!isUtf16 && bytes.substr(0, 4096).find('\0') != std::string_view::npos)
        return Issue{.code = IssueCode::NotATable, .found = u"\\0"_s};
    const std::string_view text = trimmed(bytes.substr(0, 512));
    if (text.starts_with('<') || text.starts_with('{') || text.starts_with('['))
        return Issue{.code = IssueCode::NotATable, .where = u"line 1"_s, .found = toText(text.substr(0, 40))};
    return std::nullopt;
}

/// The delimiter that occurs most outside quotes in the first line.
char delimiterOf(std::string_view text)
{
    constexpr std::string_view candidates = ",;\t|";
    std::array<size_t, candidates.size()> counts{};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == '\n' && !isQuoted)
            break;
        else if (const size_t at = candidates.find(c); at != std::string_view::npos && !isQuoted)
            ++counts[at];
    }
    return candidates[static_cast<size_t>(std::ranges::max_element(counts) - counts.begin())];
}

class HeadReader
{
public:
    HeadReader(FileHead& head, std::string& text) : m_head(head), m_text(text), m_scanner(',')
    {
        m_size = text.size();
        m_text.resize(m_size + CsvScanner::padding);
    }

    void read(bool isWhole)
    {
        m_isWhole = isWhole;
        m_head.inspection.delimiter = delimiterOf({m_text.data(), m_size});
        m_scanner = CsvScanner(m_head.inspection.delimiter);
        std::vector<std::string> first = nextRecord();
        // A row saved as one quoted cell drags empty ones along.
        if (!first.empty() &&
            std::all_of(first.begin() + 1, first.end(), [](const std::string& cell) { return cell.empty(); }))
            first = unwrapped(first.front());
        if (isGedRow(first)) {
            m_head.inspection.hasHeader = false;
            m_head.header = TableHeader(gedColumns());
            m_at = 0;
        } else {
            m_head.header = TableHeader(first);
        }
        m_head.firstRow = m_at;
        m_head.firstLine = 1 + countLines({m_text.data(), m_at});
        readFirstRows();
    }

private:
    /// Empty where there is none, or not all of it is here.
    std::vector<std::string> nextRecord()
    {
        CsvRecord record;
        std::vector<std::string> fields;
        const char* end = m_text.data() + m_size;
        do {
            if (m_at >= m_size)
                return {};
            const char* next = m_scanner.scan(m_text.data() + m_at, end, m_isWhole, record);
            if (!next)
                return {};
            m_at = static_cast<size_t>(next - m_text.data());
        } while (record.isBlank());
        std::string scratch;
        for (const CsvField& field : record.fields)
            fields.emplace_back(textOf(field, scratch));
        return fields;
    }

    /// A header that a spreadsheet saved as one quoted cell.
    std::vector<std::string> unwrapped(const std::string& cell)
    {
        const char delimiter = delimiterOf(cell);
        if (cell.find(delimiter) == std::string::npos)
            return {cell};
        m_head.inspection.delimiter = delimiter;
        m_scanner = CsvScanner(delimiter);
        std::string text = cell;
        text.resize(cell.size() + CsvScanner::padding);
        CsvRecord record;
        m_scanner.scan(text.data(), text.data() + cell.size(), true, record);
        std::vector<std::string> fields;
        std::string scratch;
        for (const CsvField& field : record.fields)
            fields.emplace_back(textOf(field, scratch));
        return fields;
    }

    void readFirstRows()
    {
        const auto columns = static_cast<qsizetype>(m_head.header.size());
        while (std::ssize(m_head.inspection.firstRows) < Inspection::firstRowCount) {
            const std::vector<std::string> fields = nextRecord();
            if (fields.empty())
                return;
            QStringList row;
            for (const std::string& field : fields)
                row.append(toText(field));
            row.resize(columns);
            m_head.inspection.firstRows.push_back(row);
        }
    }

    FileHead& m_head;
    std::string& m_text;
    size_t m_size;
    size_t m_at = 0;
    CsvScanner m_scanner;
    bool m_isWhole = false;
};

void recognise(FileHead& head)
{
    Inspection& inspection = head.inspection;
    inspection.header = head.header.names();
    if (isGedHeader(head.header))
        inspection.format = ImportFormat::UcdpGed;
    else if (isAcledHeader(head.header))
        inspection.format = ImportFormat::Acled;
    else if (isGtdHeader(head.header))
        inspection.format = ImportFormat::Gtd;
    else if (head.header.size() >= 2)
        inspection.format = ImportFormat::GenericTable;
    else
        inspection.issues.append({.code = IssueCode::NotATable,
                                  .where = u"line 1"_s,
                                  .found = inspection.header.value(0).first(
                                      std::min<qsizetype>(inspection.header.value(0).size(), 60))});
    if (inspection.format == ImportFormat::GenericTable)
        inspection.suggestedMapping = suggestMapping(inspection.header, inspection.firstRows);
    if (!inspection.hasHeader)
        inspection.issues.append({.code = IssueCode::HeaderAbsent, .where = u"line 1"_s, .isWarning = true});
}

} // namespace

FileHead readHead(const InputFile& file, const QString& fileName)
{
    FileHead head;
    Inspection& inspection = head.inspection;
    const auto finish = [&]() -> FileHead {
        for (Issue& issue : inspection.issues)
            issue.file = fileName;
        return std::move(head);
    };
    inspection.fileSize = file.size();
    if (!file.isOpen()) {
        inspection.issues.append({.code = IssueCode::CannotRead, .found = file.error()});
        return finish();
    }
    std::string magic(4, '\0');
    magic.resize(file.readAt(0, magic.data(), magic.size()));
    inspection.isCompressed = isGzip(magic);
    const auto stream = openStream(file, inspection.isCompressed);
    std::string bytes;
    stream->read(bytes, headBytes);
    if (bytes.empty() && stream->isDamaged()) {
        inspection.issues.append({.code = IssueCode::DamagedArchive});
        return finish();
    }
    inspection.encoding = detectEncoding(bytes);
    const bool isUtf16 = inspection.encoding == TextEncoding::Utf16LittleEndian ||
                         inspection.encoding == TextEncoding::Utf16BigEndian;
    if (const auto issue = notATable(bytes, isUtf16)) {
        inspection.issues.append(*issue);
        return finish();
    }
    head.markLength = markLength(inspection.encoding, bytes);
    std::string text;
    Recoder(inspection.encoding).append(text, std::string_view(bytes).substr(head.markLength));
    head.hasLoneReturns = text.find('\n') == std::string::npos && text.find('\r') != std::string::npos;
    if (head.hasLoneReturns)
        std::ranges::replace(text, '\r', '\n');
    HeadReader(head, text).read(bytes.size() < headBytes);
    recognise(head);
    return finish();
}

Inspection inspect(const QString& path)
{
    const QTemporaryDir folder;
    Result<QString> table{path, {}};
    if (isConvertible(path))
        table = convertToTable(path, folder.path());
    Inspection inspection;
    if (table)
        inspection = readHead(InputFile(*table), QFileInfo(path).fileName()).inspection;
    inspection.fileSize = QFileInfo(path).size();
    inspection.issues += table.issues;
    return inspection;
}

} // namespace vraem
