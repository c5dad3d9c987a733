// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

class VraemAtlas : public testing::Test
{
protected:
    int run(const QStringList& arguments, const QStringList& withoutVariables = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : withoutVariables)
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VRAEM_ATLAS), arguments);
        EXPECT_TRUE(process.waitForFinished(120'000));
        messages = QString::fromUtf8(process.readAllStandardError());
        return process.exitCode();
    }

    QString path(const QString& name) const { return directory.filePath(name); }

    static int coloursIn(const QImage& image)
    {
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        }
        return static_cast<int>(colours.size());
    }

    QTemporaryDir directory;
    QString messages;
};

} // namespace

TEST_F(VraemAtlas, DrawsItsWindowWithoutADisplay)
{
    ASSERT_EQ(run({u"--screenshot"_s, path(u"a.png"_s), u"--size"_s, u"1366x768"_s},
                  {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}),
              0)
        << messages.toStdString();
    const QImage image(path(u"a.png"_s));
    EXPECT_EQ(image.size(), QSize(1366, 768));
    EXPECT_GT(coloursIn(image), 200);
}

TEST_F(VraemAtlas, WritesTheMapWithWhatItTakesToFindItAgain)
{
    ASSERT_EQ(run({u"--map"_s, path(u"map.svg"_s), u"--filter"_s, u"year:2023"_s, u"--language"_s, u"en"_s},
                  {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}),
              0)
        << messages.toStdString();
    QFile file(path(u"map.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    for (const QString& words :
         {u"2023"_s, u"Shown here: "_s, u"Source: US Department of State"_s, u"SHA-256"_s,
          u"vraem-atlas:view"_s, u"100 km"_s, u"Shining Path"_s, u"GeoNames (CC BY 4.0)"_s})
        EXPECT_TRUE(svg.contains(words)) << words.toStdString();
    EXPECT_FALSE(svg.contains(u"<image"_s)) << "lines and letters, no dots";
    EXPECT_EQ(run({u"--map"_s, path(u"map.gif"_s)}), 2);
    EXPECT_TRUE(messages.contains(u".png, .svg or .pdf"_s)) << messages.toStdString();
}

TEST_F(VraemAtlas, ThemeFilterSelectionAndLanguageChangeThePicture)
{
    const QStringList plain{u"--screenshot"_s, path(u"plain.png"_s)};
    ASSERT_EQ(run(plain), 0);
    const QImage reference(path(u"plain.png"_s));
    for (const QStringList& more :
         {QStringList{u"--theme"_s, u"dark"_s}, QStringList{u"--language"_s, u"es"_s},
          QStringList{u"--filter"_s, u"year:2019"_s}, QStringList{u"--select"_s, u"2023-02-12-ambush"_s}}) {
        ASSERT_EQ(run(QStringList{u"--screenshot"_s, path(u"other.png"_s)} + more), 0)
            << messages.toStdString();
        EXPECT_NE(QImage(path(u"other.png"_s)), reference) << more.join(u' ').toStdString();
    }
}

TEST_F(VraemAtlas, WithoutADisplayItSaysSoAndNamesTheWayOut)
{
    EXPECT_EQ(run({}, {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}), 1);
    EXPECT_EQ(messages.count(u'\n'), 1) << messages.toStdString();
    EXPECT_TRUE(messages.contains(u"--screenshot"_s));
}

TEST_F(VraemAtlas, WrongUseIsNamed)
{
    EXPECT_EQ(run({u"--size"_s, u"big"_s}), 2);
    EXPECT_EQ(run({u"--theme"_s, u"sepia"_s}), 2);
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--filter"_s, u"faction:nobody"_s}), 2);
    EXPECT_TRUE(messages.contains(u"shining-path"_s));
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--select"_s, u"no-such-event"_s}), 2);
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}

TEST_F(VraemAtlas, AViewThatIsNoneEndsBeforeTheWindowOpens)
{
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--view"_s, u"nonsense"_s}), 2);
    EXPECT_TRUE(messages.contains(u"nonsense"_s)) << messages.toStdString();
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--view"_s, u"vraem-atlas:view?view=99"_s}), 2);
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}

TEST_F(VraemAtlas, AFileThatCannotBeWrittenIsNamed)
{
    EXPECT_EQ(run({u"--screenshot"_s, path(u"no/such/folder/x.png"_s)}), 1);
    EXPECT_TRUE(messages.contains(u"no/such/folder/x.png"_s)) << messages.toStdString();
}

TEST_F(VraemAtlas, ABrokenDataFileIsNamedWithItsPath)
{
    QFile file(path(u"broken.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"source": "ic-2020-stalemate", "mentions": [{"date": {"edtf": "2023-02-30"}}]})");
    file.close();
    EXPECT_EQ(run({u"--screenshot"_s, path(u"x.png"_s), u"--open"_s, file.fileName()}), 1);
    EXPECT_TRUE(messages.contains(u"mentions[0].date.edtf"_s)) << messages.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"x.png"_s)));
}
