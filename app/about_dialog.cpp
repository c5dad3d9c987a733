// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_dialog.h"

#include "interchange/data_changelog.h"
#include "look/changelog_words.h"
#include "look/labels.h"
#include "state/load_data.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

/// The changelog of the shipped data, which tests read too, so that it can be read.
QString historyOfAtlas()
{
    const Result<DataChangelog> changelog = readChangelog(shippedDataPath());
    if (!changelog)
        return {};
    QStringList lines{Text::tr("What became of the data:")};
    for (const DataChangelog::Entry& entry : changelog->entries)
        lines << labels::changelogEntry(entry.version, entry.date, entry.text);
    lines << labels::text(changelog->agreement);
    return lines.join(u'\n');
}

/// What was coded for this program.
QStringList aboutAtlas(const Dataset& dataset)
{
    QStringList text;
    text << Text::tr("The data, version %1: what the reports below say, coded by language models after the "
                     "codebook, in words of their own. No sentence of a report is part of the program.")
                .arg(dataset.version());
    for (const Source& source : dataset.sources()) {
        // The user's own were not coded by us.
        if (source.isOwn)
            continue;
        text << labels::source(source) + (source.url.isEmpty() ? QString() : u'\n' + source.url);
    }
    text << Text::tr(
        "Each report was coded twice without sight of the other coding; where the two differed, the text "
        "decided. Dates, places, actors, people killed and wounded, and facts each carry the passage they "
        "were "
        "read from, so that you can check them.");
    text << historyOfAtlas();
    return text;
}

/// A file of the user's: its provider's terms come with it.
QStringList aboutFile(const Layer& layer)
{
    QStringList text;
    text << Text::tr("The data set shown is the file %1. Its events are as the file gives them: the program "
                     "checked their form, not what they say.")
                .arg(layer.name);
    if (!layer.terms.isEmpty())
        text << layer.terms;
    return text;
}

QStringList aboutData(const Dataset& dataset)
{
    QStringList text;
    for (const Layer& layer : dataset.layers())
        text << (layer.id == atlasLayer().id ? aboutAtlas(dataset) : aboutFile(layer));
    return text;
}

QString aboutText(const Dataset& dataset)
{
    QStringList parts;
    parts << Text::tr("VRAEM Atlas %1. Free software under the GNU General Public License, version 3 or "
                      "later. It uses Qt, Qt "
                      "Charts, Qt Location, ICU and CLI11.")
                 .arg(QCoreApplication::applicationVersion());
    parts << aboutData(dataset);
    parts << Text::tr(
        "The map. Land, borders and departments: Natural Earth, public domain. Coasts, lakes and rivers: "
        "GSHHG "
        "and WDBII, LGPL 3 or later. Towns: GeoNames, CC BY 4.0, and estimates that are marked as such.");
    parts << Text::tr(
        "Known errors: rivers lie a median 2 km from their beds (Apurímac: one in ten points beyond 7 km); "
        "department lines are up to 9 km off. The outline of the VRAEM is drawn by hand, about 15 km at "
        "best, and "
        "is not official. Provinces and districts are shown as circles, for no free outlines were found.");
    parts << Text::tr(
        "The program opens no network connection. Links open in your browser when you click them.");
    return parts.join(u"\n\n");
}

} // namespace

AboutDialog::AboutDialog(const Session& session, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About the data and the map"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 560);
    auto* text = new QPlainTextEdit(aboutText(*session.dataset()), this);
    text->setReadOnly(true);
    text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
}

} // namespace vraem
