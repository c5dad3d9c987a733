// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QPushButton>
#include <QWidget>

namespace vraem {

class OwnBar;
class TextView;

/// The current event in full: what each report says of it, where they differ, and every passage.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(Session& session, QWidget* parent = nullptr);

    /// Puts the event's title, date and sources on the clipboard.
    void copyCitation();
    OwnBar& ownBar() { return *m_own; }

protected:
    void changeEvent(QEvent* event) override;

private:
    std::optional<Event> current() const;
    void write();
    /// The same event anew, where the reader was in it.
    void rewrite();

    Session& m_session;
    /// Words of the search that are marked.
    QString m_marked;
    OwnBar* m_own = nullptr;
    TextView* m_text = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace vraem
