// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_header.h"

#include "field_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {

TableHeader::TableHeader(const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        std::string_view text = trimmed(name);
        while (text.size() >= 2 && text.front() == '"' && text.back() == '"')
            text = trimmed(text.substr(1, text.size() - 2));
        std::string compared(text);
        std::ranges::transform(compared, compared.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        m_compared.push_back(std::move(compared));
        QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (shown.isEmpty())
            shown = u"column %1"_s.arg(m_names.size() + 1);
        QString unique = shown;
        for (int copy = 2; m_names.contains(unique); ++copy)
            unique = u"%1 (%2)"_s.arg(shown).arg(copy);
        m_names.append(unique);
    }
}

size_t TableHeader::column(std::string_view name) const
{
    return static_cast<size_t>(std::ranges::find(m_compared, name) - m_compared.begin());
}

size_t TableHeader::columnNamed(const QString& name) const
{
    const qsizetype at = m_names.indexOf(name);
    return at < 0 ? absent() : static_cast<size_t>(at);
}

QStringList ColumnPicker::unused() const
{
    QStringList names;
    for (qsizetype column = 0; column < m_header.names().size(); ++column) {
        if (!m_isUsed[static_cast<size_t>(column)])
            names.append(m_header.names().at(column));
    }
    return names;
}

} // namespace vraem
