// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/citations/person_name.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(PersonName, TheLastWordIsTheFamilyNameWithItsParticles)
{
    EXPECT_EQ(personNames(u"Sergio Saffón"_s), (std::vector<PersonName>{{u"Saffón"_s, u"Sergio"_s}}));
    EXPECT_EQ(personNames(u"Ana de la Cruz"_s), (std::vector<PersonName>{{u"de la Cruz"_s, u"Ana"_s}}));
}

TEST(PersonName, ACommaSaysWhichIsWhich)
{
    EXPECT_EQ(personNames(u"García Márquez, Gabriel; Li Wei and  Ban,Ki-moon"_s),
              (std::vector<PersonName>{
                  {u"García Márquez"_s, u"Gabriel"_s}, {u"Wei"_s, u"Li"_s}, {u"Ban"_s, u"Ki-moon"_s}}));
}

TEST(PersonName, OneWordAndNothingStayWhole)
{
    EXPECT_EQ(personNames(u"Reuters"_s), (std::vector<PersonName>{{u"Reuters"_s, {}}}));
    EXPECT_TRUE(personNames({}).empty());
    EXPECT_EQ(personNames(u"de la"_s).size(), 1U);
}
