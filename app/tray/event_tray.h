// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace vraem {

/// A line of the filtered events that a view has no spot for: they hover, select and filter like the rest.
/// Hidden while there are none.
class EventTray : public QWidget
{
    Q_OBJECT

public:
    /// Of more events than this the first are listed.
    static constexpr size_t mostListed = 200;

    /// What a view leaves out.
    struct Content
    {
        /// The first in the order of the data set, at most so many as are listed.
        Rows first;
        int all = 0;
        /// Of each layer.
        std::vector<int> byLayer;
    };

    using ContentOf = Content (*)(const Session& session);
    /// "2 without a date" for how many there are, and that in words.
    using TitleOf = QString (*)(int all, const QString& counted);

    /// The name is for those who hear the window.
    EventTray(Session& session, const QString& name, ContentOf contentOf, TitleOf titleOf, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void showSelection();
    void takeSelection();
    void hover(const QListWidgetItem* item);
    void openCard(const QListWidgetItem* item);
    Row rowOf(const QListWidgetItem& item) const;

    Session& m_session;
    ContentOf m_contentOf;
    TitleOf m_titleOf;
    QLabel* m_title;
    QListWidget* m_list;
};

} // namespace vraem
