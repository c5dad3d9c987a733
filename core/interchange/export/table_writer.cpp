// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_writer.h"

#include "acled_row.h"
#include "csv_cell.h"
#include "event_record.h"
#include "ged_row.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString cellOf(const RecordValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return csvCell(withGuards(*text));
    if (const auto* whole = std::get_if<int>(&value))
        return QString::number(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 10);
    return {};
}

using MakeRow = FormatRow (*)(const Dataset&, Row, const Event&);

class TableWriter : public EventWriter
{
public:
    TableWriter(const Dataset& dataset, QIODevice& device, const QStringList& header, MakeRow makeRow)
        : m_dataset(dataset), m_device(device), m_makeRow(makeRow)
    {
        put(header.join(u','));
    }

    std::vector<ExportRemark> write(Row row, const Event& event) override
    {
        FormatRow made = m_makeRow(m_dataset, row, event);
        if (std::ranges::any_of(made.remarks, isLeftOut))
            return made.remarks;
        QString line;
        for (size_t i = 0; i < made.cells.size(); ++i)
            line += (i == 0 ? QString() : u","_s) + cellOf(made.cells[i]);
        put(line);
        return made.remarks;
    }

    std::optional<QString> finish() override
    {
        return m_hasFailed ? std::optional(m_device.errorString()) : std::nullopt;
    }

private:
    void put(const QString& line)
    {
        const QByteArray bytes = line.toUtf8() + "\r\n";
        m_hasFailed = m_hasFailed || m_device.write(bytes) != bytes.size();
    }

    const Dataset& m_dataset;
    QIODevice& m_device;
    MakeRow m_makeRow;
    bool m_hasFailed = false;
};

} // namespace

std::unique_ptr<EventWriter> makeCsvWriter(const Dataset& dataset, QIODevice& device)
{
    QStringList header;
    for (const RecordColumn& column : recordColumns())
        header.append(column.name);
    return std::make_unique<TableWriter>(
        dataset, device, header,
        [](const Dataset& of, Row, const Event& event) { return FormatRow{recordOf(of, event), {}}; });
}

std::unique_ptr<EventWriter> makeGedWriter(const Dataset& dataset, QIODevice& device)
{
    return std::make_unique<TableWriter>(dataset, device, gedTableColumns(), gedRow);
}

std::unique_ptr<EventWriter> makeAcledWriter(const Dataset& dataset, QIODevice& device)
{
    return std::make_unique<TableWriter>(dataset, device, acledTableColumns(), acledRow);
}

} // namespace vraem
