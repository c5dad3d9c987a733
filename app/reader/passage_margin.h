// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

#include <QWidget>

namespace vraem {

class ReportTextView;
struct CodedPassage;

/// Beside the text: the title of the event that each main passage is coded for, at the height of its words.
/// All of it can be done in the text by keyboard too.
class PassageMargin : public QWidget
{
    Q_OBJECT

public:
    PassageMargin(Session& session, ReportTextView& text);

    /// Reads the titles of the page's passages anew.
    void setPassages();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Label
    {
        const CodedPassage* passage = nullptr;
        QString title;
        QColor colour;
    };

    QList<QRect> placed() const;
    void endHover();
    const Label* labelAt(const QPoint& point, QRect* area = nullptr) const;

    Session& m_session;
    ReportTextView& m_text;
    QList<Label> m_labels;
    bool m_hasHover = false;
};

} // namespace vraem
