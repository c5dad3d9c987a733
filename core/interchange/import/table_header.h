// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace vraem {

/// The names of a table's columns, as written and as compared: without case, blanks around, and quotes.
class TableHeader
{
public:
    TableHeader() = default;
    explicit TableHeader(const std::vector<std::string>& names);

    size_t size() const { return m_compared.size(); }
    bool has(std::string_view name) const { return column(name) < size(); }
    /// The first of that name in lower case; absent() where there is none.
    size_t column(std::string_view name) const;
    /// By the name in names().
    size_t columnNamed(const QString& name) const;
    /// A column that is in no row.
    size_t absent() const { return size(); }
    /// Each unique: "date", "date (2)"; an empty one is "column 3".
    const QStringList& names() const { return m_names; }

private:
    std::vector<std::string> m_compared;
    QStringList m_names;
};

/// Hands out columns of a header and keeps which were asked for.
class ColumnPicker
{
public:
    explicit ColumnPicker(const TableHeader& header) : m_header(header), m_isUsed(header.size() + 1) {}

    size_t take(std::string_view name) { return mark(m_header.column(name)); }
    size_t mark(size_t column)
    {
        m_isUsed[column] = true;
        return column;
    }
    /// Columns nobody took.
    QStringList unused() const;

private:
    const TableHeader& m_header;
    std::vector<bool> m_isUsed;
};

} // namespace vraem
