// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fuzz_target.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

TEST(ImportCorpus, EveryFileIsReadOrRefused)
{
    QDirIterator files(QStringLiteral(VRAEM_CORPUS), QDir::Files);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                               static_cast<std::size_t>(bytes.size()));
        ++count;
    }
    EXPECT_GE(count, 10);
}
