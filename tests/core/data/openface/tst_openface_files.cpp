// SPDX-License-Identifier: GPL-3.0-or-later
// Model files: what is written is what was read, and damage ends in an error that names the place.
#include "core/base/error.h"
#include "core/data/file_bytes.h"
#include "core/data/openface/face_tracker_file.h"
#include "core/data/openface/model_file.h"
#include "tests/core/data/openface/mutations.h"
#include "tests/core/data/openface/sample_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <filesystem>

using namespace basin;
using namespace basin::test;
using namespace basin::openface;

namespace {

QString shared(const char* name) {
    return qEnvironmentVariable("BASIN_SHARED_DATA") + "/" + name;
}

std::string text_of(const std::string& path) {
    const std::vector<std::byte> bytes = read_file_bytes(path, "test");
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ModelFormat format_named(const QString& name) {
    for (const ModelFormat& format : model_formats()) {
        if (format.name == name.toStdString()) {
            return format;
        }
    }
    qFatal("no format %s", qPrintable(name));
}

/// The error that reading gives; fails the test when there is none.
UserError error_of(const ModelFormat& format, const std::string& bytes) {
    try {
        (void)format.read_and_write(bytes);
    } catch (const UserError& error) {
        return error;
    }
    qFatal("%s: damage was not noticed", format.name.c_str());
}

void every_format() {
    QTest::addColumn<QString>("name");
    for (const ModelFormat& format : model_formats()) {
        QTest::addRow("%s", format.name.c_str()) << QString::fromStdString(format.name);
    }
}

} // namespace

class TestOpenFaceFiles : public QObject {
    Q_OBJECT

  private slots:
    void written_is_read_data() { every_format(); }
    void written_is_read();
    void truncated_anywhere_data() { every_format(); }
    void truncated_anywhere();
    void mutated_files_data() { every_format(); }
    void mutated_files();
    void hostile_counts_take_no_memory();
    void errors_name_the_place();
    void flat_models();
    void main_files();
    void the_shared_models();
    void the_shared_face_tracker();
};

void TestOpenFaceFiles::written_is_read() {
    QFETCH(QString, name);
    const ModelFormat format = format_named(name);
    const std::string once = format.read_and_write(format.sample);
    if (format.binary) {
        QVERIFY(once == format.sample);
    } else if (name != "face-tracker") {
        QCOMPARE(QString::fromStdString(format.read_and_write(once)), QString::fromStdString(once));
    }
    QVERIFY(!once.empty());
}

void TestOpenFaceFiles::truncated_anywhere() {
    QFETCH(QString, name);
    const ModelFormat format = format_named(name);
    int refused = 0;
    for (std::size_t length = 0; length < format.sample.size(); ++length) {
        try {
            (void)format.read_and_write(format.sample.substr(0, length));
            QVERIFY2(!format.binary, "a truncated binary file was taken");
        } catch (const UserError& error) {
            QVERIFY(error.kind() == UserError::Kind::input);
            QVERIFY(!error.parts().where.empty() && !error.parts().why.empty());
            ++refused;
        }
    }
    // Text may lose its last digits or a trailing comment and stay a file.
    QVERIFY2(name == "keywords" || 2 * refused > static_cast<int>(format.sample.size()), qPrintable(name));
}

void TestOpenFaceFiles::mutated_files() {
    QFETCH(QString, name);
    const ModelFormat format = format_named(name);
    std::uint64_t random = 11;
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        try {
            (void)format.read_and_write(mutated(format.sample, random));
        } catch (const UserError& error) {
            QVERIFY(error.kind() == UserError::Kind::input);
            ++refused;
        }
    }
    QVERIFY(refused > 1000);
}

