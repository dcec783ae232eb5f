// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/importreader.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace parley {

class Button;
class ImportDetail;
class ImportRowFilter;
class ImportRowModel;
class Label;

//! The dry run: what the file was taken for, its rows with what will happen to each, and one of them whole.
//! Space leaves the marked rows out or takes them again.
class ImportPlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPlanPage(QWidget *parent = nullptr);
    ~ImportPlanPage() override;

    void setLanguages(const QStringList &tags);
    void setCategories(const QStringList &categories);
    //! What the plan was made with is shown, and may be changed.
    void showPlan(const QString &fileName, const ImportOptions &options, const ImportPlan &plan);
    [[nodiscard]] const ImportPlan &plan() const;

Q_SIGNALS:
    //! The plan is to be made again.
    void optionsChanged(const parley::ImportOptions &options);
    void importRequested();
    void otherFileRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildOptions();
    void buildFilters();
    void buildTable();
    void arrange();
    void changeOptions();
    void showCounts();
    void showMarked();
    void choose(ImportChoice choice);
    void toggleMarked();
    [[nodiscard]] QList<int> markedRows() const;

    ImportRowModel *m_rows;
    ImportRowFilter *m_filter;
    ImportOptions m_options;
    bool m_isShowing = false;
    Label *m_file;
    QComboBox *m_form;
    QComboBox *m_language;
    QComboBox *m_category;
    std::array<QPushButton *, importStatusCount + 1> m_statuses{};
    QLineEdit *m_words;
    QTableView *m_table;
    Label *m_nothing;
    ImportDetail *m_detail;
    Label *m_total;
    Button *m_import;
    Button *m_other;
};

} // namespace parley
