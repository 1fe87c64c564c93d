// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/branch_hover.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>

namespace basin {

namespace {

/// When a list goes away, nothing of it is hovered any more.
class ListWatcher : public QObject {
  public:
    using QObject::QObject;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Hide) {
            BranchHover::current().setBranch(-1);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

BranchHover& BranchHover::current() {
    static BranchHover hover;
    return hover;
}

void BranchHover::setBranch(int branch) {
    if (branch_ != branch) {
        branch_ = branch;
        emit changed(branch_);
    }
}

void hoverBranchesOf(QComboBox& box) {
    QObject::connect(&box, &QComboBox::highlighted, &BranchHover::current(),
                     [&box](int index) { BranchHover::current().setBranch(box.itemData(index).toInt()); });
    box.view()->installEventFilter(new ListWatcher(&box));
}

} // namespace basin