void TestOpenFaceFiles::hostile_counts_take_no_memory() {
    // Each int32 of the binary samples becomes huge; had memory been taken first, this would take gigabytes.
    for (const char* name : {"ccnf", "cen"}) {
        const ModelFormat format = format_named(name);
        for (std::size_t at = 0; at + 4 <= format.sample.size(); at += 4) {
            for (const std::int32_t value : {0x7fffffff, 0x00ffffff, -1}) {
                std::string bytes = format.sample;
                std::memcpy(bytes.data() + at, &value, sizeof value);
                try {
                    (void)format.read_and_write(bytes);
                } catch (const UserError& error) {
                    QVERIFY(error.kind() == UserError::Kind::input);
                }
            }
        }
    }
    const ModelFormat pdm = format_named("pdm");
    QVERIFY_EXCEPTION_THROWN(pdm.read_and_write("2000000000 1 6 1 2 3"), UserError);
    QVERIFY_EXCEPTION_THROWN(pdm.read_and_write("99999999999999999999 1 6 1 2 3"), UserError);
}

void TestOpenFaceFiles::errors_name_the_place() {
    const ModelFormat ccnf = format_named("ccnf");
    std::string bytes = ccnf.sample;
    const std::int32_t wrong_views = 3;
    std::memcpy(bytes.data() + 8, &wrong_views, sizeof wrong_views);
    QVERIFY(error_of(ccnf, bytes).parts().where.find("sample, byte ") == 0);
    QVERIFY(error_of(ccnf, ccnf.sample + "x").parts().why.find("1 more bytes") != std::string::npos);
    const UserError error = error_of(format_named("pdm"), "6\n1\n6\n1 2 3 4 five 6\n");
    QCOMPARE(error.parts().where, std::string("sample, line 4, byte 14"));
    QVERIFY(error.parts().why.find("'five'") != std::string::npos);
    // A binary file where text is expected, and the reverse.
    QVERIFY(error_of(format_named("svr"), ccnf.sample).kind() == UserError::Kind::input);
    QVERIFY(error_of(ccnf, format_named("svr").sample).kind() == UserError::Kind::input);
}

void TestOpenFaceFiles::flat_models() {
    const std::string text = format_named("pdm").sample; // a mean of 6 numbers
    QCOMPARE(parse_pdm(text, "p", 2).dimensions, 3);
    QCOMPARE(parse_pdm(text, "p", 3).dimensions, 2);
    QCOMPARE(parse_pdm(text, "p", 3).landmarks(), 3);
    QVERIFY_EXCEPTION_THROWN(parse_pdm(text, "p", 4), UserError);
}

void TestOpenFaceFiles::main_files() {
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const auto write = [&](const char* name, const std::string& text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    };
    QVERIFY_EXCEPTION_THROWN(find_model(path), UserError); // an empty folder tells nothing
    write("main_mine.txt", "LandmarkDetector model.txt\nDetectorConstaints none.txt\n");
    QCOMPARE(find_model(path), path + "/main_mine.txt");
    write("model.txt", "PDM pdm.txt\nPatchesCCNF ccnf.txt\nPatchesIntensity missing.txt\n");
    write("pdm.txt", format_named("pdm").sample);
    QVERIFY_EXCEPTION_THROWN(read_model(path + "/main_mine.txt"), UserError); // no ccnf.txt yet
    write("ccnf.txt", format_named("ccnf").sample);
    const ModelFiles model = read_model(find_model(path));
    QCOMPARE(model.ccnf.size(), std::size_t{1});
    QCOMPARE(model.pdm.landmarks(), 2);
    QCOMPARE(model.files.size(), std::size_t{4});
    QVERIFY(model.unused == (std::vector<std::string>{"PatchesIntensity", "DetectorConstaints"}));
    // A part names landmarks of the whole and of its own; the validator must know as many as the model.
    const std::string whole = "LandmarkDetector model.txt\n";
    write("main_mine.txt", whole + "LandmarkDetector_part model.txt inner 1 0\n");
    const ModelFiles parted = read_model(path + "/main_mine.txt");
    QCOMPARE(parted.parts.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(parted.parts[0].name), QString("inner"));
    QVERIFY(parted.parts[0].pairs == (std::vector<std::pair<std::size_t, std::size_t>>{{1, 0}}));
    QCOMPARE(parted.parts[0].model.pdm.landmarks(), 2);
    for (const char* bad : {"inner", "inner 0", "inner 0 1 1", "inner 0 2", "inner -1 0", "inner a b"}) {
        write("main_mine.txt", whole + "LandmarkDetector_part model.txt " + bad + "\n");
        QVERIFY_EXCEPTION_THROWN(read_model(path + "/main_mine.txt"), UserError);
    }
    write("main_mine.txt", whole + "DetectionValidator validator.txt\n");
    QVERIFY_EXCEPTION_THROWN(read_model(path + "/main_mine.txt"), UserError); // not there
    write("validator.txt", format_named("validator").sample);
    QVERIFY_EXCEPTION_THROWN(read_model(path + "/main_mine.txt"), UserError); // three landmarks
    const std::string network = format_named("validator").sample;
    const auto bytes = std::as_bytes(std::span(network.data(), network.size()));
    QCOMPARE(parse_validator(bytes, "sample", 3).views.size(), std::size_t{1});
    write("model.txt", "PatchesCCNF ccnf.txt\n");
    QVERIFY_EXCEPTION_THROWN(read_model(path + "/model.txt"), UserError); // no PDM
    write("model.txt", "Triangulations pdm.txt\n");
    QVERIFY_EXCEPTION_THROWN(read_model(path + "/model.txt"), UserError); // no experts
}

