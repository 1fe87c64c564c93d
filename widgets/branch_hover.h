// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace basin {

/// Which branch the mouse is on, wherever that is: every view that shows branches tells it here and draws
/// that branch so that it stands out. Thread: GUI thread.
class BranchHover : public QObject {
    Q_OBJECT
  public:
    static BranchHover& current();

    int branch() const { return branch_; } ///< -1: none
    void setBranch(int branch);

  signals:
    void changed(int branch);

  private:
    int branch_ = -1;
};

/// Tells of the entry under the mouse in the list of a box whose entries carry branches as their data.
void hoverBranchesOf(QComboBox& box);

} // namespace basin
