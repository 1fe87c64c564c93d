// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/array_panel.h"

#include "widgets/number_field.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace basin {

namespace {

constexpr int listExtent = 240, valueWidth = 120, sideBySideWidth = 520;

QString shapeText(const std::vector<std::int64_t>& shape) {
    QStringList dimensions;
    for (const std::int64_t each : shape) {
        dimensions << QString::number(each);
    }
    return dimensions.join(QStringLiteral(" × "));
}

QString typeText(const StateArrayInfo& info) {
    const auto* const dimensions = info.shape.dim.data();
    const QString shape = shapeText({dimensions, dimensions + info.shape.rank});
    const QString type = QString::fromUtf8(name_of(info.dtype).data(), int(name_of(info.dtype).size()));
    return shape.isEmpty() ? type : type + QStringLiteral("  ") + shape;
}

/// One row for each entry of the first dimension, the other dimensions side by side.
TableData tableOf(const ArrayData& data) {
    const std::size_t rows = data.shape.empty() ? 1 : static_cast<std::size_t>(data.shape.front());
    const std::size_t columns = rows == 0 ? 0 : data.values.size() / rows;
    TableData table;
    for (std::size_t i = 0; i < columns; ++i) {
        const std::string label = columns == 1 ? "value" : std::to_string(i);
        table.columns.push_back({label, label, data.unit, 6});
    }
    for (std::size_t i = 0; i < rows; ++i) {
        table.row_labels.push_back(std::to_string(i));
    }
    table.numbers = data.values;
    return table;
}

QTreeWidgetItem* makeGroup(QTreeWidget* list, const QString& title) {
    auto* group = new QTreeWidgetItem(list, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

} // namespace

ArrayPanel::ArrayPanel(QWidget* parent) : QWidget(parent) {
    list_ = new QTreeWidget(this);
    list_->setColumnCount(2);
    list_->setHeaderLabels({tr("Array"), tr("Type and shape")});
    list_->setAccessibleName(tr("Arrays"));
    list_->setUniformRowHeights(true);
    list_->setIndentation(12);
    list_->header()->setFixedHeight(metric::tableHeader);
    state_ = makeGroup(list_, tr("State"));
    computed_ = makeGroup(list_, tr("Computed by the last phase"));
    connect(list_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item != nullptr && item->parent() != nullptr) {
            open({item->parent() == state_ ? ArrayName::Kind::state : ArrayName::Kind::intermediate,
                  item->text(0).toStdString()});
        }
    });

    table_ = new TableView(this);
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setEmptyText(tr("Choose an array to see its elements."));
    table_->setAccessibleName(tr("Elements"));
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArrayPanel::showCell);

    name_ = new QLabel(this);
    value_ = new NumberField(ValueScale(Hyperparameter{}, 0.0), false, this);
    value_->setFixedSize(valueWidth, metric::field);
    value_->setAccessibleName(tr("Value of the element"));
    unit_ = new QLabel(this);
    name_->setBuddy(value_);
    connect(value_, &NumberField::committed, this, &ArrayPanel::poke);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(metric::margin, 4, metric::margin, 4);
    bar->setSpacing(6);
    bar->addWidget(name_);
    bar->addWidget(value_);
    bar->addWidget(unit_);
    bar->addStretch(1);

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table_, 1);
    column->addLayout(bar);
    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->addWidget(list_);
    splitter_->addWidget(right);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({listExtent, 2 * listExtent});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter_);
    showCell();
}

/// The parts report changes while they go away, and must not call back into what is half gone.
ArrayPanel::~ArrayPanel() {
    list_->disconnect(this);
    value_->disconnect(this);
    table_->selectionModel()->disconnect(this);
}

void ArrayPanel::setReadOnlyBecause(const QString& reason) {
    readOnly_ = reason;
    showCell();
}

/// A narrow dock has the list above the elements, a wide one beside them.
void ArrayPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Qt::Orientation fitting = width() < sideBySideWidth ? Qt::Vertical : Qt::Horizontal;
    if (splitter_->orientation() != fitting) {
        splitter_->setOrientation(fitting);
        splitter_->setSizes({listExtent, 2 * listExtent});
    }
}

