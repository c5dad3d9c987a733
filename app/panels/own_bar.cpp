// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_bar.h"

#include "flow_layout.h"
#include "look/labels.h"
#include "look/plain_text.h"
#include "look/text_size.h"
#include "model/combine.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

using namespace std::chrono_literals;

constexpr auto typingPause = 700ms;
constexpr int leastTarget = 26;
constexpr int noteHeight = 92;

std::set<QString> tagsIn(const QString& text)
{
    std::set<QString> tags;
    for (const QString& part : text.split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty())
            tags.insert(tag);
    }
    return tags;
}

QString inOneLine(const std::set<QString>& tags)
{
    return QStringList(tags.begin(), tags.end()).join(u", "_s);
}

} // namespace

OwnBar::OwnBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("Yours"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 4);
    layout->setSpacing(4);
    makeButtons();
    m_tags = new QLineEdit(this);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("tags, separated by commas"));
    m_tags->setMinimumHeight(leastTarget);
    layout->addWidget(m_tags);
    m_note = new QPlainTextEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Your note; it is kept as you type"));
    m_note->setFixedHeight(scaled(noteHeight));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    layout->addWidget(m_note);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &OwnBar::saveNote);
    connect(m_note, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_tags, &QLineEdit::editingFinished, this, &OwnBar::saveTags);
    connect(&m_session, &Session::selectionChanged, this, &OwnBar::followEvent);
    connect(&m_session, &Session::datasetChanged, this, &OwnBar::followEvent);
    connect(&m_session, &Session::overlayChanged, this, &OwnBar::followOverlay);
    followEvent();
}

OwnBar::~OwnBar() = default;

