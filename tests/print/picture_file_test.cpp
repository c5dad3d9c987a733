// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/picture_file.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class PictureFileTest : public testing::Test
{
protected:
    QByteArray written(const QString& name)
    {
        const auto issue = writePicture(request, folder.filePath(name));
        EXPECT_FALSE(issue) << name.toStdString();
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    PictureRequest request{.size = {120, 80},
                           .scale = 3,
                           .paint =
                               [](QPainter& painter) {
                                   painter.fillRect(0, 0, 120, 80, Qt::white);
                                   painter.fillRect(10, 10, 40, 40, Qt::red);
                               },
                           .title = u"<b>title</b>"_s};
};

} // namespace

TEST_F(PictureFileTest, AnSvgAndAPngShowTheSame)
{
    QImage png;
    ASSERT_TRUE(png.loadFromData(written(u"map.png"_s)));
    EXPECT_EQ(png.size(), QSize(360, 240));
    QSvgRenderer svg(written(u"map.SVG"_s));
    ASSERT_TRUE(svg.isValid());
    QImage drawn(png.size(), QImage::Format_RGB32);
    QPainter painter(&drawn);
    svg.render(&painter);
    painter.end();
    for (const QPoint point : {QPoint(15, 15), QPoint(90, 90), QPoint(140, 140), QPoint(200, 60)})
        EXPECT_EQ(drawn.pixel(point), png.pixel(point)) << point.x();
}

TEST_F(PictureFileTest, APdfIsWhole)
{
    const QByteArray pdf = written(u"map.pdf"_s);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
}

TEST_F(PictureFileTest, WhatCannotBeWrittenIsSaidAndLeavesNothing)
{
    for (const QString& name : {folder.filePath(u"map.gif"_s), u"/no/such/folder/map.png"_s}) {
        const auto issue = writePicture(request, name);
        ASSERT_TRUE(issue) << name.toStdString();
        EXPECT_EQ(issue->code, IssueCode::CannotWrite);
        EXPECT_FALSE(QFile::exists(name));
    }
}