std::set<ArrayName> ArrayPanel::wanted() const {
    return open_ ? std::set<ArrayName>{*open_} : std::set<ArrayName>{};
}

void ArrayPanel::open(const ArrayName& array) {
    if (open_ == array) {
        return;
    }
    open_ = array;
    data_ = {};
    table_->setTable(nullptr);
    showCell();
    emit wantedChanged();
}

void ArrayPanel::showSnapshot(const Snapshot& snapshot) {
    listArrays(snapshot);
    if (open_) {
        const auto found = snapshot.arrays.find(*open_);
        showArray(found == snapshot.arrays.end() ? ArrayData{} : found->second);
    }
}

/// The list stays as it is, selection and all, while the arrays keep their names and shapes.
void ArrayPanel::listArrays(const Snapshot& snapshot) {
    QStringList names;
    for (const StateArrayInfo& info : snapshot.state) {
        names << QString::fromStdString(info.name) << typeText(info);
    }
    for (const std::string& name : snapshot.intermediates) {
        names << QString::fromStdString(name);
    }
    if (names == listed_) {
        return;
    }
    listed_ = names;
    const QSignalBlocker blocker(list_);
    qDeleteAll(state_->takeChildren());
    qDeleteAll(computed_->takeChildren());
    for (const StateArrayInfo& info : snapshot.state) {
        new QTreeWidgetItem(state_, {QString::fromStdString(info.name), typeText(info)});
    }
    for (const std::string& name : snapshot.intermediates) {
        new QTreeWidgetItem(computed_, {QString::fromStdString(name)});
    }
    computed_->setHidden(snapshot.intermediates.empty());
    list_->resizeColumnToContents(0);
    if (open_) {
        QTreeWidgetItem* group = open_->kind == ArrayName::Kind::state ? state_ : computed_;
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i)->text(0) == QString::fromStdString(open_->name)) {
                list_->setCurrentItem(group->child(i));
            }
        }
    }
}

void ArrayPanel::showArray(const ArrayData& array) {
    data_ = array;
    TableData table = tableOf(data_);
    columns_ = std::max(1, int(table.columns.size()));
    table_->setTable(std::make_shared<const ChannelData>(std::move(table)));
    showCell();
}

std::optional<ArrayPanel::Cell> ArrayPanel::cell() const {
    const QModelIndex index = table_->currentIndex();
    const int row = table_->selectedRow();
    if (!index.isValid() || row < 0 ||
        static_cast<std::size_t>(row * columns_ + index.column()) >= data_.values.size()) {
        return std::nullopt;
    }
    return Cell{row, index.column()};
}

void ArrayPanel::showCell() {
    const auto chosen = cell();
    const bool isState = open_ && open_->kind == ArrayName::Kind::state;
    value_->setEnabled(chosen && isState && readOnly_.isEmpty());
    unit_->setText(chosen ? QString::fromStdString(data_.unit) : QString());
    if (!chosen) {
        name_->setText(tr("Choose an element to read or poke it."));
        value_->hide();
        return;
    }
    const int index = chosen->row * columns_ + chosen->column;
    name_->setText(QStringLiteral("%1[%2] =").arg(QString::fromStdString(open_->name)).arg(index));
    value_->show();
    value_->setNumber(data_.values[static_cast<std::size_t>(index)]);
    value_->setToolTip(!isState              ? tr("Computed by the optimizer; only State can be poked.")
                       : readOnly_.isEmpty() ? tr("Enter writes it: an edit that can be undone.")
                                             : readOnly_);
}

void ArrayPanel::poke(const QString& text) {
    const auto chosen = cell();
    bool valid = false;
    const double number = value_->plainText().toDouble(&valid);
    value_->setBad(!valid);
    if (!chosen || !valid || text.isEmpty()) {
        return;
    }
    Edit edit;
    edit.kind = Edit::Kind::poke;
    edit.target = open_->name;
    edit.index = chosen->row * columns_ + chosen->column;
    edit.value = number;
    emit poked(edit);
}

} // namespace basin
