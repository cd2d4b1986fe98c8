// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/draftkeeper.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <optional>
#include <utility>

namespace taizhang {

namespace {

constexpr int interval = 1000; // milliseconds

bool isEditor(const QWidget* widget)
{
    if (widget->property("noDraft").toBool())
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal && !line->isClearButtonEnabled();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    const auto* rich = qobject_cast<const QTextEdit*>(widget);
    return rich && !rich->isReadOnly();
}

// A dialog that is closed has stored or dropped its text; the main window is closed at the program's end only.
bool isShown(const QWidget* editor)
{
    const bool atEnd = qobject_cast<const QMainWindow*>(editor->window()) && editor->isVisibleTo(editor->window());
    return editor->isVisible() || atEnd;
}

// The text, if the user has changed it and it is still to be seen.
std::optional<QString> unsent(const QWidget* editor)
{
    if (!isShown(editor) || !isEditor(editor))
        return std::nullopt;
    QString text;
    bool modified = false;
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        text = line->text();
        modified = line->isModified();
    } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(editor)) {
        text = plain->toPlainText();
        modified = plain->document()->isModified();
    } else if (const auto* rich = qobject_cast<const QTextEdit*>(editor)) {
        text = rich->toPlainText();
        modified = rich->document()->isModified();
    }
    return modified && !text.trimmed().isEmpty() ? std::optional(text) : std::nullopt;
}

QString fieldName(const QWidget* editor)
{
    if (!editor->accessibleName().isEmpty())
        return editor->accessibleName();
    for (const QLabel* label : editor->window()->findChildren<QLabel*>()) {
        if (label->buddy() == editor)
            return label->text().remove(u'&');
    }
    return {};
}

QString whereIs(const QWidget* editor)
{
    const QString window = editor->window()->windowTitle();
    const QString field = fieldName(editor);
    if (window.isEmpty() || field.isEmpty())
        return window + field;
    return window % u" – " % field;
}

} // namespace

DraftKeeper::DraftKeeper(DraftStore store, QObject* parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isEditor(now))
            watch(now);
    });
    connect(qApp, &QApplication::aboutToQuit, this, &DraftKeeper::stop);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::look);
    m_timer.setInterval(interval);
}

void DraftKeeper::watch(QWidget* editor)
{
    const bool known = std::ranges::any_of(m_watched, [editor](const Watched& w) { return w.editor == editor; });
    if (!known)
        m_watched.append({editor, {}, {}});
    m_timer.start();
}

void DraftKeeper::watchIn(const QWidget& part)
{
    for (QWidget* editor : part.findChildren<QWidget*>()) {
        if (unsent(editor))
            watch(editor);
    }
}

void DraftKeeper::look()
{
    m_watched.removeIf([](const Watched& watched) { return watched.editor.isNull(); });
    std::vector<Draft> drafts;
    for (Watched& watched : m_watched) {
        const std::optional<QString> text = unsent(watched.editor);
        if (!text)
            continue;
        if (watched.text != *text) {
            watched.text = *text;
            watched.since = QDateTime::currentDateTimeUtc();
        }
        drafts.push_back({whereIs(watched.editor), *text, watched.since});
    }
    if (drafts == m_kept)
        return;
    // A failure leaves m_kept behind, so that the next look tries again.
    if (m_store.keep(drafts))
        m_kept = drafts;
}

void DraftKeeper::stop()
{
    look();
    m_timer.stop();
    m_stopped = true;
}

DraftKeeper::~DraftKeeper()
{
    if (!m_stopped)
        look(); // what is closed by now is no draft any more
}

} // namespace taizhang
