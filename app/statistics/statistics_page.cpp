// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_page.h"

#include "look/text_size.h"
#include "look/theme.h"
#include "stat_table.h"
#include "stat_table_view.h"
#include "stat_words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

/// Pixels from which narrow tables stand side by side.
constexpr int leastWidthOfTwo = 620;

QLabel* makeLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

StatisticsPage::StatisticsPage(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_intro(makeLabel()), m_grid(new QGridLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_intro);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_grid->setHorizontalSpacing(28);
    m_grid->setVerticalSpacing(14);
    setWidget(content);
    colour();
}

StatisticsPage::Block StatisticsPage::makeBlock()
{
    Block block{new QWidget(widget()), makeLabel(), makeLabel(), new StatTableView(m_session)};
    QFont font = block.title->font();
    font.setWeight(QFont::DemiBold);
    block.title->setFont(font);
    auto* column = new QVBoxLayout(block.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(block.title);
    column->addWidget(block.note);
    column->addWidget(block.table);
    column->addStretch(1);
    connect(block.table, &StatTableView::copyAllWanted, this, &StatisticsPage::copyAll);
    connect(block.table, &StatTableView::rowReached, this, [this, table = block.table](const QRect& row) {
        const QPoint corner = table->viewport()->mapTo(widget(), row.topLeft());
        ensureVisible(corner.x(), corner.y() + row.height() / 2, 0, row.height() / 2 + 8);
    });
    return block;
}

void StatisticsPage::setTables(const QString& intro, std::vector<StatTable> tables)
{
    setText(*m_intro, intro);
    const bool isSameMany = m_used == tables.size();
    m_used = tables.size();
    while (m_blocks.size() < m_used) {
        m_blocks.push_back(makeBlock());
        QWidget* before = m_blocks.size() > 1 ? m_blocks[m_blocks.size() - 2].table : m_before;
        if (before)
            setTabOrder(before, m_blocks.back().table);
    }
    for (size_t i = 0; i < m_used; ++i) {
        setText(*m_blocks[i].title, tables[i].title);
        setText(*m_blocks[i].note, tables[i].note);
        m_blocks[i].table->setVisible(!tables[i].rows.empty());
        m_blocks[i].table->setTable(std::move(tables[i]));
    }
    colour();
    if (!isSameMany || m_used == 0)
        arrange();
}

void StatisticsPage::arrange()
{
    for (const Block& block : m_blocks)
        m_grid->removeWidget(block.frame);
    int place = 0;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (i >= m_used) {
            m_blocks[i].frame->hide();
            continue;
        }
        const bool isHalf = m_isWide && m_blocks[i].table->table().isNarrow;
        place += !isHalf && place % 2 == 1 ? 1 : 0;
        m_grid->addWidget(m_blocks[i].frame, place / 2, place % 2, 1, isHalf ? 1 : 2);
        m_blocks[i].frame->show();
        place += isHalf ? 1 : 2;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void StatisticsPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = viewport()->width() >= scaled(leastWidthOfTwo);
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    arrange();
}

void StatisticsPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void StatisticsPage::colour()
{
    const auto paint = [](QLabel& label, const QColor& text) {
        QPalette palette = label.palette();
        if (palette.color(QPalette::WindowText) == text)
            return;
        palette.setColor(QPalette::WindowText, text);
        label.setPalette(palette);
    };
    const Theme& theme = currentTheme();
    paint(*m_intro, theme.quietText);
    for (const Block& block : m_blocks) {
        paint(*block.title, theme.text);
        paint(*block.note, theme.text);
    }
}

QString StatisticsPage::tabbedText() const
{
    QString text;
    for (size_t i = 0; i < m_used; ++i)
        text += asTabbedText(m_blocks[i].table->table()) + QLatin1Char('\n');
    return text + stat_words::provenance(m_session);
}

void StatisticsPage::copyAll() const
{
    QGuiApplication::clipboard()->setText(tabbedText());
}

} // namespace vraem
