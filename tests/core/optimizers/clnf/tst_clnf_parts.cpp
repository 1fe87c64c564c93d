// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a fit: the shape model on landmarks, parts, the validator, and what a video makes of it.
#include "core/optimizers/clnf/factory.h"
#include "core/optimizers/clnf/generated.h"
#include "core/optimizers/clnf/landmark_fit.h"
#include "core/optimizers/clnf/part.h"
#include "core/optimizers/clnf/template_step.h"
#include "core/optimizers/clnf/validator.h"
#include "tests/core/optimizers/clnf/trace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace basin;
using namespace basin::clnf;
using basin::test::openface_format_folder;
using openface::LayerKind;
using openface::Matrix;

namespace {

/// Six points and two modes made of formulas.
openface::PdmFile small_pdm() {
    openface::PdmFile pdm;
    pdm.mean = {18, 1, {-20, 20, 0, -12, 12, 3, -15, -15, 2, 18, 17, 30, 5, 5, -10, 0, 0, 4}};
    pdm.components = {18, 2, {}};
    for (int row = 0; row < 18; ++row) {
        for (int k = 0; k < 2; ++k) {
            const int axis = row / 6, i = row % 6;
            pdm.components.data.push_back(std::cos(0.9 * (k + 1) * (3 * axis + i) + 0.3 * k) / 3.0);
        }
    }
    pdm.eigenvalues = {1, 2, {30.0, 8.0}};
    return pdm;
}

template<class Value>
Matrix<float> floats(std::int32_t rows, std::int32_t columns, Value value) {
    Matrix<float> matrix{rows, columns, {}};
    for (int i = 0; i < rows * columns; ++i) {
        matrix.data.push_back(static_cast<float>(value(i)));
    }
    return matrix;
}

/// A network of five pixels in one triangle and four answers.
openface::ValidatorFile small_validator() {
    openface::ValidatorView view;
    view.mean = {1, 5, {-0.5, -0.25, 0.0, 0.25, 0.5}};
    view.deviation = {1, 5, {1.0, 1.5, 2.0, 2.5, 3.0}};
    openface::ValidatorLayer convolution, pooling, relu, full, logistic, last;
    convolution.kind = LayerKind::convolution;
    convolution.inputs = 1;
    convolution.outputs = 2;
    convolution.biases = {0.5F, -0.25F};
    convolution.kernels = {floats(2, 2, [](int i) { return -0.5 + 0.25 * i; }),
                           floats(2, 2, [](int i) { return 0.5 - 0.125 * i; })};
    pooling.kind = LayerKind::max_pooling;
    relu.kind = LayerKind::relu;
    full.kind = last.kind = LayerKind::full;
    full.bias = floats(3, 1, [](int i) { return 0.5 * i; });
    full.weights = floats(4, 3, [](int i) { return -0.5 + 0.125 * i; });
    logistic.kind = LayerKind::logistic;
    last.bias = floats(4, 1, [](int i) { return 0.3 * std::sin(2.0 * i); });
    last.weights = floats(3, 4, [](int i) { return std::cos(1.0 * (i / 4) + 2.0 * (i % 4)); });
    view.layers = {convolution, pooling, relu, full, logistic, last};
    openface::PiecewiseWarp& warp = view.warp;
    warp.pixels = 5;
    warp.min_x = -1.0;
    warp.min_y = -0.5;
    warp.landmarks = {6, 1, {0, 3, 1, 0, 0, 2}};
    warp.triangles = {1, 3, {0, 1, 2}};
    warp.triangle = {3, 4, std::vector<std::int32_t>(12, 0)};
    warp.mask = {3, 4, {0, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 0}};
    warp.alpha = {1, 3, {0.1, 0.2, -0.05}};
    warp.beta = {1, 3, {0.15, -0.05, 0.2}};
    openface::ValidatorFile file;
    file.centres = {{3, 1, {0.0, 0.0, 0.0}}};
    file.views = {view};
    return file;
}

/// The same for a model of n landmarks: one pixel row, and always the same answer of two.
openface::ValidatorFile constant_validator(std::int32_t landmarks, bool well) {
    openface::ValidatorFile file = small_validator();
    openface::ValidatorLayer answer;
    answer.kind = LayerKind::full;
    answer.bias = {2, 1, {well ? 1.0F : 0.0F, well ? 0.0F : 1.0F}};
    answer.weights = {12, 2, std::vector<float>(24, 0.0F)};
    file.views[0].layers = {answer};
    file.views[0].warp.landmarks = {2 * landmarks, 1,
                                    std::vector<double>(static_cast<std::size_t>(2 * landmarks), 0.0)};
    return file;
}

/// A main file over the shared model, with more lines, in a folder of its own.
class MainFile {
  public:
    explicit MainFile(const std::string& lines) {
        write("main_mine.txt", "LandmarkDetector " + model_folder() + "/clnf.txt\n" + lines);
    }
    static std::string model_folder() { return openface_format_folder() + "/model_and_images/model"; }
    static std::string picture() { return openface_format_folder() + "/model_and_images/synth_frontal.png"; }
    void write(const char* name, const std::string& bytes) const {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    std::string path() const { return folder_.filePath("main_mine.txt").toStdString(); }

  private:
    QTemporaryDir folder_;
};

/// A fit of the shared picture.
std::unique_ptr<Optimizer> make_fit(const MainFile& main,
                                    const std::vector<std::pair<std::string, Value>>& settings) {
    const auto factory = make_factory();
    ProblemRequest request;
    request.hyperparameters = Hyperparameters(factory->info().schema);
    request.hyperparameters.set("model", main.path());
    request.hyperparameters.set("box", std::string("73.577,66.213,178.296,107.286"));
    for (const auto& [id, value] : settings) {
        request.hyperparameters.set(id, value);
    }
    request.inputs = {MainFile::picture()};
    auto optimizer = factory->make_optimizer(factory->make_problem(request), request.hyperparameters, 1);
    optimizer->initialise(1);
    return optimizer;
}

double result_of(Optimizer& optimizer, const std::string& column) {
    const auto table = std::get<TableData>(optimizer.build("frame_result"));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].id == column) {
            return table.numbers[i];
        }
    }
    return std::nan("");
}

} // namespace

