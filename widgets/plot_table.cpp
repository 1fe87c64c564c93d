// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_table.h"

#include "widgets/axis_ticks.h"
#include "widgets/value_ink.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace basin {

namespace {

constexpr int exactRole = Qt::UserRole;

} // namespace

PlotData tableData(PlotData data) {
    if (data.x) {
        std::vector<Curve> curves;
        for (std::size_t i = 0; i < data.curves.size(); ++i) {
            Curve other = data.x->curves[i];
            other.label = data.x->label;
            const bool known = std::any_of(curves.begin(), curves.end(), [&](const Curve& curve) {
                return curve.branch == other.branch && curve.hasRowsOf(other);
            });
            if (!known) {
                curves.push_back(std::move(other));
            }
        }
        curves.insert(curves.end(), data.curves.begin(), data.curves.end());
        data.curves = std::move(curves);
    }
    return data;
}

QString exactText(double value) {
    if (std::isnan(value)) {
        return QStringLiteral("nan");
    }
    if (std::isinf(value)) {
        return value > 0.0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    }
    return QString::number(value, 'g', 17);
}

QString columnName(const PlotData& data, const Curve& curve) {
    if (!curve.source.isEmpty()) {
        return curve.source + QLatin1Char(' ') + curve.label;
    }
    for (const PlotData::BranchName& branch : data.branches) {
        if (branch.branch == curve.branch && data.branches.size() > 1) {
            return branch.name + QLatin1Char(' ') + curve.label;
        }
    }
    return curve.label;
}

void PlotTableModel::setData(const PlotData& plot) {
    PlotData data = tableData(plot);
    std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = -1;
    for (const Curve& curve : data.curves) {
        if (curve.lastIteration() >= 0) {
            first = std::min(first, curve.firstIteration());
            last = std::max(last, curve.lastIteration());
        }
    }
    const std::int64_t end = last < 0 ? 0 : last + 1;
    first = last < 0 ? 0 : first;
    const bool grows = data.curves.size() == data_.curves.size() && first == first_ && end >= end_;
    if (!grows) {
        beginResetModel();
        data_ = std::move(data);
        first_ = first;
        end_ = end;
        endResetModel();
        return;
    }
    data_ = std::move(data);
    if (end > end_) {
        beginInsertRows({}, rowCount(), static_cast<int>(end - first_) - 1);
        end_ = end;
        endInsertRows();
    }
}

int PlotTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(end_ - first_);
}

int PlotTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(data_.curves.size()) + 1;
}

QVariant PlotTableModel::data(const QModelIndex& index, int role) const {
    const std::int64_t iteration = first_ + index.row();
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::FontRole) {
        return theme().font(TextRole::monoSmall);
    }
    if (index.column() == 0) {
        return role == Qt::DisplayRole ? QVariant(countText(iteration))
               : role == exactRole     ? QVariant(QString::number(iteration))
                                       : QVariant();
    }
    const Curve& curve = data_.curves[static_cast<std::size_t>(index.column() - 1)];
    const std::optional<double> value = curve.valueAt(iteration);
    if (!value) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return curve.whole ? readoutText(*value, true) : valueText(*value, 8);
    case exactRole:
        return exactText(*value);
    case Qt::ForegroundRole:
        return std::isfinite(*value) ? QVariant() : QVariant(theme().color(inkOf(*value, Token::text)));
    default:
        return {};
    }
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("iteration")
                        : columnName(data_, data_.curves[static_cast<std::size_t>(section - 1)]);
}

PlotTable::PlotTable(const QString& name, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("%1 as a table").arg(name));
    setModal(false);
    resize(520, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    model_ = new PlotTableModel(this);
    view_ = new QTableView(this);
    view_->setModel(model_);
    view_->setAccessibleName(name);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(metric::tableRow);
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view_->setShowGrid(false);
    view_->setAlternatingRowColors(false);
    column->addWidget(view_);
    // On the view itself: its own way of copying takes the current cell alone.
    auto* copy = new QShortcut(QKeySequence::Copy, view_);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
            [this] { QApplication::clipboard()->setText(selectionText()); });
    connect(view_, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit cursorRequested(model_->iterationOf(index.row())); });
}

void PlotTable::setData(const PlotData& plot) {
    model_->setData(plot);
    if (!placed_ && model_->rowCount() > 0) {
        placed_ = true;
        const int row = std::clamp(model_->rowOf(plot.cursor), 0, model_->rowCount() - 1);
        view_->setCurrentIndex(model_->index(row, 0));
        view_->scrollTo(model_->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

QString PlotTable::selectionText() const {
    QModelIndexList cells = view_->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            text += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        }
        text += cells[i].data(exactRole).toString();
    }
    return text;
}

} // namespace basin
