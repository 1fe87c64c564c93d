// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of samples: NumPy, IDX, CIFAR, tables; what they take, and what they say about the rest.
#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/data/cifar_file.h"
#include "core/data/csv_numbers.h"
#include "core/data/idx_file.h"
#include "core/data/inflate.h"
#include "core/data/npy_file.h"
#include "core/data/samples.h"
#include "core/data/zip_archive.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <numeric>

using namespace basin;

namespace {

/// Written by numpy.savez_compressed: X, int16, 2 × 3, 0 .. 5 in C order; F, big-endian float64, 3 × 2,
/// 0, 0.25 .. 1.25 in Fortran order.
const char* const deflated_npz =
    "504b0304140000000800000021001a4e987e520000008c00000005001400582e6e7079010010008c00000000000000520000"
    "00000000009bec17ea1b10c9c850c650ad9e925a9c5ca46ea5a06e9369a4aea3a09e965f54529498179f5f94920a12774bcc"
    "294e058a17672416a402f91a463a0ac69a3a0ab50a64032e06064606260666061606560600504b0304140000000800000021"
    "0039ac3eac56000000b000000005001400462e6e707901001000b00000000000000056000000000000009bec17ea1b10c9c8"
    "50c650ad9e925a9c5ca46ea5a06e9366a1aea3a09e965f54529498179f5f94920a120f292a4d050a17672416a402b91ac63a"
    "0a469a3a0ab50ae4032e0614f0c01e427f80d217a0f40b28fdc51e00504b01021403140000000800000021001a4e987e5200"
    "00008c000000050000000000000000000000800100000000582e6e7079504b010214031400000008000000210039ac3eac56"
    "000000b0000000050000000000000000000000800189000000462e6e7079504b050600000000020002006600000016010000"
    "0000";

std::vector<std::byte> bytes_of(const std::string& text) {
    std::vector<std::byte> bytes(text.size());
    std::memcpy(bytes.data(), text.data(), text.size());
    return bytes;
}

std::string from_hex(const char* hex) {
    return QByteArray::fromHex(hex).toStdString();
}

std::vector<double> values_of(const NumberArray& array) {
    std::vector<double> values;
    for (std::size_t i = 0; i < array.size(); ++i) {
        values.push_back(array.at(i));
    }
    return values;
}

std::string npy(const std::string& descr, const std::string& order, const std::string& shape,
                const std::string& data) {
    std::string header =
        "{'descr': '" + descr + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }";
    header.append(63 - (10 + header.size()) % 64, ' ');
    header += '\n';
    std::string text = "\x93NUMPY\x01";
    text += '\0';
    text += static_cast<char>(header.size() & 0xff);
    text += static_cast<char>(header.size() >> 8);
    return text + header + data;
}

template<class T>
std::string raw(const std::vector<T>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

/// The text of the error that `read` must throw.
template<class Read>
std::string complaint(Read read) {
    try {
        read();
    } catch (const UserError& error) {
        return error.kind() == UserError::Kind::input ? error.what() : "wrong kind";
    }
    return "nothing was thrown";
}

/// The directory of an archive of one stored entry, rewritten with all of its sizes in ZIP64 fields.
std::string with_zip64(const std::string& plain) {
    const std::size_t directory = plain.find("PK\x01\x02"), end = plain.find("PK\x05\x06");
    const auto u32 = [&](std::size_t at) {
        std::uint32_t value = 0;
        std::memcpy(&value, plain.data() + at, 4);
        return value;
    };
    std::string entry = plain.substr(directory, end - directory);
    const std::uint64_t numbers[] = {u32(directory + 24), u32(directory + 20), u32(directory + 42)};
    for (const std::size_t at : {20, 24, 42}) {
        entry.replace(at, 4, 4, '\xff');
    }
    entry[30] = 28; // length of the extra field
    entry += std::string("\x01\x00\x18\x00", 4) + raw(std::vector<std::uint64_t>(numbers, numbers + 3));
    std::string text = plain.substr(0, directory) + entry;
    const std::uint64_t end64 = text.size();
    text += "PK\x06\x06" + raw<std::uint64_t>({44}) + raw<std::uint16_t>({45, 45}) +
            raw<std::uint32_t>({0, 0}) + raw<std::uint64_t>({1, 1, entry.size(), directory});
    text += "PK\x06\x07" + raw<std::uint32_t>({0}) + raw<std::uint64_t>({end64}) + raw<std::uint32_t>({1});
    return text + "PK\x05\x06" + std::string(4, '\0') + std::string(12, '\xff') + std::string(2, '\0');
}

} // namespace

