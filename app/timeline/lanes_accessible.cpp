// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes_accessible.h"

#include "lanes_view.h"
#include "look/drawn_accessible.h"

#include <utility>

namespace vraem {
namespace {

/// Something that is drawn: an event in one of its lanes, or a fold, by its position in a layout.
struct DrawnThing
{
    bool isFold = false;
    size_t position = 0;
    int layoutNumber = 0;
};

class DrawnAccessible : public DrawnItemAccessible
{
public:
    DrawnAccessible(LanesView& view, DrawnThing thing)
        : DrawnItemAccessible(view), m_view(view), m_thing(thing)
    {}

    bool isValid() const override { return m_thing.layoutNumber == m_view.layoutNumber(); }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Description)
            return otherDates();
        if (kind != QAccessible::Name)
            return {};
        return m_thing.isFold ? m_view.wordsOf(fold()) + QStringLiteral(", ") + m_view.nameOf(fold().lane)
                              : m_view.wordsOf(item().row);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local =
            (m_thing.isFold ? m_view.viewportRect(fold().rect) : m_view.viewportRect(item())).toAlignedRect();
        return QRect(m_view.viewport()->mapToGlobal(local.topLeft()), local.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.offscreen = rect().isEmpty();
        state.selectable = !m_thing.isFold;
        state.selected = isValid() && !m_thing.isFold && m_view.session().isSelected(event());
        return state;
    }

protected:
    void press() override
    {
        if (m_thing.isFold)
            m_view.zoomInto(fold());
        else
            m_view.session().select(event());
    }

private:
    const TimelineFold& fold() const { return m_view.layoutList().folds[m_thing.position]; }
    const TimelineItem& item() const { return m_view.layoutList().items[m_thing.position]; }
    EventId event() const { return m_view.session().dataset()->idOf(item().row); }

    QString otherDates() const
    {
        QStringList words;
        for (const TimelineGhost& ghost : m_view.layoutList().ghosts) {
            if (!m_thing.isFold && ghost.row == item().row && ghost.lane == item().lane)
                words.append(m_view.wordsOf(ghost));
        }
        return words.join(QStringLiteral("; "));
    }

    LanesView& m_view;
    DrawnThing m_thing;
};

/// The lanes with what is drawn in them behind their widgets.
class LanesAccessible : public DrawnListAccessible
{
public:
    explicit LanesAccessible(LanesView& view) : DrawnListAccessible(view), m_view(view) {}

private:
    void update() const override
    {
        if (std::exchange(m_layoutNumber, m_view.layoutNumber()) == m_view.layoutNumber())
            return;
        forget();
        addThings(false, m_view.layoutList().items.size());
        addThings(true, m_view.layoutList().folds.size());
    }

    void addThings(bool isFold, size_t count) const
    {
        for (size_t i = 0; i < count && itemCount() < mostNamedItems; ++i)
            add(new DrawnAccessible(m_view, {isFold, i, m_layoutNumber}));
    }

    LanesView& m_view;
    /// No layout has this number.
    mutable int m_layoutNumber = 0;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("vraem::LanesView") ? qobject_cast<LanesView*>(object) : nullptr;
    return view ? new LanesAccessible(*view) : nullptr;
}

} // namespace

void installLanesAccessibility()
{
    static const bool isInstalled = (QAccessible::installFactory(makeInterface), true);
    (void)isInstalled;
}

} // namespace vraem
