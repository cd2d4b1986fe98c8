// SPDX-FileCopyrightText: 2026 The Taizhang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;

namespace taizhang {

class GrowingEdit;

// The fields of one record, one under the other. Each is given away when it is left, by its key; what is shown in it
// comes from the record, also after a text that was not understood.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    // Fields are called name_key for programs.
    explicit FieldForm(const QString& name, QWidget* parent = nullptr);

    GrowingEdit* addField(const QString& key, const QString& title, const QString& hint = {});
    void addChoice(const QString& key, const QString& title, const QStringList& choices);
    QFormLayout* rows() const { return m_form; } // for what is no field

    GrowingEdit* field(const QString& key) const { return m_fields.value(key); }
    void setFieldShown(const QString& key, bool shown);
    void setWritable(bool writable); // texts can be selected and copied all the same
    void start(const QString& key); // puts the cursor into a field

    // Another record is to be shown: what was being written belongs to the one that is left.
    void leave();
    enum class Writing
    {
        Keep, // a field that is being written keeps its text
        Drop
    };
    void fill(const std::function<QString(const QString& key)>& textOf, Writing writing);

Q_SIGNALS:
    void committed(const QString& key, const QString& text);

private:
    void addRow(const QString& key, const QString& title, QWidget* widget);

    QString m_name;
    QFormLayout* m_form;
    QHash<QString, GrowingEdit*> m_fields;
    QHash<QString, QComboBox*> m_choices;
};

} // namespace taizhang
