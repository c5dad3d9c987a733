// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <gtest/gtest.h>

namespace vraem {

struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    QString messages;
};

/// Runs the built vraem-events.
inline Outcome runEvents(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(VRAEM_EVENTS), arguments);
    EXPECT_TRUE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace vraem
