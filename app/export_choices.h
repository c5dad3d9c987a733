// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/export/event_export.h"
#include "state/session.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace vraem {

/// Which events to export.
enum class ExportScope
{
    Filtered,
    Selected,
    All
};

/// What to export and how: format, which events, whether names are hidden, where to. Follows the session.
class ExportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(const Session& session, QWidget* parent = nullptr);

    /// A target is named, and if it is there it may be replaced.
    bool isReady() const;
    ExportRequest request() const;
    /// Looks at the target anew.
    void followTarget();

Q_SIGNALS:
    void readyChanged(bool isReady);

private:
    QWidget* makeFormats();
    QWidget* makeScope();
    QWidget* makeNames();
    QWidget* makeTarget();
    void followSession();
    void followFormat();
    void chooseTarget();
    bool isTargetThere() const;
    ExportFormat format() const;
    ExportScope scope() const;
    std::vector<Row> rows() const;

    const Session& m_session;
    QButtonGroup* m_formats = nullptr;
    QButtonGroup* m_scopes = nullptr;
    QCheckBox* m_hidesNames = nullptr;
    QLabel* m_terms = nullptr;
    QLineEdit* m_target = nullptr;
    QCheckBox* m_replaces = nullptr;
};

} // namespace vraem
