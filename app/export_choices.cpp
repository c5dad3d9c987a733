// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_choices.h"

#include "look/labels.h"
#include "look/text_size.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int leastTarget = 24;

QLabel* plainLabel(QWidget* parent, const QString& text = {})
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel* quietLabel(QWidget* parent, const QString& text = {})
{
    QLabel* label = plainLabel(parent, text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QRadioButton* addChoice(QButtonGroup& group, int id, const QString& text, QWidget* parent)
{
    auto* button = new QRadioButton(text, parent);
    button->setMinimumHeight(leastTarget);
    group.addButton(button, id);
    return button;
}

QString termsOf(const Dataset& dataset)
{
    QStringList terms;
    for (const Layer& layer : dataset.layers()) {
        if (!layer.terms.isEmpty())
            terms.append(layer.name + u": "_s + layer.terms);
    }
    return terms.join(u'\n');
}

} // namespace

ExportChoices::ExportChoices(const Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : {makeFormats(), makeScope(), makeNames(), makeTarget()})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(&m_session, &Session::datasetChanged, this, &ExportChoices::followSession);
    connect(&m_session, &Session::filterChanged, this, &ExportChoices::followSession);
    connect(&m_session, &Session::selectionChanged, this, &ExportChoices::followSession);
    connect(&m_session, &Session::addsLayersChanged, this, &ExportChoices::followSession);
    followSession();
    followFormat();
}

QWidget* ExportChoices::makeFormats()
{
    auto* box = new QGroupBox(tr("Format"), this);
    auto* grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    m_formats = new QButtonGroup(this);
    const bool isLarge = textSize() > 125;
    for (const ExportFormat format : valuesOf<ExportFormat>()) {
        const int line = static_cast<int>(format);
        QRadioButton* button = addChoice(*m_formats, line, labels::name(format), box);
        button->setAccessibleDescription(labels::purpose(format));
        grid->addWidget(button, line, 0, Qt::AlignTop);
        QLabel* purpose = quietLabel(box, labels::purpose(format));
        purpose->setWordWrap(isLarge);
        purpose->setContentsMargins(0, 4, 0, 0);
        grid->addWidget(purpose, line, 1, Qt::AlignTop);
    }
    m_formats->button(static_cast<int>(ExportFormat::Csv))->setChecked(true);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportChoices::followFormat);
    return box;
}

QWidget* ExportChoices::makeScope()
{
    auto* box = new QGroupBox(tr("Events"), this);
    auto* row = new QHBoxLayout(box);
    m_scopes = new QButtonGroup(this);
    for (const ExportScope scope : {ExportScope::Filtered, ExportScope::Selected, ExportScope::All})
        row->addWidget(addChoice(*m_scopes, static_cast<int>(scope), {}, box));
    row->addStretch(1);
    m_scopes->button(static_cast<int>(ExportScope::Filtered))->setChecked(true);
    return box;
}

QWidget* ExportChoices::makeNames()
{
    auto* box = new QGroupBox(tr("People and terms"), this);
    auto* layout = new QVBoxLayout(box);
    layout->setSpacing(2);
    m_hidesNames = new QCheckBox(tr("&Hide personal names"), box);
    m_hidesNames->setMinimumHeight(leastTarget);
    const QString effect = tr(
        "Leaves out all free text (titles, summaries, notes, facts, who said it), ids made of words and, of "
        "imported data, the targets, for a name can stand anywhere in them. Dates, places, types, factions, "
        "figures and the citations of paragraphs stay.");
    m_hidesNames->setAccessibleDescription(effect);
    layout->addWidget(m_hidesNames);
    layout->addWidget(quietLabel(box, effect));
    m_terms = plainLabel(box);
    m_terms->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_terms);
    return box;
}

QWidget* ExportChoices::makeTarget()
{
    auto* box = new QGroupBox(tr("File"), this);
    auto* grid = new QGridLayout(box);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_target = new QLineEdit(QDir::toNativeSeparators(QDir(folder).filePath(u"vraem-events.csv"_s)), box);
    m_target->setAccessibleName(tr("File to write"));
    m_target->setMinimumHeight(leastTarget + 4);
    auto* choose = new QPushButton(tr("&Choose…"), box);
    choose->setMinimumHeight(leastTarget + 4);
    choose->setAutoDefault(false);
    m_replaces = new QCheckBox(tr("&Replace the file that is there"), box);
    m_replaces->setMinimumHeight(leastTarget);
    QSizePolicy keepsRoom = m_replaces->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_replaces->setSizePolicy(keepsRoom);
    grid->addWidget(m_target, 0, 0);
    grid->addWidget(choose, 0, 1);
    grid->addWidget(m_replaces, 1, 0, 1, 2);
    connect(m_target, &QLineEdit::textChanged, this, &ExportChoices::followTarget);
    connect(m_replaces, &QCheckBox::toggled, this, [this] { Q_EMIT readyChanged(isReady()); });
    connect(choose, &QPushButton::clicked, this, &ExportChoices::chooseTarget);
    return box;
}

