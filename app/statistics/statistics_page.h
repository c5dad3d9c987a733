// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace vraem {

class StatTableView;
struct StatTable;

/// Tables of figures beneath each other, narrow ones side by side where there is room; all scroll as one.
class StatisticsPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StatisticsPage(Session& session, QWidget* parent = nullptr);

    /// Shows other tables in place of those before. The intro is plain text.
    void setTables(const QString& intro, std::vector<StatTable> tables);
    /// Tab goes from that widget to the tables.
    void follow(QWidget& before) { m_before = &before; }
    /// All tables as copied.
    QString tabbedText() const;
    void copyAll() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Block
    {
        QWidget* frame;
        QLabel* title;
        QLabel* note;
        StatTableView* table;
    };

    Block makeBlock();
    void arrange();
    void colour();

    Session& m_session;
    QLabel* m_intro;
    QGridLayout* m_grid;
    QWidget* m_before = nullptr;
    std::vector<Block> m_blocks;
    size_t m_used = 0;
    bool m_isWide = false;
};

} // namespace vraem
