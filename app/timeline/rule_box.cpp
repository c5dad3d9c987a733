// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_box.h"

#include <QComboBox>
#include <QCoreApplication>

namespace vraem {
namespace {

struct RuleBox
{
    Q_DECLARE_TR_FUNCTIONS(vraem::RuleBox)
};

/// One entry for each enumerator of a member of the rule, in its order.
template<typename E>
QComboBox* makeBox(Session& session, E TimelineRule::* member, const QStringList& words)
{
    auto* box = new QComboBox;
    box->addItems(words);
    box->setMinimumHeight(24);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto follow = [box, &session, member] {
        box->setCurrentIndex(static_cast<int>(session.timelineRule().*member));
    };
    QObject::connect(box, &QComboBox::activated, box, [&session, member](int index) {
        TimelineRule rule = session.timelineRule();
        rule.*member = static_cast<E>(index);
        session.setTimelineRule(rule);
    });
    QObject::connect(&session, &Session::timelineRuleChanged, box, follow);
    follow();
    return box;
}

} // namespace

QComboBox* makeLaneBox(Session& session)
{
    QComboBox* box = makeBox(session, &TimelineRule::lanes,
                             {RuleBox::tr("By faction"), RuleBox::tr("By event type"),
                              RuleBox::tr("By department"), RuleBox::tr("By source")});
    box->setAccessibleName(RuleBox::tr("Lanes of the timeline"));
    box->setToolTip(RuleBox::tr(
        "What the lanes tell apart. By faction: who began it; where nobody is named as such, who took part. "
        "The filter counts everyone who takes part."));
    return box;
}

QComboBox* makeMeasureBox(Session& session)
{
    QComboBox* box = makeBox(session, &TimelineRule::columns, {RuleBox::tr("Events"), RuleBox::tr("Deaths")});
    box->setAccessibleName(RuleBox::tr("What the columns of the overview count"));
    box->setToolTip(
        RuleBox::tr("What the columns count: events, or people killed in incidents by the best figure"));
    return box;
}

} // namespace vraem
