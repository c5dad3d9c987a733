// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attached_reports.h"
#include "overlay/overlay_apply.h"
#include "query/screen_choice.h"
#include "query/timeline_rule.h"
#include "query_worker.h"
#include "twin_finder.h"

#include <QObject>
#include <QRect>

#include <optional>
#include <vector>

namespace vraem {

/// What the pointer (or the keyboard) rests on: events, topmost first, and the spot on the screen they are
/// shown at.
struct Hover
{
    std::vector<EventId> events;
    /// Global pixels; the card opens beside it.
    QRect anchor;

    bool operator==(const Hover&) const = default;
};

/// How the history of the filter went.
enum class FilterStep
{
    Made,
    Undone,
    Redone,
    Forgotten
};

/// The only mutable state of the program. Views observe it and send their intents here; they never talk to
/// each other. Filter, visible span, selection and hover are independent: none moves another.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    /// What is shown: with the user's corrections, where they are applied.
    const DatasetPtr& dataset() const { return m_engine->dataset(); }
    /// As it was read.
    const DatasetPtr& base() const { return m_base; }
    const QueryColumns& columns() const { return m_engine->columns(); }
    const Filter& filter() const { return m_filter; }
    /// The rows, facet counts and totals of the filter; of an earlier one while isQuerying().
    const QueryResult& result() const { return *m_result; }
    /// The result of a filter that asks nothing.
    const QueryResult& unfiltered() const { return *m_unfiltered; }
    bool isQuerying() const { return m_worker.isBusy(); }
    /// The days that playback shows; nullopt where nothing is played. filter() and result() are of those
    /// days.
    std::optional<DaySpan> playedDays() const;
    /// As they are without playback.
    const Filter& wholeFilter() const;
    const QueryResult& wholeResult() const;
    /// In the order they were selected; the last one is current.
    const std::vector<EventId>& selection() const { return m_selection; }
    std::optional<EventId> currentEvent() const;
    bool isSelected(const EventId& id) const;
    const std::optional<Hover>& hover() const { return m_hover; }
    bool isHovered(const EventId& id) const;
    /// Whether totals may be sums over all layers; off until the user says so.
    bool addsLayers() const { return m_addsLayers; }
    /// Positions in Dataset::layers() of those that the filter lets through.
    std::vector<size_t> shownLayers() const;
    /// The entries of the layers shown, of one for each of Dataset::layers().
    std::vector<int> ofShownLayers(const std::vector<int>& byLayer) const;
    /// Whether totals have to be given for each layer by itself.
    bool keepsLayersApart() const { return !m_addsLayers && shownLayers().size() > 1; }
    /// Events of different layers that may be the same; empty until they are found.
    const Twins& twins() const { return m_twins.twins(); }
    bool isLookingForTwins() const { return m_twins.isLooking(); }
    bool isCardPinned() const { return m_isCardPinned; }
    /// The days the timeline shows. Zooming it filters nothing.
    DaySpan visibleSpan() const { return m_visibleSpan; }
    /// How the timeline tells events apart; filters nothing.
    const TimelineRule& timelineRule() const { return m_timelineRule; }
    /// Whether older events are paler on the map.
    bool fadesOlder() const { return m_fadesOlder; }
    ScreenTab tab() const { return m_tab; }
    const StatisticsChoice& statisticsChoice() const { return m_statisticsChoice; }
    /// First day of the first year to last day of the last year in which the data set has an event.
    DaySpan fullSpan() const { return m_fullSpan; }
    /// The user's copies of the reports.
    const AttachedReports& reports() const { return m_reports; }
    /// The user's own notes, corrections and events.
    const Overlay& overlay() const { return m_overlay; }
    const AppliedOverlay& applied() const { return m_applied; }
    const OwnMarks& marks() const { return *m_marks; }
    const OwnMarksPtr& sharedMarks() const { return m_marks; }
    bool appliesCorrections() const { return m_appliesCorrections; }
    /// Why the overlay cannot be changed now; nullopt where it can.
    const std::optional<Issue>& overlayObstacle() const { return m_overlayObstacle; }
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }

    /// Replaces everything; filter, selection and history start anew with incidentsOnly().
    void setDataset(DatasetPtr dataset);
    /// The same with an engine made in the background.
    void setEngine(QueryEnginePtr engine);
    /// The events shown in other company: layers came or went. Filter, selection and visible span stay as far
    /// as they still mean something; new layers are shown.
    void setLayers(QueryEnginePtr engine);
    /// An intent of the user: one step of the undo history.
    void setFilter(const Filter& filter);
    void undoFilter();
    void redoFilter();
    /// Narrows the filter to days within its dates, or gives it back as it was; no step of the history. While
    /// a query runs nothing begins to play.
    void setPlayedDays(std::optional<DaySpan> days);
    /// Unknown ids are ignored.
    void select(const EventId& id);
    void toggleSelected(const EventId& id);
    void setSelection(std::vector<EventId> ids);
    /// The next (+1) or previous (-1) event of the filtered rows in order of time; stops at the ends.
    void step(int direction);
    void setHover(std::optional<Hover> hover);
    void setAddsLayers(bool adds);
    /// Keeps the card of the present hover open until unpinned.
    void setCardPinned(bool pinned);
    /// Clamped to at least one day and to the full span.
    void setVisibleSpan(DaySpan span);
    void setTimelineRule(const TimelineRule& rule);
    void setFadesOlder(bool fades);
    void setTab(ScreenTab tab);
    void setStatisticsChoice(const StatisticsChoice& choice);
    void setReports(AttachedReports reports);
    /// Asks whoever shows reports for a passage.
    void showPassage(const PassageRef& passage);
    /// The overlay as it is now, from whoever keeps it; what is shown follows.
    void setOverlay(const Overlay& overlay, const std::optional<Issue>& obstacle = std::nullopt);
    /// Off: the data set as it was read, with notes, bookmarks and tags.
    void setAppliesCorrections(bool applies);
    /// An intent of the user: changes to what is their own about the data set that an event is of. Whoever
    /// keeps the overlay does it. `continues` as in OverlayEdit.
    void changeOverlay(const LayerId& data, std::vector<Change> changes, bool continues = false);
    /// Closes the innermost thing: the pinned card, the hover, then the selection. False if there was
    /// nothing.
    bool escape();