class TestClnfParts : public QObject {
    Q_OBJECT

  private slots:
    void shape_on_landmarks();
    void settings_by_name();
    void a_part_follows_its_picture();
    void the_validator_answers();
    void the_validator_outside_of_the_picture();
    void templates_find_the_shift();
    void parts_change_the_result_alone();
    void a_video_keeps_what_it_found_first();
    void a_picture_without_a_face_says_so();
};

/// Golden numbers: an independent computation in double precision (plain Gauss elimination, rotations made
/// orthonormal by Newton's iteration) of the rule in landmark_fit.h.
void TestClnfParts::shape_on_landmarks() {
    const Pdm pdm(small_pdm());
    const std::vector<double>& mean = small_pdm().mean.data;
    std::vector<float> landmarks(12);
    for (std::size_t i = 0; i < 6; ++i) {
        const auto k = static_cast<double>(i);
        landmarks[i] = static_cast<float>(101.0 + 1.7 * mean[i] + 2.0 * std::sin(2.0 * k));
        landmarks[6 + i] =
            static_cast<float>(88.0 + 1.7 * mean[6 + i] + 0.4 * mean[i] + 2.0 * std::cos(3.0 * k));
    }
    landmarks[4] = landmarks[10] = 0.0F; // missing
    const LandmarkFit fit = fit_landmarks(pdm, landmarks);
    QCOMPARE(fit.steps, 11);
    QVERIFY2(std::abs(fit.error_px - 1.2533717) < 1e-4, qPrintable(QString::number(fit.error_px, 'g', 9)));
    const std::array<double, 6> pose{1.737699, 0.006221, 0.221914, 0.139841, 101.67568, 86.659884};
    for (std::size_t i = 0; i < pose.size(); ++i) {
        QVERIFY2(std::abs(fit.parameters.pose[i] - pose[i]) < 1e-4 * std::max(1.0, pose[i]),
                 qPrintable(QString("%1: %2").arg(i).arg(fit.parameters.pose[i], 0, 'g', 9)));
    }
    QVERIFY(std::abs(fit.parameters.local[0] + 6.887498F) < 1e-3F);
    QVERIFY(std::abs(fit.parameters.local[1] + 3.62845F) < 1e-3F);
}

void TestClnfParts::settings_by_name() {
    const PartSettings eye = part_settings("right_eye_28"), inner = part_settings("inner");
    QVERIFY(eye.windows == (std::vector<int>{3, 5, 9}));
    QCOMPARE(eye.reg_factor, 0.5);
    QCOMPARE(eye.sigma, 1.0);
    QCOMPARE(eye.weight_factor, 0.0);
    QVERIFY(inner.windows == std::vector<int>{9});
    QCOMPARE(inner.reg_factor, 2.5);
    QCOMPARE(inner.sigma, 1.75);
    QCOMPARE(inner.weight_factor, 2.5);
    QCOMPARE(part_settings("brow").sigma, 3.5);
    QCOMPARE(part_settings("mouth").reg_factor, 1.0);
    QCOMPARE(part_settings("left_eye").windows.front(), 5);
}

