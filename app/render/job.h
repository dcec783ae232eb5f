// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/library/language/renderdata.h"
#include "models/library/language/renderedtext.h"
#include "models/library/language/schema.h"

#include <QJsonObject>

namespace parley::renderjob {

//! One template to render, with what it is to be rendered with.
class Job
{
public:
    //! \a data is a map: a field for each root, known for this job beside the fixed ones.
    Job(const QString &text, const Value &data, const QString &language, const QString &agentGender = {});
    //! A line of a batch.
    [[nodiscard]] static Result<Job> read(const QByteArray &line);

    [[nodiscard]] const QString &name() const { return m_name; }
    //! The rendered text, and all that is wrong. Where only names are unknown, they count as nothing and
    //! there is a text all the same; a template with an error of syntax has a null text.
    [[nodiscard]] RenderedText run() const;

private:
    void addRoots(const Value::Map &data);

    QString m_name;
    QString m_text;
    Schema m_schema = Schema::standard();
    RenderData m_data;
};

//! As the answer to a line of a batch, without the name.
[[nodiscard]] QJsonObject toJson(const RenderedText &rendered);

} // namespace parley::renderjob
