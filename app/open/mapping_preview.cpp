// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_preview.h"

#include "look/text_size.h"
#include "mapping_words.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int widestColumn = 220;

} // namespace

MappingPreview::MappingPreview(const Inspection& table, QWidget* parent)
    : QTableWidget(static_cast<int>(table.firstRows.size()), static_cast<int>(table.header.size()), parent),
      m_header(table.header)
{
    setAccessibleName(tr("First rows of the table"));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList& cells = table.firstRows[static_cast<size_t>(row)];
        for (int column = 0; column < columnCount(); ++column)
            setItem(row, column, new QTableWidgetItem(cells.value(column).simplified()));
    }
    explain(table.suggestedMapping);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), 80, scaled(widestColumn)));
}

void MappingPreview::explain(const ColumnMapping& mapping)
{
    for (int column = 0; column < columnCount(); ++column) {
        QStringList uses;
        for (const auto& [field, name] : mapping.columns) {
            if (name == m_header.at(column))
                uses.append(fieldName(field));
        }
        auto* item = new QTableWidgetItem(m_header.at(column) + u'\n' +
                                          (uses.isEmpty() ? u"–"_s : u"→ "_s + uses.join(u", "_s)));
        QFont font = item->font();
        font.setBold(!uses.isEmpty());
        item->setFont(font);
        setHorizontalHeaderItem(column, item);
    }
}

} // namespace vraem