void TestClnfParts::a_part_follows_its_picture() {
    const auto model = std::make_shared<const Model>(generated_model({}));
    const GeneratedScene scene = generated_scene(model, 320, 240, 1, 1);
    const std::shared_ptr<const Frame> frame = scene.source->frame(0);
    std::vector<float> truth, start;
    model->pdm.shape(scene.truth[0], truth);
    start = truth;
    const std::size_t n = model->landmarks();
    Part part{"inner", model, {}, part_settings("inner")};
    for (std::size_t i = 17; i < n; ++i) { // the jaw is missing
        part.pairs.emplace_back(i, i);
        start[i] += 3.0F;
        start[n + i] -= 2.0F;
    }
    WorkerPool pool(1);
    std::vector<ExpertScratch> scratch;
    const PartRoom room{
        {frame->grey.data(), frame->width, frame->height}, Sampling::warp_affine, pool, scratch};
    const float scale = scene.truth[0].pose[0];
    const PartFit fit = fit_part(part, start, scale, room);
    const auto error = [&](const std::vector<float>& shape) {
        double sum = 0.0;
        for (std::size_t i = 17; i < n; ++i) {
            sum += std::hypot(shape[i] - truth[i], shape[n + i] - truth[n + i]);
        }
        return sum / static_cast<double>(n - 17);
    };
    QVERIFY(fit.fitted);
    QVERIFY2(error(fit.shape) < 0.6 * error(start), qPrintable(QString::number(error(fit.shape))));
    QVERIFY(fit.steps.size() <= 10 && fit.steps.front().side == 9 && fit.steps.back().stage == 1);
    // A face below 0.9 of the experts' scale: the shape model alone.
    const PartFit small = fit_part(part, start, 0.2F, room);
    QVERIFY(!small.fitted && small.steps.empty());
    QVERIFY(small.reached == small.start && small.start == fit.start);
}

/// Golden numbers: an independent computation in double precision of validator.h.
void TestClnfParts::the_validator_answers() {
    std::vector<std::uint8_t> pixels;
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 40; ++x) {
            pixels.push_back(static_cast<std::uint8_t>((37 * x + 61 * y + 5 * x * y) % 256));
        }
    }
    const GreyView picture{pixels.data(), 40, 30};
    const std::vector<float> landmarks{6.3F, 24.7F, 12.1F, 5.2F, 8.9F, 22.4F};
    const Validator validator(small_validator());
    const std::vector<float> face = validator.warp(0, landmarks, picture);
    const std::array<double, 12> expected{0.0,       129.60547, 0.0, 0.0,       83.83594, 100.55078,
                                          162.96191, 0.0,       0.0, 115.62109, 0.0,      0.0};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(std::abs(face[i] - expected[i]) < 1e-3, qPrintable(QString("%1: %2").arg(i).arg(face[i])));
    }
    QCOMPARE(validator.certainty(Parameters{}, landmarks, picture), 0.125); // the last of four answers
    // Its bias made high, the second one.
    openface::ValidatorFile other = small_validator();
    other.views[0].layers.back().bias.data[1] = 5.0F;
    QCOMPARE(Validator(other).certainty(Parameters{}, landmarks, picture), 0.625);
}

void TestClnfParts::the_validator_outside_of_the_picture() {
    const std::vector<std::uint8_t> pixels(64, 7);
    const GreyView picture{pixels.data(), 8, 8};
    const Validator validator(small_validator());
    QCOMPARE(validator.certainty({}, {100, 120, 110, 5, 6, 7}, picture), 0.0);
    QCOMPARE(validator.certainty({}, {NAN, NAN, NAN, NAN, NAN, NAN}, picture), 0.0);
    QVERIFY(validator.certainty({}, {1, 6, 3, 1, 2, 6}, picture) > 0.0); // flat: no division by 0
}

