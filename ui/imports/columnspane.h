// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importdraft.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QScrollArea;

namespace taizhang {

class ImportSession;

// What each column of the file was taken for, with its header and first texts; every meaning can be changed.
class ColumnsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPane(QWidget* parent = nullptr);

    using SampleText = std::function<QString(const ColumnMeaning&)>;

    void show(const ImportSession& session);
    void show(const std::shared_ptr<const SourceDocument>& document, const std::vector<ColumnMeaning>& columns,
        const SampleText& sample);

Q_SIGNALS:
    void columnChanged(const taizhang::ColumnMeaning& column);

private:
    void fill(const std::vector<ColumnMeaning>& columns, const SampleText& sample);
    QComboBox* makeCombo(const ColumnMeaning& column);

    QScrollArea* m_scroll;
    std::shared_ptr<const SourceDocument> m_document; // shown, with these columns whatever they mean; the widgets stay
    std::vector<ColumnMeaning> m_places; // as long as both do
    QList<QComboBox*> m_combos;
};

} // namespace taizhang
