// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codecs/network_module.h"

namespace basin {

/// The loaded network module.
struct NetworkModule {
    BasinOpenNetwork open = nullptr;
    BasinRunNetwork run = nullptr;
    BasinNetworkOutput output = nullptr;
    BasinCloseNetwork close = nullptr;
};

/// Loads the module on the first call, from where codec_loader.h looks. Throws input_error. Thread: any.
const NetworkModule& network_module();

} // namespace basin
