// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/growingedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

#include <algorithm>

namespace taizhang {

GrowingEdit::GrowingEdit(Lines lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingEdit::fitHeight);
}

void GrowingEdit::setStoredText(const QString& text)
{
    if (text == m_stored && text == toPlainText())
        return;
    m_stored = text;
    setPlainText(text);
}

void GrowingEdit::commit()
{
    const QString text = toPlainText();
    if (text == m_stored)
        return;
    m_stored = text;
    Q_EMIT committed(text);
}

QSize GrowingEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int shown = std::clamp(lines, m_lines == Lines::One ? 1 : 2, m_maximumLines);
    const int margins = 2 * (static_cast<int>(document()->documentMargin()) + frameWidth());
    return {fontMetrics().averageCharWidth() * 20, shown * fontMetrics().lineSpacing() + margins + 4};
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void GrowingEdit::fitHeight()
{
    const int height = sizeHint().height();
    if (height != this->height())
        setFixedHeight(height);
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        commit();
}

void GrowingEdit::keyPressEvent(QKeyEvent* event)
{
    const bool offering = m_completer && m_completer->popup()->isVisible();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (offering && (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list of names takes it
        return;
    }
    if (enter && (m_lines == Lines::One || (event->modifiers() & Qt::ControlModifier))) {
        commit();
        return;
    }
    if (event->key() == Qt::Key_Escape && toPlainText() != m_stored) {
        setPlainText(m_stored);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (m_completer && !event->text().isEmpty())
        offerCompletions();
}

void GrowingEdit::setCompletions(const QStringList& names)
{
    if (!m_completer) {
        m_names = new QStringListModel(this);
        m_completer = new QCompleter(m_names, this);
        m_completer->setWidget(this);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &GrowingEdit::complete);
    }
    m_names->setStringList(names);
}

int GrowingEdit::segmentStart() const
{
    static const QRegularExpression separator(QStringLiteral("[、，,；;\\n]"));
    const QString before = toPlainText().left(textCursor().position());
    return static_cast<int>(before.lastIndexOf(separator)) + 1;
}

void GrowingEdit::offerCompletions()
{
    const QString segment = toPlainText().mid(segmentStart(), textCursor().position() - segmentStart()).trimmed();
    if (segment.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(segment);
    QRect at = cursorRect();
    at.setWidth(fontMetrics().averageCharWidth() * 36);
    m_completer->complete(at);
}

void GrowingEdit::complete(const QString& name)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(segmentStart(), QTextCursor::KeepAnchor);
    cursor.insertText(name);
    setTextCursor(cursor);
}

} // namespace taizhang
