// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/report_text.h"
#include "state/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace vraem {

class ReportTextView;
class SearchBar;

/// The user's copies of the reports, one at a time, with what of them is coded.
class ReportReader : public QWidget
{
    Q_OBJECT

public:
    explicit ReportReader(Session& session, QWidget* parent = nullptr);

    /// Whether the keyboard is somewhere within.
    bool hasFocusWithin() const;
    void focusSearch();

Q_SIGNALS:
    /// The user wants to attach a copy.
    void copyWanted();

private:
    QWidget* makeBar();
    QWidget* makeAbsence();
    void listReports();
    void showReport();
    void showPassage(const PassageRef& passage);
    void followSelection();
    void search();
    void step(int direction);
    void choose(const SourceId& source);
    SourceId chosen() const;
    QString absence() const;
    QString coverage() const;

    Session& m_session;
    QComboBox* m_reports = nullptr;
    SearchBar* m_search = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_coverage = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReportTextView* m_text = nullptr;
    QLabel* m_absence = nullptr;
    std::vector<ReportText::Span> m_places;
    size_t m_place = 0;
};

} // namespace vraem