Q_SIGNALS:
    void datasetChanged();
    /// The filter and its result changed.
    void filterChanged();
    /// The filter's own history went a step.
    void filterStepped(vraem::FilterStep step);
    /// A filter was set whose result is not there yet.
    void queryStarted();
    void playedDaysChanged();
    /// The filter was changed while days of it were played: who plays them goes on with the new one.
    void playInterrupted();
    void selectionChanged();
    void hoverChanged();
    void cardPinnedChanged();
    void visibleSpanChanged();
    void timelineRuleChanged();
    void fadesOlderChanged();
    void tabChanged();
    void statisticsChoiceChanged();
    void addsLayersChanged();
    void twinsChanged();
    void reportsChanged();
    void passageRequested(const vraem::PassageRef& passage);
    /// Notes, tags, bookmarks, corrections, or whether they can be changed.
    void overlayChanged();
    void appliesCorrectionsChanged();
    void overlayEditAsked(const vraem::OverlayEdit& edit);

private:
    void applyFilter(const Filter& filter);
    /// A filter that a view made of the narrowed one, with the dates that it had; other dates are the user's.
    Filter unplayed(const Filter& filter) const;
    void interruptPlay(bool goesOn);
    void take(QueryEnginePtr engine, const Filter& filter);
    /// The overlay on the data set as it was read; the given engine where it changes nothing.
    QueryEnginePtr revised(QueryEnginePtr engine);
    void showRevised();
    void forgetFilters();
    void remark();
    void announceAll();

    DatasetPtr m_base;
    Overlay m_overlay;
    std::optional<Issue> m_overlayObstacle;
    bool m_appliesCorrections = true;
    AppliedOverlay m_applied;
    OwnMarksPtr m_marks;
    QueryEnginePtr m_engine;
    QueryWorker m_worker;
    TwinFinder m_twins;
    /// What playback has narrowed.
    struct Played
    {
        Filter filter;
        QueryResultPtr result;
        DaySpan days;
    };

    Filter m_filter;
    std::optional<Played> m_played;
    QueryResultPtr m_result;
    QueryResultPtr m_unfiltered;
    std::vector<Filter> m_undo;
    std::vector<Filter> m_redo;
    std::vector<EventId> m_selection;
    std::optional<Hover> m_hover;
    bool m_isCardPinned = false;
    bool m_addsLayers = false;
    DaySpan m_visibleSpan{};
    DaySpan m_fullSpan{};
    TimelineRule m_timelineRule;
    bool m_fadesOlder = false;
    ScreenTab m_tab = ScreenTab::Map;
    StatisticsChoice m_statisticsChoice;
    AttachedReports m_reports;
};

} // namespace vraem
