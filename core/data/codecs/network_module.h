// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// The C interface of the module that runs networks in ONNX format: a shared object that is loaded when the
/// first network is opened, because OpenCV's dnn costs every start more than all the rest of the program.
/// Nothing of OpenCV crosses this line, and no exception either.
extern "C" {

/// A network to close; nullptr and the reason as text.
using BasinOpenNetwork = void* (*)(const void* bytes, std::size_t size, char* reason,
                                   std::size_t reason_size);
/// Runs it on one picture, planes of red, green and blue. The number of outputs (all that no layer consumes);
/// -1 and the reason as text.
using BasinRunNetwork = int (*)(void* network, const float* planes, int width, int height, char* reason,
                                std::size_t reason_size);
/// The numbers of one output of the last run, valid until the next.
using BasinNetworkOutput = const float* (*)(void* network, int output, std::size_t* count);
using BasinCloseNetwork = void (*)(void* network);
}
