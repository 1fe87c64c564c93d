// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/channel_picker.h"

#include "core/optimizer/channel.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QScreen>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace basin {

namespace {

constexpr int idRole = Qt::UserRole, wordsRole = Qt::UserRole + 1;
constexpr int mostRows = 16;

QIcon colourChip(const QColor& color) {
    QPixmap chip(10, 10);
    chip.fill(color.isValid() ? color : Qt::transparent);
    return chip;
}

/// Groups in the order of their first items: each has one heading.
std::vector<ChannelPicker::Item> byGroup(std::vector<ChannelPicker::Item> items) {
    QStringList groups;
    for (const ChannelPicker::Item& item : items) {
        groups << item.group;
    }
    std::stable_sort(items.begin(), items.end(),
                     [&](const ChannelPicker::Item& a, const ChannelPicker::Item& b) {
                         return groups.indexOf(a.group) < groups.indexOf(b.group);
                     });
    return items;
}

} // namespace

ChannelPicker::Item ChannelPicker::itemOf(const ChannelSpec& channel) {
    Item item;
    item.id = QString::fromStdString(channel.id);
    item.label = QString::fromStdString(channel.label);
    item.unit = QString::fromStdString(channel.unit);
    item.group = QString::fromStdString(channel.group);
    item.description = QString::fromStdString(channel.description);
    return item;
}

ChannelPicker::ChannelPicker(Mode mode, QWidget* parent) : QFrame(parent, Qt::Popup), mode_(mode) {
    setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    filter_ = new QLineEdit(this);
    filter_->setPlaceholderText(tr("Filter channels"));
    filter_->setAccessibleName(tr("Filter channels"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Channels"));
    list_->setUniformItemSizes(true);
    list_->setIconSize(QSize(10, 10));
    column->addWidget(filter_);
    column->addWidget(list_, 1);
    filter_->installEventFilter(this);
    list_->installEventFilter(this);
    connect(filter_, &QLineEdit::textChanged, this, &ChannelPicker::applyFilter);
    connect(list_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!filling_ && mode_ == Mode::several) {
            emit toggled(item->data(idRole).toString(), item->checkState() == Qt::Checked);
        }
    });
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (mode_ == Mode::one) {
            activate(item);
        }
    });
}

void ChannelPicker::setItems(const std::vector<Item>& unordered) {
    filling_ = true;
    const std::vector<Item> items = byGroup(unordered);
    const int row = list_->currentRow();
    list_->clear();
    QString group;
    for (const Item& item : items) {
        if (!item.group.isEmpty() && item.group != group) {
            group = item.group;
            auto* heading = new QListWidgetItem(group, list_);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(theme().font(TextRole::title));
        }
        const QString text =
            item.unit.isEmpty() ? item.label : QStringLiteral("%1 (%2)").arg(item.label, item.unit);
        auto* entry = new QListWidgetItem(colourChip(item.color), text, list_);
        entry->setData(idRole, item.id);
        entry->setData(wordsRole, QString(text + QLatin1Char(' ') + item.id + QLatin1Char(' ') + item.group));
        entry->setToolTip(
            item.description.isEmpty() ? item.id : QStringLiteral("%1\n%2").arg(item.id, item.description));
        if (mode_ == Mode::several) {
            entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            entry->setCheckState(item.chosen ? Qt::Checked : Qt::Unchecked);
        } else if (item.chosen) {
            list_->setCurrentItem(entry);
        }
    }
    filling_ = false;
    applyFilter(filter_->text());
    if (mode_ == Mode::several && row >= 0) {
        list_->setCurrentRow(row);
    }
}

void ChannelPicker::openBelow(const QWidget& button) {
    openAt({button.mapToGlobal(QPoint()), button.size()});
}

void ChannelPicker::openAt(const QRect& globalRect) {
    filter_->clear();
    const int rows = std::min(list_->count(), mostRows);
    const int rowHeight = std::max(18, list_->sizeHintForRow(0));
    resize(std::max(260, list_->sizeHintForColumn(0) + 60), rows * rowHeight + 52);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint corner(globalRect.x() + globalRect.width() - width(), globalRect.y() + globalRect.height() + 2);
    if (corner.y() + height() > screen.bottom() && globalRect.y() - 2 - height() >= screen.top()) {
        corner.setY(globalRect.y() - 2 - height());
    }
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(corner);
    show();
    filter_->setFocus();
}

void ChannelPicker::applyFilter(const QString& text) {
    QListWidgetItem* heading = nullptr;
    bool headingNeeded = false;
    const auto finishGroup = [&] {
        if (heading != nullptr) {
            heading->setHidden(!headingNeeded);
        }
    };
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        if (!item->data(idRole).isValid()) {
            finishGroup();
            heading = item;
            headingNeeded = false;
            continue;
        }
        const bool matches = item->data(wordsRole).toString().contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!matches);
        headingNeeded = headingNeeded || matches;
    }
    finishGroup();
    if (!text.isEmpty()) {
        moveToFirst();
    }
}

void ChannelPicker::moveToFirst() {
    for (int row = 0; row < list_->count(); ++row) {
        if (!list_->item(row)->isHidden() && list_->item(row)->data(idRole).isValid()) {
            list_->setCurrentRow(row);
            return;
        }
    }
}

void ChannelPicker::activate(QListWidgetItem* item) {
    if (item == nullptr || !item->data(idRole).isValid()) {
        return;
    }
    if (mode_ == Mode::several) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    } else {
        close();
        emit picked(item->data(idRole).toString());
    }
}

bool ChannelPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            activate(list_->currentItem());
            return true;
        }
        if (watched == filter_ && key.key() == Qt::Key_Down) {
            if (list_->currentItem() == nullptr || list_->currentItem()->isHidden()) {
                moveToFirst();
            }
            list_->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace basin
