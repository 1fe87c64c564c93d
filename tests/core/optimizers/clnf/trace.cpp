// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/optimizers/clnf/trace.h"

#include <QString>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace basin::test {

namespace fs = std::filesystem;

namespace {

std::vector<Trace::Row> read_rows(const fs::path& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    std::vector<Trace::Row> rows;
    while (std::getline(file, line)) {
        std::stringstream words(line);
        Trace::Row& row = rows.emplace_back();
        for (std::string word; std::getline(words, word, ',');) {
            row.push_back(word);
        }
    }
    return rows;
}

} // namespace

std::string openface_format_folder() {
    const char* const data = std::getenv("BASIN_SHARED_DATA");
    const std::string folder = std::string(data != nullptr ? data : "") + "/openface_format";
    return fs::is_directory(folder) ? folder : "";
}

std::vector<std::string> trace_names() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(openface_format_folder() + "/traces")) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

Trace read_trace(const std::string& name) {
    Trace trace;
    trace.name = name;
    trace.folder = openface_format_folder() + "/traces/" + name;
    for (const char* table :
         {"face_boxes", "params", "landmarks", "iterations", "sims", "meanshifts", "landmark_likelihoods"}) {
        trace.tables[table] = read_rows(trace.folder + "/" + table + ".csv");
    }
    return trace;
}

std::string Trace::model() const {
    const std::size_t from = name.find('_') + 1;
    const std::string kind = name.substr(from, name.find('_', from) - from);
    return openface_format_folder() + "/model_and_images/model/main_" + kind + "_general.txt";
}

std::vector<float> Trace::floats(const std::string& file) const {
    std::ifstream stream(folder + "/" + file, std::ios::binary);
    std::vector<float> values;
    float value = 0.0F;
    while (stream.read(reinterpret_cast<char*>(&value), sizeof value)) {
        values.push_back(value);
    }
    return values;
}

clnf::Box Trace::box() const {
    const Row& row = tables.at("face_boxes").front();
    return {std::stod(row[1]), std::stod(row[2]), std::stod(row[3]), std::stod(row[4])};
}

void every_trace() {
    if (openface_format_folder().empty()) {
        QSKIP("needs openface_format of the shared data");
    }
    QTest::addColumn<QString>("name");
    for (const std::string& name : trace_names()) {
        QTest::addRow("%s", name.c_str()) << QString::fromStdString(name);
    }
}

clnf::Parameters parameters_of(const Trace::Row& row, std::size_t from, std::size_t modes) {
    clnf::Parameters parameters;
    for (std::size_t i = 0; i < clnf::pose_count; ++i) {
        parameters.pose[i] = std::stof(row[from + i]);
    }
    for (std::size_t k = 0; k < modes; ++k) {
        parameters.local.push_back(std::stof(row[from + clnf::pose_count + k]));
    }
    return parameters;
}

} // namespace basin::test
