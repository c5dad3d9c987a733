// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QPushButton>
#include <QWidget>

namespace vraem {

class TextView;

/// The current event in full: what each report says of it, where they differ, and every passage.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(Session& session, QWidget* parent = nullptr);

    /// Puts the event's title, date and sources on the clipboard.
    void copyCitation();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<Event> current() const;
    void write();

    Session& m_session;
    /// Words of the search that are marked.
    QString m_marked;
    TextView* m_text = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace vraem