class TestSampleFiles : public QObject {
    Q_OBJECT

  private slots:
    void numpy_types_and_orders();
    void numpy_archives();
    void numpy_refusals();
    void what_is_written_is_read();
    void idx();
    void cifar();
    void tables();
    void labels_and_subsamples();
    void words_are_classes();
    void what_belongs_together_is_found();
    void numbers_that_nothing_can_be_computed_with();
    void reading_tells_its_progress_and_can_be_cancelled_data();
    void reading_tells_its_progress_and_can_be_cancelled();
    void unknown_files();
    void the_shared_sets();
};

void TestSampleFiles::numpy_types_and_orders() {
    const std::vector<double> expected{0, 1, 2, 3, 4, 5};
    std::vector<std::pair<std::string, std::string>> files{
        {"|u1", raw<std::uint8_t>({0, 1, 2, 3, 4, 5})},
        {"|i1", raw<std::int8_t>({0, 1, 2, 3, 4, 5})},
        {"<u2", raw<std::uint16_t>({0, 1, 2, 3, 4, 5})},
        {"<i4", raw<std::int32_t>({0, 1, 2, 3, 4, 5})},
        {"<u4", raw<std::uint32_t>({0, 1, 2, 3, 4, 5})},
        {"<i8", raw<std::int64_t>({0, 1, 2, 3, 4, 5})},
        {"<u8", raw<std::uint64_t>({0, 1, 2, 3, 4, 5})},
        {"<f4", raw<float>({0, 1, 2, 3, 4, 5})},
        {"<f8", raw<double>({0, 1, 2, 3, 4, 5})},
        {"<f2", raw<std::uint16_t>({0, 0x3c00, 0x4000, 0x4200, 0x4400, 0x4500})},
        {"=f8", raw<double>({0, 1, 2, 3, 4, 5})},
    };
    for (const auto& [type, data] : files) {
        const NumberArray array = parse_npy(bytes_of(npy(type, "False", "(2, 3)", data)), type);
        QCOMPARE(array.shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY2(values_of(array) == expected, type.c_str());
    }
    std::string big(24, '\0');
    for (std::size_t i = 0; i < 6; ++i) {
        big[4 * i + 3] = static_cast<char>(i);
    }
    QVERIFY(values_of(parse_npy(bytes_of(npy(">i4", "False", "(6,)", big)), "")) == expected);
    const std::string turned = npy("<f4", "True", "(2, 3)", raw<float>({0, 3, 1, 4, 2, 5}));
    QVERIFY(values_of(parse_npy(bytes_of(turned), "")) == expected);
    const std::string cube = npy("|u1", "True", "(2, 1, 3)", raw<std::uint8_t>({0, 3, 1, 4, 2, 5}));
    QVERIFY(values_of(parse_npy(bytes_of(cube), "")) == expected);
    QCOMPARE(parse_npy(bytes_of(npy("<f8", "False", "()", raw<double>({7}))), "").at(0), 7.0);
    // Halves: the largest, the smallest, minus infinity and not-a-number.
    const auto halves = values_of(parse_npy(
        bytes_of(npy("<f2", "False", "(4,)", raw<std::uint16_t>({0x7bff, 0x8001, 0xfc00, 0x7e00}))), ""));
    QCOMPARE(halves[0], 65504.0);
    QCOMPARE(halves[1], -std::ldexp(1.0, -24));
    QVERIFY(std::isinf(halves[2]) && halves[2] < 0 && std::isnan(halves[3]));
}

void TestSampleFiles::numpy_archives() {
    const auto bytes = bytes_of(from_hex(deflated_npz));
    QCOMPARE(npz_names(bytes, "made.npz"), (std::vector<std::string>{"X", "F"}));
    QCOMPARE(values_of(parse_npz(bytes, "made.npz", "X")), (std::vector<double>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(values_of(parse_npz(bytes, "made.npz", "F")),
             (std::vector<double>{0, 0.25, 0.5, 0.75, 1.0, 1.25}));
    const std::string told = complaint([&] { parse_npz(bytes, "made.npz", "x"); });
    QVERIFY2(told.find("X, F") != std::string::npos, told.c_str());
    NumberArray array;
    array.shape = {3};
    array.values = std::vector<double>{1, 2, 3};
    const auto large = bytes_of(with_zip64(npz_text({{"only", array}})));
    QCOMPARE(values_of(parse_npz(large, "zip64.npz", "only")), (std::vector<double>{1, 2, 3}));
}

void TestSampleFiles::numpy_refusals() {
    const auto read = [](const std::string& text) {
        return complaint([&] { parse_npy(bytes_of(text), "a.npy"); });
    };
    QVERIFY(read(npy("|O", "False", "(2,)", "")).find("Python objects") != std::string::npos);
    QVERIFY(read(npy("<c16", "False", "(2,)", "")).find("'<c16'") != std::string::npos);
    QVERIFY(read(npy("<U3", "False", "(2,)", "")).find("not a whole or floating") != std::string::npos);
    QVERIFY(read(npy("<f8", "False", "(2,)", "12345678")).find("8 of 16 bytes") != std::string::npos);
    QVERIFY(read(npy("<f8", "False", "(99999999999, 99999999999)", "")).find("larger") != std::string::npos);
    QVERIFY(read(npy("<f8", "Maybe", "(2,)", "")).find("a.npy, byte") != std::string::npos);
    QVERIFY(read("NUMPY").find("byte 0") != std::string::npos);
    std::string damaged = from_hex(deflated_npz);
    damaged[60] = static_cast<char>(damaged[60] ^ 0x10);
    QVERIFY(complaint([&] { parse_npz(bytes_of(damaged), "d.npz", "X"); }).find("d.npz") !=
            std::string::npos);
    const std::string cut = from_hex(deflated_npz).substr(0, 200);
    QVERIFY(complaint([&] { parse_npz(bytes_of(cut), "d.npz", "X"); }).find("cut off") != std::string::npos);
}

void TestSampleFiles::what_is_written_is_read() {
    NumberArray a, b;
    a.shape = {2, 2};
    a.values = std::vector<double>{1.5, -0.0, 1e300, 1.0 / 3.0};
    b.shape = {3};
    b.values = std::vector<float>{1, 2, 3};
    const auto bytes = bytes_of(npz_text({{"means", a}, {"weights", b}}));
    QCOMPARE(parse_npz(bytes, "", "means").shape, a.shape);
    QVERIFY(std::get<std::vector<double>>(parse_npz(bytes, "", "means").values) ==
            std::get<std::vector<double>>(a.values));
    QCOMPARE(values_of(parse_npz(bytes, "", "weights")), values_of(b));
}

void TestSampleFiles::idx() {
    const std::string head("\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x02", 16);
    const NumberArray array = parse_idx(bytes_of(head + std::string("\x01\x02\x03\xff", 4)), "a");
    QCOMPARE(array.shape, (std::vector<std::int64_t>{2, 1, 2}));
    QCOMPARE(values_of(array), (std::vector<double>{1, 2, 3, 255}));
    QVERIFY(array.is_bytes);
    const std::string real("\0\0\x0d\x01\0\0\0\x01\x3f\xc0\0\0", 12);
    QCOMPARE(parse_idx(bytes_of(real), "a").at(0), 1.5);
    QVERIFY(complaint([&] { parse_idx(bytes_of(head + "ab"), "a"); }).find("a, byte 18") !=
            std::string::npos);
    QVERIFY(complaint([&] { parse_idx(bytes_of("\x01\x02\x03\x04"), "a"); }).find("byte 0") !=
            std::string::npos);
}

void TestSampleFiles::cifar() {
    std::string record(3073, '\0');
    record[0] = 7;
    record[1] = 10;        // red of the first pixel
    record[1 + 1024] = 20; // green
    record[1 + 2048] = 30; // blue
    const CifarBatch batch = parse_cifar(bytes_of(record + record), "b.bin");
    QCOMPARE(batch.labels, (std::vector<std::int32_t>{7, 7}));
    QCOMPARE(batch.pictures.at(0), 10.0);
    QCOMPARE(batch.pictures.at(1), 20.0);
    QCOMPARE(batch.pictures.at(2), 30.0);
    QVERIFY(complaint([&] { parse_cifar(bytes_of(record + "x"), "b.bin"); }).find("byte 3073") !=
            std::string::npos);
    record[0] = 11;
    QVERIFY(complaint([&] { parse_cifar(bytes_of(record), "b.bin"); }).find("label 11") != std::string::npos);
}

void TestSampleFiles::tables() {
    const CsvNumbers named = parse_csv("\"a\",label\n# a remark\n1, 2\n\n-3e1,nan\n", "t.csv");
    QCOMPARE(named.names, (std::vector<std::string>{"a", "label"}));
    QCOMPARE(named.table.shape, (std::vector<std::int64_t>{2, 2}));
    QCOMPARE(named.table.at(2), -30.0);
    QVERIFY(std::isnan(named.table.at(3)));
    QCOMPARE(parse_csv("1  2\t\n3 4", "t").table.shape, (std::vector<std::int64_t>{2, 2}));
    QCOMPARE(parse_csv("1;2\r\n3;4\r\n", "t").table.at(3), 4.0);
    const std::string told = complaint([] { parse_csv("1,2\n3,four\n", "t.csv"); });
    QVERIFY2(told.find("line 2, byte 4") != std::string::npos && told.find("'four'") != std::string::npos,
             told.c_str());
    QVERIFY(complaint([] { parse_csv("1,2\n3\n", "t.csv"); }).find("1 fields") != std::string::npos);
    QVERIFY(complaint([] { parse_csv("a,b\n", "t.csv"); }).find("no numbers") != std::string::npos);
}

void TestSampleFiles::labels_and_subsamples() {
    const QTemporaryDir folder;
    const std::string table = folder.filePath("t.csv").toStdString(),
                      odd = folder.filePath("o.csv").toStdString();
    std::ofstream(table) << "x,label,y\n1,0,10\n2,1,20\n3,0,30\n4,1,40\n";
    std::ofstream(odd) << "0\n0.5\n";
    Samples samples = read_samples(table, "data");
    QCOMPARE(samples.rows(), std::size_t{4});
    QCOMPARE(samples.columns(), std::size_t{2});
    QCOMPARE(samples.labels, (std::vector<std::int32_t>{0, 1, 0, 1}));
    QCOMPARE(samples.table.at(1), 10.0);
    subsample(samples, 2);
    QCOMPARE(values_of(samples.table), (std::vector<double>{1, 10, 3, 30}));
    QCOMPARE(samples.labels, (std::vector<std::int32_t>{0, 0}));
    QVERIFY(complaint([&] { read_labels(odd, "labels", 2); }).find("label 2 is 0.5") != std::string::npos);
    QVERIFY(complaint([&] { read_labels(table, "labels", 5); }).find("12 labels for 5") != std::string::npos);
    const std::string archive = folder.filePath("a.npz").toStdString();
    const std::string hex = from_hex(deflated_npz);
    std::ofstream(archive, std::ios::binary).write(hex.data(), static_cast<std::streamsize>(hex.size()));
    QCOMPARE(read_samples(archive + ":F", "data").rows(), std::size_t{3});
    QCOMPARE(read_samples(archive, "data").rows(), std::size_t{2}); // X is the usual name
}

void TestSampleFiles::words_are_classes() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("t.csv").toStdString();
    for (const char* const heading : {"", "width,species,height\n"}) {
        std::ofstream(path) << heading << "1,fox,10\n2,\"cat\",20\n3,fox,30\n";
        const Samples samples = read_samples(path, "data");
        QCOMPARE(samples.labels, (std::vector<std::int32_t>{1, 0, 1}));
        QCOMPARE(samples.class_names, (std::vector<std::string>{"cat", "fox"}));
        QCOMPARE(values_of(samples.table), (std::vector<double>{1, 10, 2, 20, 3, 30}));
    }
    for (const char* const heading : {"class", "label", "target"}) {
        std::ofstream(path) << "width," << heading << ",height\n1,4,10\n2,0,20\n";
        QCOMPARE(read_samples(path, "data").labels, (std::vector<std::int32_t>{4, 0}));
    }
    QCOMPARE(parse_csv(",0,1\n0,5,6\n", "t").names.size(), std::size_t{3}); // names that are numbers
    QCOMPARE(parse_csv("label,0,1\n7,5,6\n", "t").names.front(), std::string("label"));
    QVERIFY(complaint([] { parse_csv("1,2\n3,four\n", "t.csv"); }).find("'four'") != std::string::npos);
    QVERIFY(complaint([] { parse_csv("a;b\n1,5;2\n", "t.csv"); }).find("with a point") != std::string::npos);
    QVERIFY(complaint([] { parse_csv("a,b\n1,\n", "t.csv"); }).find("field 2 is ''") != std::string::npos);
}

void TestSampleFiles::what_belongs_together_is_found() {
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const std::string& bytes) {
        const std::string path = folder.filePath(QString::fromLatin1(name)).toStdString();
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path;
    };
    NumberArray array;
    array.shape = {2, 3};
    array.values = std::vector<double>(6, 0.25);
    const std::string archive =
        write("a.npz", npz_text({{"x_train", array}, {"x_test", array}, {"y_test", array}}));
    QCOMPARE(read_samples(archive, "data").test_source, archive + ":x_test");
    QCOMPARE(read_samples(archive, "data").test_label_source, archive + ":y_test");
    QVERIFY(read_samples(archive + ":x_train", "data").test_source.empty()); // a choice is a choice
    const std::string train =
        write("train-images-idx3-ubyte", std::string("\0\0\x08\3\0\0\0\1\0\0\0\1\0\0\0\2\7\7", 18));
    QVERIFY(read_samples(train, "data").label_source.empty());
    const std::string labels = write("train-labels-idx1-ubyte", std::string("\0\0\x08\1\0\0\0\1\3", 9));
    const std::string test = write("t10k-images-idx3-ubyte", "");
    const Samples samples = read_samples(train, "data");
    QCOMPARE(samples.label_source, labels);
    QCOMPARE(samples.test_source, test);
    QVERIFY(samples.test_label_source.empty());
}

void TestSampleFiles::numbers_that_nothing_can_be_computed_with() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("t.csv").toStdString();
    const auto told = [&](const char* text) {
        std::ofstream(path) << text;
        return complaint([&] { read_samples(path, "samples"); });
    };
    QVERIFY(told("1,2\n3,nan\n").find("number 2 of sample 2 is nan") != std::string::npos);
    QVERIFY(told("1,2\n-inf,4\n").find("number 1 of sample 2 is -inf") != std::string::npos);
    QVERIFY(told("1e200,2\n3,4\n").find("Scale the numbers") != std::string::npos);
}