void ExportChoices::followSession()
{
    const auto set = [this](ExportScope scope, const QString& text, bool isEnabled) {
        QAbstractButton* button = m_scopes->button(static_cast<int>(scope));
        button->setText(text);
        button->setEnabled(isEnabled);
    };
    const auto selected = static_cast<int>(m_session.selection().size());
    set(ExportScope::Filtered,
        m_session.keepsLayersApart()
            ? tr("Fi&ltered: %1 events", "counts of layers")
                  .arg(labels::apart(m_session.ofShownLayers(m_session.result().facets.layers)))
            : tr("Fi&ltered: %Ln event(s)", nullptr, static_cast<int>(m_session.result().rows.size())),
        true);
    set(ExportScope::Selected, tr("&Selected: %Ln event(s)", nullptr, selected), selected > 0);
    set(ExportScope::All,
        m_session.dataset()->isLayered() && !m_session.addsLayers()
            ? tr("&All: %1 events", "counts of layers")
                  .arg(labels::apart(m_session.unfiltered().facets.layers))
            : tr("&All: %Ln event(s)", nullptr, m_session.dataset()->size()),
        true);
    if (selected == 0 && scope() == ExportScope::Selected)
        m_scopes->button(static_cast<int>(ExportScope::Filtered))->setChecked(true);
    const QString terms = termsOf(*m_session.dataset());
    m_terms->setVisible(!terms.isEmpty());
    m_terms->setText(tr("The providers' terms, which go along with the file:\n%1").arg(terms));
}

void ExportChoices::followFormat()
{
    const QFileInfo file(m_target->text());
    const QString name = file.completeBaseName();
    if (!name.isEmpty())
        m_target->setText(QDir::toNativeSeparators(file.dir().filePath(name + u'.' + suffixOf(format()))));
    followTarget();
}

void ExportChoices::followTarget()
{
    m_replaces->setVisible(isTargetThere());
    if (!isTargetThere())
        m_replaces->setChecked(false);
    Q_EMIT readyChanged(isReady());
}

bool ExportChoices::isTargetThere() const
{
    const QString path = m_target->text().trimmed();
    if (path.isEmpty())
        return false;
    const QStringList files = filesOf(format(), path);
    return std::ranges::any_of(files, [](const QString& file) { return QFileInfo::exists(file); });
}

bool ExportChoices::isReady() const
{
    return !m_target->text().trimmed().isEmpty() && (!isTargetThere() || m_replaces->isChecked());
}

void ExportChoices::chooseTarget()
{
    const QString filter = u"%1 (*.%2)"_s.arg(labels::name(format()), suffixOf(format()));
    // The dialog of the system asks whether to replace a file.
    const QString path = QFileDialog::getSaveFileName(this, windowTitle(), m_target->text(), filter);
    if (path.isEmpty())
        return;
    m_target->setText(QDir::toNativeSeparators(path));
    m_replaces->setChecked(QFileInfo::exists(path));
}

ExportFormat ExportChoices::format() const
{
    return static_cast<ExportFormat>(m_formats->checkedId());
}

ExportScope ExportChoices::scope() const
{
    return static_cast<ExportScope>(m_scopes->checkedId());
}

std::vector<Row> ExportChoices::rows() const
{
    std::vector<Row> rows;
    switch (scope()) {
    case ExportScope::Filtered: {
        // The session's own result may still be that of an earlier filter.
        const RowSet passing = apply(*m_session.dataset(), m_session.filter(), m_session.sharedMarks());
        rows.assign(passing.begin(), passing.end());
        break;
    }
    case ExportScope::Selected:
        for (const EventId& id : m_session.selection()) {
            if (const auto row = m_session.dataset()->rowOf(id))
                rows.push_back(*row);
        }
        std::ranges::sort(rows);
        break;
    case ExportScope::All:
        rows.resize(static_cast<size_t>(m_session.dataset()->size()));
        std::iota(rows.begin(), rows.end(), 0);
        break;
    }
    return rows;
}

ExportRequest ExportChoices::request() const
{
    ExportRequest request;
    request.format = format();
    request.path = QDir::fromNativeSeparators(m_target->text().trimmed());
    request.rows = rows();
    request.hidesNames = m_hidesNames->isChecked();
    request.overwrites = m_replaces->isChecked();
    request.filter = scope() == ExportScope::Filtered
                         ? labels::filterInWords(*m_session.dataset(), m_session.filter())
                         : QString();
    request.exportedOn = QDate::currentDate();
    return request;
}

} // namespace vraem
