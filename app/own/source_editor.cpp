// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_editor.h"

#include "enum_box.h"
#include "values/edtf.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// What rests on no document but on how the user reads the reports.
Source ownReading()
{
    Source source;
    source.id = {ownId(u"reading"_s)};
    source.kind = SourceKind::Document;
    source.title = SourceEditor::tr("My own reading of the reports");
    source.isOwn = true;
    return source;
}

} // namespace

SourceEditor::SourceEditor(const OwnData& own, QWidget* parent) : QWidget(parent), m_newId{newOwnId()}
{
    if (!own.sources.contains(ownReading().id))
        m_known.push_back(ownReading());
    for (const auto& [id, source] : own.sources)
        m_known.push_back(source);
    m_choice = new QComboBox(this);
    m_choice->addItem(tr("New source"));
    for (const Source& source : m_known)
        m_choice->addItem(labels::source(source), source.id.value);
    m_kind = enumBox<SourceKind>(tr("Kind of source"), this);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Source"), m_choice);
    form->addRow(tr("Kind"), m_kind);
    const auto addLine = [&](const QString& name, const QString& hint) {
        auto* line = new QLineEdit(this);
        line->setPlaceholderText(hint);
        form->addRow(name, line);
        connect(line, &QLineEdit::textChanged, this, &SourceEditor::changed);
        return line;
    };
    m_title = addLine(tr("Title"), tr("needed"));
    m_publisher = addLine(tr("Publisher or author"), {});
    m_date = addLine(tr("Date of issue"), tr("2021-05-23, 2021-05 or 2021"));
    m_url = addLine(tr("Address"), u"https://"_s);
    m_passage = addLine(tr("Where in it"), tr("page, paragraph, minute"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &SourceEditor::showChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceEditor::changed);
    showChosen();
}

void SourceEditor::showChosen()
{
    const QString id = m_choice->currentData().toString();
    const auto known = std::ranges::find(m_known, id, [](const Source& source) { return source.id.value; });
    const Source source = known == m_known.end() ? Source() : *known;
    m_title->setText(source.title);
    m_publisher->setText(source.publisher);
    m_date->setText(source.issued == DateInterval() ? QString() : toEdtf(source.issued));
    m_url->setText(source.url);
    choose(*m_kind, source.kind);
    const bool isReading = id == ownReading().id.value;
    for (QWidget* field : std::initializer_list<QWidget*>{m_title, m_publisher, m_date, m_url, m_kind})
        field->setEnabled(!isReading);
    Q_EMIT changed();
}

void SourceEditor::setValue(const SourceId& source, const QString& passage)
{
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(source.value)));
    m_passage->setText(passage);
}

std::optional<QString> SourceEditor::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("Give the title of your source.");
    const auto date = parseEdtf(m_date->text().trimmed());
    if (!m_date->text().trimmed().isEmpty() && std::holds_alternative<EdtfError>(date))
        return tr("The date of issue cannot be read; write it as 2021-05-23, 2021-05 or 2021.");
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    if (!m_url->text().trimmed().isEmpty() && !isWeb)
        return tr("The address must begin with https:// or http://.");
    return std::nullopt;
}

Source SourceEditor::source() const
{
    Source source;
    const QString id = m_choice->currentData().toString();
    source.id = id.isEmpty() ? m_newId : SourceId{id};
    source.kind = chosenIn<SourceKind>(*m_kind);
    source.title = m_title->text().trimmed();
    source.publisher = m_publisher->text().trimmed();
    const auto date = parseEdtf(m_date->text().trimmed());
    if (const auto* issued = std::get_if<DateInterval>(&date))
        source.issued = *issued;
    source.url = m_url->text().trimmed();
    source.isOwn = true;
    return source;
}

QString SourceEditor::passage() const
{
    return m_passage->text().trimmed();
}

} // namespace vraem
