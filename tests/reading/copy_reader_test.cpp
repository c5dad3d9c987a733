// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/copy_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class CopyReader : public testing::Test
{
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    /// A program that stands where vraem-events would.
    QString program(const QByteArray& script)
    {
        const QString path = write(u"program"_s, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
        return path;
    }

    static Result<CopyText> read(const QString& path, const QString& extractor = QStringLiteral(VRAEM_EVENTS))
    {
        return readCopy({.path = path, .extractor = extractor, .timeLimit = std::chrono::seconds(3)});
    }

    static QString codeOf(const Result<CopyText>& result)
    {
        return result.issues.isEmpty() ? QString() : QString(nameOf(result.issues.front().code));
    }

    QTemporaryDir folder;
};

/// A PDF that asks for a password: the entries of its standard security handler fit none.
QByteArray encryptedPdf()
{
    const QByteArray key(32, 'k');
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (const QByteArray& object :
         {QByteArray("<< /Type /Catalog /Pages 2 0 R >>"),
          QByteArray("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
          QByteArray("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>"),
          "<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + key.toHex() + "> /U <" + key.toHex() + "> >>"}) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 5\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = QByteArray(16, 'i').toHex();
    return pdf + "trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<" + id + "> <" + id +
           ">] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

TEST_F(CopyReader, ReadsTextAndTellsItsHash)
{
    const auto copy = read(write(u"a.txt"_s, "caf\xc3\xa9\n\nsecond"));
    ASSERT_TRUE(copy) << codeOf(copy).toStdString();
    EXPECT_EQ(copy->text.text({0, 4}), u"café"_s);
    EXPECT_EQ(copy->text.paragraphs().size(), 2U);
    EXPECT_EQ(copy->sha256.size(), 64);
}

TEST_F(CopyReader, ReadsFilesWhoseNamesLookLikeOptions)
{
    EXPECT_TRUE(read(write(u"--help"_s, "words")));
    EXPECT_TRUE(read(write(u"a b\n'c.txt"_s, "words")));
}

TEST_F(CopyReader, RefusesWhatIsNoFileOrTooLarge)
{
    EXPECT_EQ(codeOf(read(folder.filePath(u"absent.txt"_s))), u"cannot read"_s);
    EXPECT_EQ(codeOf(read(folder.path())), u"cannot read"_s);
    const QString pipe = folder.filePath(u"pipe.txt"_s);
    ASSERT_EQ(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(codeOf(read(pipe)), u"cannot read"_s);
    EXPECT_EQ(codeOf(read(u"/dev/zero"_s)), u"cannot read"_s);
    QFile huge(write(u"huge.pdf"_s, {}));
    ASSERT_TRUE(huge.resize(65LL * 1024 * 1024));
    EXPECT_EQ(codeOf(read(huge.fileName())), u"cannot read"_s);
}

TEST_F(CopyReader, SaysWhyAFileHasNoWords)
{
    EXPECT_EQ(codeOf(read(write(u"a.txt"_s, {}))), u"empty file"_s);
    EXPECT_EQ(codeOf(read(write(u"a.html"_s, "<html><script>x</script></html>"))), u"no text in copy"_s);
    EXPECT_EQ(codeOf(read(write(u"a.pdf"_s, "%PDF-1.7\n" + QByteArray(5000, '\x07')))), u"damaged copy"_s);
    EXPECT_EQ(codeOf(read(write(u"a.doc"_s, QByteArray("\xd0\xcf\x11\xe0\0\0\0\0", 8)))), u"damaged copy"_s);
    EXPECT_EQ(codeOf(read(write(u"secret.pdf"_s, encryptedPdf()))), u"encrypted copy"_s);
}

TEST_F(CopyReader, StopsAProgramThatDoesNotEndOrEndsBadly)
{
    const QString file = write(u"a.txt"_s, "words");
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(codeOf(read(file, program("exec sleep 600\n"))), u"reading stopped"_s);
    EXPECT_EQ(codeOf(read(file, program("exec yes\n"))), u"reading stopped"_s);
    EXPECT_EQ(codeOf(read(file, program("kill -SEGV $$\n"))), u"reading stopped"_s);
    EXPECT_EQ(codeOf(read(file, program("exit 3\n"))), u"reading stopped"_s);
    EXPECT_LT(timer.elapsed(), 60'000);
    EXPECT_EQ(codeOf(read(file, {})), u"reader missing"_s);
    EXPECT_EQ(codeOf(read(file, u"/nowhere/at/all"_s)), u"reader missing"_s);
}

TEST_F(CopyReader, IsCancelledWithinAProgramThatDoesNotEnd)
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = readCopy({.path = write(u"a.txt"_s, "words"),
                                  .extractor = program("exec sleep 600\n"),
                                  .timeLimit = std::chrono::hours(1),
                                  .cancel = stop.get_token()});
    EXPECT_EQ(codeOf(result), u"reading stopped"_s);
}

TEST_F(CopyReader, EndsOnAPageMadeToBeSlow)
{
    QByteArray page = "<html><head>";
    for (int i = 0; i < 200'000; ++i)
        page += "<head><div a=\"<!-- &#99999999; <p x='";
    EXPECT_NE(codeOf(read(write(u"slow.html"_s, page))), u"reading stopped"_s);
}