void TestClnfParts::templates_find_the_shift() {
    const auto model = std::make_shared<const Model>(generated_model({}));
    const GeneratedScene scene = generated_scene(model, 320, 240, 1, 1);
    const std::shared_ptr<const Frame> frame = scene.source->frame(0);
    std::vector<std::uint8_t> moved(frame->grey.size(), 90);
    for (int y = 9; y < 240; ++y) {
        for (int x = 14; x < 320; ++x) {
            moved[static_cast<std::size_t>(y * 320 + x)] =
                frame->grey[static_cast<std::size_t>((y - 9) * 320 + x - 14)];
        }
    }
    const std::array<float, 2> shift =
        template_shift(model->pdm, scene.truth[0], {frame->grey.data(), 320, 240}, {moved.data(), 320, 240});
    // A pixel of the shrunk pictures is 3.3 px; the box begins at a whole one.
    QVERIFY2(std::abs(shift[0] - 14.0F) < 3.0F && std::abs(shift[1] - 9.0F) < 3.0F,
             qPrintable(QString("%1 %2").arg(shift[0]).arg(shift[1])));
}

void TestClnfParts::parts_change_the_result_alone() {
    if (openface_format_folder().empty()) {
        QSKIP("needs openface_format of the shared data");
    }
    std::string pairs = "LandmarkDetector_part " + MainFile::model_folder() + "/main_clnf_general.txt inner";
    for (int i = 8; i < 24; ++i) {
        const std::string landmark = std::to_string(i);
        for (const char* part : {" ", landmark.c_str(), " ", landmark.c_str()}) {
            pairs += part;
        }
    }
    const MainFile main(pairs + "\n");
    std::array<std::vector<float>, 2> last_rows;
    std::array<int, 2> rows{}, refits{};
    std::array<double, 2> result{};
    for (const bool on : {false, true}) {
        const std::unique_ptr<Optimizer> fit = make_fit(main, {{"parts", on}});
        bool done = false;
        while (!done) {
            const auto phases = fit->phases();
            refits[on] += phases.back().id == "refit" && phases[phases.size() - 2].id == "parts" ? 1 : 0;
            while (!done) {
                const Advance advance = fit->advance({});
                done = advance.stop.has_value();
                if ((advance.levels_ended & 16U) != 0) {
                    ++rows[on];
                    break;
                }
            }
        }
        fit->read_kept(0, last_rows[on]);
        result[on] = result_of(*fit, "x_10");
    }
    QCOMPARE(refits[0], 0);
    QCOMPARE(refits[1], 1);
    QCOMPARE(rows[1], rows[0]);            // a row is an iteration of the whole
    QVERIFY(last_rows[1] == last_rows[0]); // and tells what its update reached
    QVERIFY(result[1] != result[0]);       // the result is what the refit made of it
    QVERIFY(std::abs(result[1] - result[0]) < 5.0);
}

void TestClnfParts::a_video_keeps_what_it_found_first() {
    if (openface_format_folder().empty()) {
        QSKIP("needs openface_format of the shared data");
    }
    const MainFile main("DetectionValidator validator.txt\n");
    for (const bool well : {true, false}) {
        main.write("validator.txt", openface::validator_bytes(constant_validator(24, well)));
        const std::unique_ptr<Optimizer> fit = make_fit(main, {{"motion", std::int64_t{5}}});
        std::vector<double> success, confidence;
        for (bool done = false; !done;) {
            const Advance advance = fit->advance({});
            done = advance.stop.has_value();
            if ((advance.levels_ended & 1U) != 0) {
                success.push_back(result_of(*fit, "success"));
                confidence.push_back(result_of(*fit, "confidence"));
            }
        }
        QVERIFY(confidence == std::vector<double>(5, well ? 0.75 : 0.25));
        // Refused ever after, but not where the face was first found.
        QVERIFY(success == (well ? std::vector<double>(5, 1.0) : std::vector<double>{1, 0, 0, 0, 0}));
    }
}

void TestClnfParts::a_picture_without_a_face_says_so() {
    if (openface_format_folder().empty()) {
        QSKIP("needs openface_format of the shared data");
    }
    const MainFile main("");
    main.write("boxes.csv", "frame,x,y,w,h\n7,10,10,50,50\n"); // of another frame
    const std::string boxes = main.path().substr(0, main.path().rfind('/')) + "/boxes.csv";
    const std::unique_ptr<Optimizer> fit = make_fit(main, {{"box", std::string()}, {"boxes", boxes}});
    const Advance advance = fit->advance({});
    QVERIFY(advance.stop.has_value());
    QVERIFY(advance.stop->text.find("no face was found in 1 of 1") != std::string::npos);
    QCOMPARE(result_of(*fit, "success"), 0.0);
    QCOMPARE(result_of(*fit, "confidence"), 0.0);
}

QTEST_GUILESS_MAIN(TestClnfParts)
#include "tst_clnf_parts.moc"
