// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_editors.h"

#include "enum_box.h"
#include "look/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int leastTarget = 26;
constexpr int mostPeople = 1'000'000;

class ActorRow : public QWidget
{
public:
    ActorRow(const Dataset& dataset, QWidget* parent) : QWidget(parent)
    {
        m_faction = new QComboBox(this);
        m_faction->setAccessibleName(ActorsEditor::tr("Actor"));
        for (const Faction& faction : dataset.factions().factions())
            m_faction->addItem(labels::faction(dataset, faction.id), faction.id.value);
        m_role = enumBox<Role>(ActorsEditor::tr("Role"), this);
        m_doubt = enumBox<Doubt>(ActorsEditor::tr("Doubt"), this);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_faction, 1);
        layout->addWidget(m_role);
        layout->addWidget(m_doubt);
    }

    Actor value() const
    {
        return {{m_faction->currentData().toString()},
                chosenIn<Role>(*m_role),
                m_asWritten,
                chosenIn<Doubt>(*m_doubt)};
    }

    void setValue(const Actor& actor)
    {
        m_faction->setCurrentIndex(m_faction->findData(actor.faction.value));
        choose(*m_role, actor.role);
        choose(*m_doubt, actor.doubt);
        m_asWritten = actor.asWritten;
    }

private:
    QComboBox* m_faction = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_doubt = nullptr;
    QString m_asWritten;
};

class CasualtyRow : public QWidget
{
public:
    explicit CasualtyRow(QWidget* parent) : QWidget(parent)
    {
        m_side = enumBox<Side>(CasualtiesEditor::tr("Side"), this);
        m_group = enumBox<CasualtyGroup>(CasualtiesEditor::tr("Group"), this);
        m_effect = enumBox<Effect>(CasualtiesEditor::tr("What happened to them"), this);
        auto* people = new QHBoxLayout;
        for (QComboBox* box : {m_side, m_group, m_effect})
            people->addWidget(box, 1);
        m_figures = new QHBoxLayout;
        m_low = addFigure(CasualtiesEditor::tr("lowest"));
        m_best = addFigure(CasualtiesEditor::tr("best"));
        m_high = addFigure(CasualtiesEditor::tr("highest"));
        m_about = new QCheckBox(CasualtiesEditor::tr("about"), this);
        m_figures->addWidget(m_about);
        m_reading = new QLabel(this);
        m_reading->setTextFormat(Qt::PlainText);
        m_reading->setWordWrap(true);
        m_figures->addWidget(m_reading, 1);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addLayout(people);
        layout->addLayout(m_figures);
    }

    /// Says how the figures are read: an empty highest one makes them "or more".
    void showReading()
    {
        const auto figures = range();
        const bool isRead = figures && isOrdered(*figures);
        m_reading->setText(isRead ? CasualtiesEditor::tr("reads: %1").arg(labels::casualty(value()))
                                  : QString());
    }

    /// nullopt where a figure is no number.
    std::optional<CountRange> range() const
    {
        CountRange range;
        return read(*m_low, range.low) && read(*m_best, range.best) && read(*m_high, range.high)
                   ? std::optional(range)
                   : std::nullopt;
    }

    Casualty value() const
    {
        return {chosenIn<Side>(*m_side), chosenIn<CasualtyGroup>(*m_group), chosenIn<Effect>(*m_effect),
                range().value_or(CountRange()), m_about->isChecked()};
    }

    void setValue(const Casualty& casualty)
    {
        choose(*m_side, casualty.side);
        choose(*m_group, casualty.group);
        choose(*m_effect, casualty.effect);
        const auto show = [](QLineEdit& line, const std::optional<int>& figure) {
            line.setText(figure ? QString::number(*figure) : QString());
        };
        show(*m_low, casualty.count.low);
        show(*m_best, casualty.count.best);
        show(*m_high, casualty.count.high);
        m_about->setChecked(casualty.isApproximate);
    }

private:
    QLineEdit* addFigure(const QString& name)
    {
        auto* line = new QLineEdit(this);
        line->setAccessibleName(name);
        line->setFixedWidth(line->fontMetrics().horizontalAdvance(u"0000000"_s));
        auto* caption = new QLabel(name, this);
        caption->setBuddy(line);
        m_figures->addWidget(caption);
        m_figures->addWidget(line);
        return line;
    }

    static bool read(const QLineEdit& line, std::optional<int>& figure)
    {
        const QString text = line.text().trimmed();
        if (text.isEmpty())
            return true;
        bool isNumber = false;
        figure = text.toInt(&isNumber);
        return isNumber && *figure >= 0 && *figure <= mostPeople;
    }

