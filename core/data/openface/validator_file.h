// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/openface/matrix.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace basin::openface {

/// What a layer of the validator's network does.
enum class LayerKind : std::int32_t {
    convolution = 0,
    max_pooling = 1, ///< 2 × 2, step 2
    full = 2,        ///< fully connected
    relu = 3,
    logistic = 4
};

struct ValidatorLayer {
    LayerKind kind = LayerKind::relu;
    // A convolution's.
    std::int32_t inputs = 0, outputs = 0;
    std::vector<float> biases;          ///< one an output
    std::vector<Matrix<float>> kernels; ///< all outputs of input 0, then of input 1 ...
    // A full layer's.
    Matrix<float> bias;    ///< outputs × 1
    Matrix<float> weights; ///< inputs × outputs
    friend bool operator==(const ValidatorLayer&, const ValidatorLayer&) = default;
};

/// How a face becomes a small picture of fixed shape: every pixel lies in a triangle of landmarks.
struct PiecewiseWarp {
    std::int32_t pixels = 0; ///< within the mask
    double min_x = 0.0, min_y = 0.0;
    Matrix<double> landmarks;       ///< 2 n × 1: where they lie in the small picture
    Matrix<std::int32_t> triangles; ///< T × 3 landmarks
    Matrix<std::int32_t> triangle;  ///< height × width: of each pixel
    Matrix<std::int32_t> mask;      ///< height × width: 0 outside
    Matrix<double> alpha, beta;     ///< T × 3: coordinates within a triangle as functions of 1, x, y
    friend bool operator==(const PiecewiseWarp&, const PiecewiseWarp&) = default;
};

struct ValidatorView {
    Matrix<double> mean, deviation; ///< a number a pixel of the mask, by columns of the picture
    std::vector<ValidatorLayer> layers;
    PiecewiseWarp warp;
    friend bool operator==(const ValidatorView&, const ValidatorView&) = default;
};

/// The network that tells whether a fit succeeded (`validator_cnn*.txt`, binary).
struct ValidatorFile {
    std::vector<Matrix<double>> centres; ///< 3 × 1 a view: pitch, yaw, roll in degrees
    std::vector<ValidatorView> views;
    friend bool operator==(const ValidatorFile&, const ValidatorFile&) = default;
};

/// `landmarks` > 0: the model's number, which the warp must have. Checks that each layer fits the one before
/// and that every index names something. Throws input_error naming file, byte offset and what was expected.
ValidatorFile parse_validator(std::span<const std::byte> bytes, const std::string& path,
                              std::size_t landmarks = 0);
ValidatorFile read_validator(const std::string& path, std::size_t landmarks = 0);
std::string validator_bytes(const ValidatorFile& file);

} // namespace basin::openface
