// SPDX-License-Identifier: GPL-3.0-or-later
#include "cite_dialog.h"

#include "interchange/citations/cited_sources.h"
#include "interchange/export/staged_text.h"
#include "look/dialog_size.h"
#include "look/drawn_accessible.h"
#include "look/labels.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int leastTarget = 28;
constexpr QSize usualSize(760, 560);

/// What the scope box holds: nothing for the view, true for the selection, else the id of a source.
const QVariant selectedEvents = true;

} // namespace

CiteDialog::CiteDialog(const Session& session, QString dataPath, QWidget* parent)
    : QDialog(parent), m_session(session), m_dataPath(std::move(dataPath))
{
    setWindowTitle(tr("Cite"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview = new QPlainTextEdit(this);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    QFont fixed = font();
    fixed.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    m_preview->setFont(fixed);
    m_preview->setAccessibleName(tr("The citations"));
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMinimumHeight(leastTarget);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeChoices());
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    connect(&m_maker, &CitationMaker::finished, this, &CiteDialog::showText);
    connect(&m_session, &Session::datasetChanged, this, &CiteDialog::reject);
    for (const auto signal : {&Session::filterChanged, &Session::selectionChanged})
        connect(&m_session, signal, this, &CiteDialog::fillScopes);
    fillScopes();
    if (!m_session.selection().empty())
        m_scope->setCurrentIndex(1);
    resize(dialogSize(*this, usualSize));
}

QWidget* CiteDialog::makeChoices()
{
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_scope = new QComboBox(part);
    m_format = new QComboBox(part);
    for (const CitationFormat format : valuesOf<CitationFormat>())
        m_format->addItem(labels::name(format));
    for (QComboBox* box : {m_scope, m_format}) {
        box->setMinimumHeight(leastTarget);
        connect(box, &QComboBox::currentIndexChanged, this, &CiteDialog::start);
    }
    form->addRow(tr("C&ite"), m_scope);
    form->addRow(tr("&As"), m_format);
    nameFields(*form);
    return part;
}

QWidget* CiteDialog::makeButtons()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto* close = new QPushButton(tr("Close"), part);
    m_save = new QPushButton(tr("&Save…"), part);
    m_copy = new QPushButton(tr("&Copy"), part);
    m_copy->setDefault(true);
    for (QPushButton* button : {close, m_save, m_copy}) {
        button->setMinimumSize(96, leastTarget);
        row->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &CiteDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CiteDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &CiteDialog::copy);
    return part;
}

void CiteDialog::setAddress(const QString& address)
{
    m_address = address;
    start();
}

void CiteDialog::fillScopes()
{
    const QVariant chosen = m_scope->currentData();
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->clear();
        const auto shown = static_cast<int>(m_session.result().rows.size());
        const auto selected = static_cast<int>(m_session.selection().size());
        m_scope->addItem(
            m_session.keepsLayersApart()
                ? tr("What is shown: %1 events", "counts of layers")
                      .arg(labels::apart(m_session.ofShownLayers(m_session.result().facets.layers)))
                : tr("What is shown: %Ln event(s)", nullptr, shown));
        if (selected > 0)
            m_scope->addItem(tr("What is selected: %Ln event(s)", nullptr, selected), selectedEvents);
        std::vector<Source> sources = m_session.dataset()->sources();
        std::ranges::sort(sources, isListedBefore);
        for (const Source& source : sources)
            m_scope->addItem(tr("Of what is shown, from: %1", "source").arg(labels::shortSource(source)),
                             source.id.value);
        m_scope->setCurrentIndex(std::max(0, chosen.isValid() ? m_scope->findData(chosen) : 0));
    }
    start();
}

void CiteDialog::start()
{
    CitationJob job{m_session.dataset(), m_dataPath, m_session.filter(), {}, {}};
    job.marks = m_session.sharedMarks();
    job.request.format = format();
    const QVariant scope = m_scope->currentData();
    if (scope == selectedEvents)
        job.events = m_session.selection();
    else if (scope.isValid())
        job.request.only = SourceId{scope.toString()};
    if (!scope.isValid())
        job.request.address = m_address;
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    say(tr("Writing the citations…"));
    m_maker.start(std::move(job));
}

void CiteDialog::showText(const Result<QString>& text)
{
    m_preview->setPlainText(text.value.value_or(QString()));
    m_copy->setEnabled(text.value.has_value());
    m_save->setEnabled(text.value.has_value());
    say(text.issues.isEmpty() ? QString() : labels::issue(text.issues.first()));
}

void CiteDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_preview->toPlainText());
    say(tr("Copied."));
}

void CiteDialog::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QDir(folder).filePath(u"vraem-citations."_s + suffixOf(format()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save citations"), suggested);
    if (path.isEmpty())
        return;
    QString text = m_preview->toPlainText();
    if (format() == CitationFormat::Ris)
        text.replace(u'\n', u"\r\n"_s);
    const auto issue = writeStaged(path, text.toUtf8());
    say(issue ? labels::issue(*issue) : tr("Saved as %1", "file").arg(QDir::toNativeSeparators(path)));
}

CitationFormat CiteDialog::format() const
{
    return static_cast<CitationFormat>(m_format->currentIndex());
}

void CiteDialog::say(const QString& message)
{
    m_message->setText(message);
}

} // namespace vraem
