// SPDX-License-Identifier: GPL-3.0-or-later
// What the shipped story says must be what the data says.
#include "../data/shipped.h"
#include "interchange/story/story.h"
#include "interchange/view/view_state.h"
#include "look/labels.h"
#include "look/language.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class ShippedStoryTest : public testing::Test
{
protected:
    ShippedStoryTest()
    {
        QFile file(u":/stories/reports-2019-2023.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const Result<Story> read = readStory(file.readAll());
        for (const Issue& issue : read.issues)
            ADD_FAILURE() << labels::issue(issue).toStdString();
        story = read.value.value_or(Story{});
    }

    const ContextFact* fact(const ContextFactId& id) const
    {
        const auto& facts = dataset->contextFacts();
        const auto found = std::ranges::find(facts, id, &ContextFact::id);
        return found == facts.end() ? nullptr : &*found;
    }

    /// All that the data says of the fields that a statement cites.
    QString saidBy(const StoryCitation& cited) const
    {
        if (const ContextFact* about = fact(cited.fact))
            return labels::text(about->statement);
        const Event event = dataset->event(dataset->rowOf(cited.event).value());
        QStringList words;
        for (const Mention& mention : event.mentions) {
            for (const Field field : cited.fields)
                words += labels::values(*dataset, mention, field);
        }
        return words.join(u' ');
    }

    DatasetPtr dataset = std::make_shared<const Dataset>(shippedParts());
    Story story;
};

QSet<QString> numbersIn(const QString& text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QSet<QString> numbers;
    for (auto matches = number.globalMatch(text); matches.hasNext();)
        numbers.insert(matches.next().captured());
    return numbers;
}

} // namespace

TEST_F(ShippedStoryTest, CitesOnlyWhatIsThere)
{
    ASSERT_GE(story.steps.size(), 5U);
    for (const StoryStep& step : story.steps) {
        for (const StoryStatement& statement : step.statements) {
            for (const StoryCitation& cited : statement.cites)
                EXPECT_TRUE(dataset->rowOf(cited.event) || fact(cited.fact))
                    << cited.event.value.toStdString() << cited.fact.value.toStdString();
        }
    }
}

TEST_F(ShippedStoryTest, ItsViewsAreThoseOfTheData)
{
    for (const StoryStep& step : story.steps) {
        const Result<ViewState> view = readView(step.view.toUtf8());
        ASSERT_TRUE(view);
        for (const Issue& issue : differences(*view, *dataset, {}))
            ADD_FAILURE() << step.title.en.toStdString() << ": " << labels::issue(issue).toStdString();
        for (const EventId& id : view->selection)
            EXPECT_TRUE(dataset->rowOf(id)) << id.value.toStdString();
    }
}

TEST_F(ShippedStoryTest, EveryNumberStandsInWhatItCites)
{
    const QSet<QString> years{u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s};
    int checked = 0;
    for (const QString& language : {u"en"_s, u"es"_s}) {
        setLanguage(language);
        for (const StoryStep& step : story.steps) {
            for (const StoryStatement& statement : step.statements) {
                QStringList said;
                for (const StoryCitation& cited : statement.cites)
                    said.append(saidBy(cited));
                const QString text = labels::text(statement.text);
                const QSet<QString> numbers = numbersIn(text) - years;
                checked += static_cast<int>(numbers.size());
                for (const QString& number : numbers - numbersIn(said.join(u' ')))
                    ADD_FAILURE() << number.toStdString() << " in: " << text.toStdString()
                                  << "\nsaid: " << said.join(u" | ").toStdString();
            }
        }
    }
    setLanguage(u"en"_s);
    EXPECT_GT(checked, 30);
}