void TestSampleFiles::reading_tells_its_progress_and_can_be_cancelled_data() {
    constexpr int rows = 700;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QString::fromLatin1(name) << QByteArray::fromStdString(text);
    };
    NumberArray array;
    array.shape = {rows, 1000};
    array.values = std::vector<double>(rows * 1000, 0.25);
    row("a.npy", npy_text(array));
    row("a.npz", npz_text({{"X", array}}));
    row("fortran.npy", npy("<f8", "True", "(700, 1000)", std::string(rows * 8000, '\0')));
    std::string idx("\0\0\x08\x02\0\0\x02\xbc\0\0\x03\xe8", 12);
    idx.append(rows * 1000, '\1');
    row("train-idx2-ubyte", idx);
    row("data_batch_1.bin", std::string(rows * 3073, '\1'));
    std::string table;
    for (int i = 0; i < 20 * rows; ++i) {
        table += "1.5,2.5,3.5,4.5\n";
    }
    row("a.csv", table);
}

void TestSampleFiles::reading_tells_its_progress_and_can_be_cancelled() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const std::string path = folder.filePath(name).toStdString();
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
    std::vector<double> shares;
    {
        const WorkWatch watch({}, [&](double share) { shares.push_back(share); });
        (void)read_samples(path, "samples");
    }
    QVERIFY2(shares.size() >= 5, qPrintable(QString::number(shares.size())));
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.back() > 0.8 && shares.back() <= 1.0);
    std::stop_source stop;
    const WorkWatch watch(stop.get_token(), [&](double share) {
        if (share > 0.6) {
            stop.request_stop();
        }
    });
    QVERIFY_EXCEPTION_THROWN((void)read_samples(path, "samples"), WorkCancelled);
}

