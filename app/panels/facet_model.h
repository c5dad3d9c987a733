// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet_entries.h"
#include "state/session.h"

#include <QAbstractItemModel>

#include <memory>

namespace vraem {

/// The sections of the filter as a tree: checking an entry sends the filter with it to the session. Column 0
/// is the entry, column 1 its live count. The entries stay where they are until another data set comes.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit FacetModel(Session& session, QObject* parent = nullptr);
    ~FacetModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Makes the entries anew, as after a change of theme or of data set.
    void rebuild();

Q_SIGNALS:
    /// The user turned a value; words for those who hear the window.
    void turned(const QString& words);

private:
    struct Node;

    const Node* nodeOf(const QModelIndex& index) const;
    static QVariant noteData(const Node& node, int column, int role);
    QVariant sectionData(const Node& node, int column, int role) const;
    QVariant entryData(const Node& node, int column, int role) const;
    int countOf(const Node& node) const;
    /// Whether the value is of several layers that must not be added.
    bool isApart(const Node& node) const;
    std::vector<int> layerCounts(const Node& node) const;
    QString countText(const Node& node) const;
    QString countWords(const Node& node) const;
    QString spokenText(const Node& node) const;
    bool isChecked(const Node& node) const;
    void followFilter();
    void followOverlay();
    /// Marks and tags of the user's that some event has.
    QStringList marksInUse() const;
    /// Whether something is chosen that could be listed and is not, for it is none of the largest.
    bool lacksChosen() const;
    bool isListed(const Node& node, const Filter& chosen) const;
    void refresh(const QModelIndex& parent);

    Session& m_session;
    /// Kept, for the entries refer to it.
    DatasetPtr m_dataset;
    std::unique_ptr<Node> m_root;
    QStringList m_listedMarks;
};

} // namespace vraem
