// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace taizhang {

// A field for text of any length that is as high as its text, up to a limit. Says committed() once the user has left it
// with a changed text (Ctrl+Enter too, and Enter in a single-line field); Escape returns to the stored text.
class GrowingEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines
    {
        One, // Enter commits, text wraps all the same
        Many
    };

    explicit GrowingEdit(Lines lines, QWidget* parent = nullptr);

    void setStoredText(const QString& text); // not while the user is writing in it
    QString storedText() const { return m_stored; }
    void setMaximumLines(int lines) { m_maximumLines = lines; }
    // Offered for the name being typed after the last 、 or comma.
    void setCompletions(const QStringList& names);
    void commit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void committed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void offerCompletions();
    void complete(const QString& name);
    int segmentStart() const;

    Lines m_lines;
    int m_maximumLines = 12;
    QString m_stored;
    QCompleter* m_completer = nullptr;
    QStringListModel* m_names = nullptr;
};

} // namespace taizhang
