// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codecs/network_module.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>

#include <cstdio>
#include <exception>
#include <memory>
#include <string>
#include <vector>

namespace {

struct Network {
    cv::dnn::Net net;
    std::vector<std::string> names; ///< of the outputs
    std::vector<cv::Mat> outputs;
};

void refuse(const std::exception& error, char* reason, std::size_t reason_size) {
    std::snprintf(reason, reason_size, "%s", error.what());
}

} // namespace

#define BASIN_EXPORT extern "C" __attribute__((visibility("default")))

BASIN_EXPORT void* basin_open_network(const void* bytes, std::size_t size, char* reason,
                                      std::size_t reason_size) {
    try {
        // The caller reports what goes wrong, and runs networks in threads of its own.
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
        cv::setNumThreads(1);
        auto network = std::make_unique<Network>();
        network->net = cv::dnn::readNetFromONNX(static_cast<const char*>(bytes), size);
        network->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        network->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        network->names = network->net.getUnconnectedOutLayersNames();
        return network.release();
    } catch (const std::exception& error) {
        refuse(error, reason, reason_size);
        return nullptr;
    }
}

BASIN_EXPORT int basin_run_network(void* opened, const float* planes, int width, int height, char* reason,
                                   std::size_t reason_size) {
    try {
        auto* const network = static_cast<Network*>(opened);
        const int shape[] = {1, 3, height, width};
        network->net.setInput(cv::Mat(4, shape, CV_32F, const_cast<float*>(planes)));
        std::vector<cv::Mat> outputs;
        network->net.forward(outputs, network->names);
        network->outputs.clear();
        for (const cv::Mat& output : outputs) {
            network->outputs.push_back(output.clone()); // the net reuses its own memory
        }
        return static_cast<int>(network->outputs.size());
    } catch (const std::exception& error) {
        refuse(error, reason, reason_size);
        return -1;
    }
}

BASIN_EXPORT const float* basin_network_output(void* opened, int output, std::size_t* count) {
    const cv::Mat& values = static_cast<Network*>(opened)->outputs[static_cast<std::size_t>(output)];
    *count = values.total();
    return values.ptr<float>();
}

BASIN_EXPORT void basin_close_network(void* opened) {
    delete static_cast<Network*>(opened);
}
