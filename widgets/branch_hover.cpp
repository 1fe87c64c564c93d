// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/branch_hover.h"

namespace basin {

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

} // namespace basin
