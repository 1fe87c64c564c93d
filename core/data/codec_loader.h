// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codecs/codec_module.h"

namespace basin {

/// The loaded codec module.
struct Codecs {
    BasinDecodeImage decode = nullptr;
    BasinReleaseImage release = nullptr;
};

/// Loads the codec module on the first call and keeps it until the process ends. It is looked for in
/// `../lib/basin` beside the folder of the running program (build tree and installation have that shape),
/// then in that folder itself. Throws input_error with the loader's reason. Thread: any.
const Codecs& codecs();

} // namespace basin
