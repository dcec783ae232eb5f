// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/yaml.h"

#include <QCoreApplication>

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <vector>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

constexpr size_t maxDepth = 16;
constexpr int maxPieces = 1'000'000;

enum class Fault { Alias, Depth, Size };

//! Stops the parser, whose only way out is an exception.
struct Stopped
{
    Fault fault;
    int line;
};

//! Builds the nodes from the parser's events, so that nothing is expanded or kept that is not wanted.
class NodeBuilder : public YAML::EventHandler
{
public:
    [[nodiscard]] YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { put(node(mark, YamlNode::Kind::Text)); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Stopped{Fault::Alias, mark.line + 1};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        YamlNode text = node(mark, YamlNode::Kind::Text);
        text.text = QString::fromStdString(value);
        put(std::move(text));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::List);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(mark, YamlNode::Kind::Fields);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        YamlNode node;
        QString key;
        bool hasKey = false;
    };

    YamlNode node(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (++m_pieces > maxPieces)
            throw Stopped{Fault::Size, mark.line + 1};
        YamlNode made;
        made.kind = kind;
        made.line = mark.line + 1;
        return made;
    }
    void open(const YAML::Mark &mark, YamlNode::Kind kind)
    {
        if (m_open.size() >= maxDepth)
            throw Stopped{Fault::Depth, mark.line + 1};
        m_open.push_back({node(mark, kind), {}, false});
    }
    void close()
    {
        YamlNode done = std::move(m_open.back().node);
        m_open.pop_back();
        put(std::move(done));
    }
    void put(YamlNode made)
    {
        if (m_open.empty()) {
            m_root = std::move(made);
            return;
        }
        Open &top = m_open.back();
        if (top.node.kind == YamlNode::Kind::List) {
            top.node.items.append(std::move(made));
        } else if (!top.hasKey) {
            top.key = made.text;
            top.hasKey = true;
        } else {
            top.node.fields.append({top.key, std::move(made)});
            top.hasKey = false;
        }
    }

    YamlNode m_root;
    std::vector<Open> m_open;
    int m_pieces = 0;
};

Error stopped(const Stopped &why)
{
    switch (why.fault) {
    case Fault::Alias:
        //: A file to import cannot be read
        return {ErrorCode::BadRequest,
                Words::tr("Line %1 points to another part of the file (a YAML alias). Write it out there.")
                    .arg(why.line),
                u"line"_s};
    case Fault::Depth:
        //: A file to import cannot be read
        return {ErrorCode::BadRequest,
                Words::tr("Line %1 is nested too deeply. This is no list of text modules.").arg(why.line),
                u"line"_s};
    case Fault::Size: break;
    }
    //: A file to import cannot be read
    return {ErrorCode::TooLarge, Words::tr("The file has too many parts. Bring it in by parts."), u"line"_s};
}

} // namespace

const YamlNode *YamlNode::field(QLatin1StringView name) const
{
    for (const auto &[key, node] : fields)
        if (key == name)
            return &node;
    return nullptr;
}

QString YamlNode::value(QLatin1StringView name) const
{
    const YamlNode *found = field(name);
    return found && found->kind == Kind::Text ? found->text : QString();
}

Result<YamlNode> readYaml(const QString &text)
{
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        NodeBuilder builder;
        parser.HandleNextDocument(builder);
        return builder.take();
    } catch (const Stopped &why) {
        return tl::unexpected(stopped(why));
    } catch (const YAML::Exception &exception) {
        //: A file to import cannot be read; %2 is what the reader says, in English
        return refuse(ErrorCode::BadRequest,
                      Words::tr("Line %1 is not YAML (%2). Mend it there, or export the file again.")
                          .arg(QString::number(exception.mark.line + 1),
                               QString::fromStdString(exception.msg)),
                      u"line"_s);
    }
}

QByteArray yamlText(const QList<QList<std::pair<QString, QString>>> &items)
{
    YAML::Emitter out;
    out << YAML::BeginSeq;
    for (const auto &fields : items) {
        out << YAML::BeginMap;
        for (const auto &[name, value] : fields)
            out << YAML::Key << name.toStdString() << YAML::Value << YAML::DoubleQuoted
                << value.toStdString();
        out << YAML::EndMap;
    }
    out << YAML::EndSeq;
    return QByteArray("---\n") + out.c_str() + '\n';
}

} // namespace parley