    QComboBox* m_side = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_effect = nullptr;
    QHBoxLayout* m_figures = nullptr;
    QLineEdit* m_low = nullptr;
    QLineEdit* m_best = nullptr;
    QLineEdit* m_high = nullptr;
    QCheckBox* m_about = nullptr;
    QLabel* m_reading = nullptr;
};

} // namespace

RowsEditor::RowsEditor(const QString& addText, QWidget* parent) : FieldEditor(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_lines = new QVBoxLayout;
    layout->addLayout(m_lines);
    auto* add = new QPushButton(addText, this);
    add->setMinimumHeight(leastTarget);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow()->setFocus();
        Q_EMIT changed();
    });
}

QWidget* RowsEditor::addRow()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* row = makeRow();
    layout->addWidget(row, 1);
    auto* remove = new QToolButton(line);
    remove->setText(u"\u00d7"_s);
    remove->setToolTip(tr("Remove this line"));
    remove->setAccessibleName(tr("Remove this line"));
    remove->setMinimumSize(leastTarget, leastTarget);
    layout->addWidget(remove);
    m_lines->addWidget(line);
    m_rows.push_back(row);
    connect(remove, &QToolButton::clicked, this, [this, row, line] { removeRow(row, line); });
    for (const QComboBox* box : row->findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, &RowsEditor::changed);
    for (const QLineEdit* edit : row->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &RowsEditor::changed);
    for (const QCheckBox* check : row->findChildren<QCheckBox*>())
        connect(check, &QCheckBox::toggled, this, &RowsEditor::changed);
    return row;
}

void RowsEditor::removeRow(QWidget* row, QWidget* line)
{
    std::erase(m_rows, row);
    line->hide();
    line->deleteLater();
    Q_EMIT changed();
}

void RowsEditor::clear()
{
    const std::vector<QWidget*> rows = m_rows;
    for (QWidget* row : rows)
        removeRow(row, row->parentWidget());
}

ActorsEditor::ActorsEditor(const Dataset& dataset, QWidget* parent)
    : RowsEditor(tr("Add an actor"), parent), m_dataset(dataset)
{}

QWidget* ActorsEditor::makeRow()
{
    return new ActorRow(m_dataset, this);
}

void ActorsEditor::setValue(const Mention& mention)
{
    clear();
    for (const Actor& actor : mention.actors)
        static_cast<ActorRow*>(addRow())->setValue(actor);
}

std::optional<QString> ActorsEditor::problem() const
{
    std::vector<std::pair<FactionId, Role>> seen;
    for (const QWidget* row : rows()) {
        const Actor actor = static_cast<const ActorRow*>(row)->value();
        const std::pair key(actor.faction, actor.role);
        if (std::ranges::find(seen, key) != seen.end())
            return tr("An actor stands twice in the same role.");
        seen.push_back(key);
    }
    return std::nullopt;
}

void ActorsEditor::putInto(Mention& mention) const
{
    mention.actors.clear();
    for (const QWidget* row : rows())
        mention.actors.push_back(static_cast<const ActorRow*>(row)->value());
}

CasualtiesEditor::CasualtiesEditor(QWidget* parent) : RowsEditor(tr("Add a figure"), parent) {}

QWidget* CasualtiesEditor::makeRow()
{
    auto* row = new CasualtyRow(this);
    connect(this, &FieldEditor::changed, row, &CasualtyRow::showReading);
    row->showReading();
    return row;
}

void CasualtiesEditor::setValue(const Mention& mention)
{
    clear();
    for (const Casualty& casualty : mention.casualties) {
        auto* row = static_cast<CasualtyRow*>(addRow());
        row->setValue(casualty);
        row->showReading();
    }
}

std::optional<QString> CasualtiesEditor::problem() const
{
    std::vector<Casualty> seen;
    for (const QWidget* row : rows()) {
        const auto* line = static_cast<const CasualtyRow*>(row);
        const auto range = line->range();
        if (!range)
            return tr("A figure must be a whole number from 0 on; leave it empty where it is not known.");
        if (!isOrdered(*range))
            return tr("The figures must rise from lowest over best to highest.");
        const Casualty value = line->value();
        if (std::ranges::any_of(seen, [&](const Casualty& other) {
                return other.side == value.side && other.group == value.group && other.effect == value.effect;
            }))
            return tr("Two lines count the same people; make them one.");
        seen.push_back(value);
    }
    return std::nullopt;
}

void CasualtiesEditor::putInto(Mention& mention) const
{
    mention.casualties.clear();
    for (const QWidget* row : rows())
        mention.casualties.push_back(static_cast<const CasualtyRow*>(row)->value());
}

} // namespace vraem