QToolButton* OwnBar::addButton(const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(toolTip);
    button->setMinimumHeight(leastTarget);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void OwnBar::makeButtons()
{
    auto* row = new QWidget(this);
    QSizePolicy asTallAsNeeded(QSizePolicy::Preferred, QSizePolicy::Fixed);
    asTallAsNeeded.setHeightForWidth(true);
    row->setSizePolicy(asTallAsNeeded);
    auto* flow = new FlowLayout(row);
    m_bookmark = addButton(tr("\u2606 Bookmark"), {});
    m_bookmark->setCheckable(true);
    m_tagsButton = addButton(tr("Tags"), {});
    m_noteButton = addButton(tr("Note"), {});
    m_correct = addButton(tr("Correct\u2026"), {});
    m_same = addButton(tr("Same event?"), {});
    for (QToolButton* button : {m_bookmark, m_tagsButton, m_noteButton, m_correct, m_same})
        flow->addWidget(button);
    layout()->addWidget(row);
    connect(m_bookmark, &QToolButton::clicked, this, &OwnBar::toggleBookmark);
    connect(m_tagsButton, &QToolButton::clicked, this, &OwnBar::editTags);
    connect(m_noteButton, &QToolButton::clicked, this, &OwnBar::editNote);
    connect(m_correct, &QToolButton::clicked, this,
            [this] { isOwnEvent() ? Q_EMIT ownEventAsked() : Q_EMIT correctAsked(); });
    connect(m_same, &QToolButton::clicked, this, &OwnBar::sameEventAsked);
}

bool OwnBar::isOwnEvent() const
{
    const auto id = m_session.currentEvent();
    const auto row = id ? m_session.dataset()->rowOf(*id) : std::nullopt;
    if (!row || !m_event)
        return false;
    const Event event = m_session.dataset()->event(*row);
    return event.mentions.size() == 1 &&
           m_session.overlay().of(m_event->data).mentions.contains({m_event->event.value});
}

QString OwnBar::whyNoChanges() const
{
    if (!m_event)
        return tr("Select an event first.");
    if (m_session.overlayObstacle())
        return labels::issue(*m_session.overlayObstacle());
    if (!m_session.appliesCorrections())
        return tr("Switch on View > Apply my corrections first.");
    for (const DatasetPtr& part : partsOf(m_session.base())) {
        if (part->layers().front().id == m_event->data && !part->isCoded())
            return tr("This event is a row of a table. It takes notes, bookmarks and tags; only events coded "
                      "from reports can be corrected, split or merged.");
    }
    return {};
}

void OwnBar::followEvent()
{
    const auto id = m_session.currentEvent();
    const auto event = id ? refOf(*m_session.dataset(), *id) : std::nullopt;
    if (event != m_event) {
        flush();
        m_event = event;
        m_goesOn = false;
        m_keptNote.clear();
        showAnnotation();
    }
    setVisible(m_event.has_value());
    showAbilities();
}

void OwnBar::followOverlay()
{
    if (!m_pause.isActive())
        showAnnotation();
    showAbilities();
}

void OwnBar::showAnnotation()
{
    const Annotation annotation = m_event ? m_session.overlay().annotationOf(*m_event) : Annotation();
    m_bookmark->setChecked(annotation.isBookmarked);
    m_bookmark->setText(annotation.isBookmarked ? tr("\u2605 Bookmark") : tr("\u2606 Bookmark"));
    if (!m_tags->hasFocus() || !m_tags->isModified())
        m_tags->setText(inOneLine(annotation.tags));
    m_keptNote = annotation.note;
    if (m_note->toPlainText() != annotation.note) {
        m_note->setPlainText(annotation.note);
        m_pause.stop();
        m_goesOn = false;
    }
    m_tags->setVisible(m_tags->hasFocus() || !annotation.tags.empty());
    m_note->setVisible(m_note->hasFocus() || !annotation.note.isEmpty());
}

void OwnBar::showAbilities()
{
    const auto& obstacle = m_session.overlayObstacle();
    const QString why = obstacle ? labels::issue(*obstacle) : QString();
    const auto enable = [](QToolButton* button, const QString& use, const QString& whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(plainToolTip(whyNot.isEmpty() ? use : whyNot));
        button->setAccessibleDescription(whyNot.isEmpty() ? use : whyNot);
    };
    enable(m_bookmark, tr("Bookmark the event (Ctrl+B)"), why);
    enable(m_tagsButton, tr("Tag the event (Ctrl+Shift+T)"), why);
    enable(m_noteButton, tr("Write a note on the event (Ctrl+Shift+N)"), why);
    m_tags->setReadOnly(obstacle.has_value());
    m_note->setReadOnly(obstacle.has_value());
    const QString whyNoChange = whyNoChanges();
    const bool isOwn = isOwnEvent();
    m_correct->setText(isOwn ? tr("Change\u2026") : tr("Correct\u2026"));
    m_correct->setAccessibleName(m_correct->text());
    enable(m_correct,
           isOwn ? tr("Change or remove your event (Ctrl+Shift+K)")
                 : tr("State your own value beside the reports' (Ctrl+Shift+K)"),
           whyNoChange);
    enable(m_same, tr("Why is this one event? Split or merge (Ctrl+Shift+M)"), whyNoChange);
}

void OwnBar::change(Change change, bool continues)
{
    if (m_event && !m_session.overlayObstacle())
        m_session.changeOverlay(m_event->data, {std::move(change)}, continues);
}

void OwnBar::toggleBookmark()
{
    if (!m_event)
        return;
    const bool isOn = m_session.overlay().annotationOf(*m_event).isBookmarked;
    change(SetBookmark{m_event->event, !isOn});
    showAnnotation();
}

void OwnBar::editTags()
{
    if (!m_event)
        return;
    m_tags->show();
    m_tags->setFocus(Qt::ShortcutFocusReason);
}

void OwnBar::editNote()
{
    if (!m_event)
        return;
    m_note->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void OwnBar::saveTags()
{
    if (!m_event)
        return;
    const std::set<QString> tags = tagsIn(m_tags->text());
    m_tags->setModified(false);
    if (tags != m_session.overlay().annotationOf(*m_event).tags)
        change(SetTags{m_event->event, tags});
}

void OwnBar::saveNote()
{
    m_pause.stop();
    const QString text = m_note->toPlainText();
    if (!m_event || text == m_keptNote)
        return;
    change(SetNote{m_event->event, text}, std::exchange(m_goesOn, true));
}

void OwnBar::flush()
{
    if (m_pause.isActive())
        saveNote();
    if (m_tags->isModified())
        saveTags();
}

bool OwnBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        flush();
        m_goesOn = false;
    }
    return QWidget::eventFilter(watched, event);
}

void OwnBar::keyPressEvent(QKeyEvent* event)
{
    QToolButton* button = m_note->hasFocus() ? m_noteButton : m_tags->hasFocus() ? m_tagsButton : nullptr;
    if (event->key() != Qt::Key_Escape || !button)
        return QWidget::keyPressEvent(event);
    flush();
    button->setFocus(Qt::ShortcutFocusReason);
    showAnnotation();
}

} // namespace vraem