void TestOpenFaceFiles::the_shared_models() {
    const QString folder = shared("openface_format/model_and_images/model");
    if (!QDir(folder).exists()) {
        QSKIP("needs openface_format of the shared data");
    }
    const std::string experts = folder.toStdString() + "/patch_experts/";
    for (const char* name : {"ccnf_0.25.txt", "ccnf_0.35.txt", "ccnf_0.5.txt"}) {
        QVERIFY(ccnf_bytes(read_ccnf(experts + name)) == text_of(experts + name));
    }
    for (const char* name : {"cen_0.25.dat", "cen_1.0.dat"}) {
        QVERIFY(cen_bytes(read_cen(experts + name)) == text_of(experts + name));
    }
    const SvrFile svr = read_svr(experts + "svr_0.35.txt");
    QVERIFY(parse_svr(svr_text(svr), "again") == svr);
    const ModelFiles cen = read_model(folder.toStdString() + "/main_ceclm_general.txt");
    QCOMPARE(cen.cen.size(), std::size_t{4});
    QVERIFY(cen.early_termination.has_value());
    QVERIFY(parse_pdm(pdm_text(cen.pdm), "again") == cen.pdm);
    QCOMPARE(cen.pdm.landmarks(), 24);
    QCOMPARE(cen.pdm.modes(), 6);
    QVERIFY(find_model(folder.toStdString()).ends_with("main_ceclm_general.txt"));
    // Every prefix of a real file, at a step that is no divisor of anything.
    const std::string whole = text_of(experts + "cen_0.25.dat");
    for (std::size_t length = 0; length < whole.size(); length += 997) {
        QVERIFY_EXCEPTION_THROWN(parse_cen(std::as_bytes(std::span(whole.data(), length)), "cut"), UserError);
    }
}

void TestOpenFaceFiles::the_shared_face_tracker() {
    const QString path = shared("clm_models/facetracker_mit/face2.tracker");
    if (!QFile::exists(path)) {
        QSKIP("needs clm_models of the shared data");
    }
    const FaceTrackerFile file = read_face_tracker(path.toStdString());
    QCOMPARE(file.pdm.landmarks(), 66);
    QCOMPARE(file.pdm.modes(), 24);
    QCOMPARE(file.centres.size(), std::size_t{3});
    QCOMPARE(file.centres[1].data[1], 0.7);
    const std::array<std::int32_t, 3> seen{66, 38, 37};
    for (std::size_t view = 0; view < 3; ++view) {
        std::int32_t count = 0;
        for (std::size_t i = 0; i < 66; ++i) {
            count += file.visible[view].data[i];
            QCOMPARE(file.patches[view][i].modalities.size(),
                     std::size_t{file.visible[view].data[i] != 0 ? 3U : 0U});
        }
        QCOMPARE(count, seen[view]);
    }
}

QTEST_GUILESS_MAIN(TestOpenFaceFiles)
#include "tst_openface_files.moc"
