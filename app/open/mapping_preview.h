// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/inspection.h"

#include <QTableWidget>

namespace vraem {

/// The first rows of a table, with what its columns are taken for below their names.
class MappingPreview : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingPreview(const Inspection& table, QWidget* parent = nullptr);

    void explain(const ColumnMapping& mapping);

private:
    QStringList m_header;
};

} // namespace vraem
