// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/textoptionsbar.h"

#include "ui/shared/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace taizhang {

TextOptionsBar::TextOptionsBar(QWidget* parent)
    : QWidget(parent)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
{
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->addItems({QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE")});
    m_separator->setObjectName(QStringLiteral("separator"));
    m_separator->addItem(tr("comma"), QChar(u','));
    m_separator->addItem(tr("semicolon"), QChar(u';'));
    m_separator->addItem(tr("tab"), QChar(u'\t'));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QComboBox* combo, const QString& text) {
        auto* label = plainLabel(text);
        label->setBuddy(combo);
        layout->addWidget(label);
        layout->addWidget(combo);
        connect(combo, &QComboBox::activated, this, [this] {
            Q_EMIT changed({m_encoding->currentText(), m_separator->currentData().toChar()});
        });
    };
    add(m_encoding, tr("&Encoding:"));
    add(m_separator, tr("&Separator:"));
}

void TextOptionsBar::show(const SourceDocument& document)
{
    setVisible(document.format == SourceFormat::Csv);
    if (m_encoding->findText(document.encoding) < 0 && !document.encoding.isEmpty())
        m_encoding->addItem(document.encoding);
    m_encoding->setCurrentText(document.encoding);
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(document.separator)));
}

} // namespace taizhang