void TestSampleFiles::unknown_files() {
    const QTemporaryDir folder;
    const std::string path = folder.filePath("x.dat").toStdString();
    std::ofstream(path) << "what is this";
    QVERIFY(complaint([&] { read_samples(path, "data"); }).find("no kind that is known") !=
            std::string::npos);
    QVERIFY(complaint([&] { read_samples(path + "x", "data"); }).find("no such file") != std::string::npos);
}

void TestSampleFiles::the_shared_sets() {
    const QString shared = qEnvironmentVariable("BASIN_SHARED_DATA");
    if (!QFile::exists(shared + "/mnist/t10k-images-idx3-ubyte.gz")) {
        QSKIP("the shared data sets are not there");
    }
    const std::string mnist = (shared + "/mnist/").toStdString();
    const Samples test = read_samples(mnist + "t10k-images-idx3-ubyte.gz", "data");
    QCOMPARE(test.rows(), std::size_t{10000});
    QCOMPARE(test.columns(), std::size_t{784});
    QCOMPARE(test.image_width, 28);
    const auto labels = read_labels(mnist + "t10k-labels-idx1-ubyte.gz", "labels", 10000);
    QCOMPARE(std::count(labels.begin(), labels.end(), 1), std::ptrdiff_t{1135});
    const Samples digits = read_samples((shared + "/digits8x8/digits.csv.gz").toStdString(), "data");
    QCOMPARE(digits.rows(), std::size_t{1797});
    QCOMPARE(digits.columns(), std::size_t{65});
}

QTEST_GUILESS_MAIN(TestSampleFiles)
#include "tst_sample_files.moc"
