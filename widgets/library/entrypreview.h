// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/entryindex.h"
#include "models/library/language/renderdata.h"
#include "models/library/language/renderedtext.h"
#include "models/library/variantchoice.h"

#include <QWidget>

class QLabel;

namespace parley {

class AnswerField;
class FlowLayout;
class Label;
class RenderedView;

//! An entry as one customer will read it, and under it the fields the agent is to fill.
class EntryPreview : public QWidget
{
    Q_OBJECT

public:
    //! Whom it is shown for.
    struct Reader
    {
        RenderData data;
        QString name;
        Recipient recipient;
        QStringList fallbackLanguages;
    };

    explicit EntryPreview(QWidget *parent = nullptr);
    ~EntryPreview() override;

    void setReader(const Reader &reader, const QList<Entry> &links);
    //! What to show; nothing for none. What was filled in for another entry is forgotten.
    void setEntry(const std::optional<Entry> &entry);

    //! How often the entry was edited before it was sent, 0…1; nothing when that is not known.
    void setEditedShare(std::optional<double> share);

    [[nodiscard]] const RenderedText &rendered() const;
    //! The text of the entry that is shown; null when there is none.
    [[nodiscard]] const Variant *shownVariant() const;
    //! Shows the text in the next language there is, or the one before.
    void switchLanguage(int step);
    //! Shows the text for the next form of address that has its own, or the one before.
    void switchForm(int step);

    [[nodiscard]] bool hasFields() const;
    [[nodiscard]] bool hasFieldFocus() const;
    //! Gives the focus to the first empty field.
    void focusField();

Q_SIGNALS:
    //! The text or its height has changed.
    void changed();
    //! Enter in the last field, or Ctrl+Enter.
    void insertRequested(bool send);
    //! Esc in a field.
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renderAgain();
    //! For whom it is shown, the agent's own choice of language and form in it.
    [[nodiscard]] Recipient recipient() const;
    void showLanguages(const Variant &chosen);
    void showFields();
    void showFieldCount();
    void showEdited();
    void addField(const QString &placeholder);
    void clearFields();
    [[nodiscard]] bool handleFieldKey(const QKeyEvent &event, qsizetype field);

    Reader m_reader;
    QList<Entry> m_links;
    std::optional<Entry> m_entry;
    QString m_language;                  //!< chosen by the agent; empty: the reader's
    std::optional<FormOfAddress> m_form; //!< chosen by the agent; none: the reader's
    RenderedText m_rendered;
    QList<AnswerField *> m_fields;
    Label *m_caption;
    Label *m_languages;
    RenderedView *m_view;
    QWidget *m_fieldArea;
    FlowLayout *m_fieldFlow;
    QLabel *m_fieldIcon;
    Label *m_fieldCount;
    Label *m_edited;
};

} // namespace parley
