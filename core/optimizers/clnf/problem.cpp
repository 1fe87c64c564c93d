// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimizers/clnf/problem.h"

#include "core/base/error.h"
#include "core/base/long_work.h"
#include "core/base/text.h"
#include "core/data/face_detector.h"
#include "core/data/file_bytes.h"
#include "core/data/image_reader.h"
#include "core/data/landmark_files.h"
#include "core/data/video_frames.h"
#include "core/optimizers/clnf/default_model.h"
#include "core/optimizers/clnf/generated.h"
#include "core/optimizers/clnf/sample_clip.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

namespace basin::clnf {

namespace {

/// What a preset brings.
struct Generated {
    const char* preset;
    int width, height;
    std::int64_t frames;
    bool story = false; ///< the model of the seeds: OpenFace's fourth scale, eigenvalues on both sides of 1
};
constexpr Generated generated_presets[] = {
    {"generated", 320, 240, 40}, {"generated-video", 640, 480, 4800}, {"seed-001", 320, 240, 30, true}};

const Generated* generated_by(const std::string& preset) {
    for (const Generated& each : generated_presets) {
        if (preset == each.preset) {
            return &each;
        }
    }
    return nullptr;
}

std::string absolute(const std::string& path) {
    std::error_code error;
    return std::filesystem::absolute(path, error).lexically_normal().string();
}

InputIdentity file_identity(const std::string& role, const std::string& path, std::string summary) {
    return {role, absolute(path), hash_file(path, role), std::move(summary)};
}

/// The model that the preset brings: the same for every run, so made once.
std::shared_ptr<const Model> shared_generated_model(bool story) {
    static const std::shared_ptr<const Model> plain =
        std::make_shared<const Model>(generated_model(GeneratedModel{}));
    static const std::shared_ptr<const Model> of_seeds =
        std::make_shared<const Model>(generated_model({{0.25, 0.35, 0.5, 1.0}, 0.9}));
    return story ? of_seeds : plain;
}

ReferenceFrame reference_of(const Parameters& parameters, const Pdm& pdm) {
    ReferenceFrame reference;
    reference.parameters = parameters;
    pdm.shape(parameters, reference.shape);
    return reference;
}

} // namespace

class ProblemBuilder {
  public:
    explicit ProblemBuilder(const ProblemRequest& request)
        : request_(request), values_(request.hyperparameters) {}

    std::shared_ptr<const FaceProblem> build() {
        const Generated* const brought = generated_by(request_.preset);
        const std::string& model = values_.text("model");
        if (brought != nullptr && request_.inputs.empty() && model.empty()) {
            generate(*brought);
        } else {
            {
                const WorkPart reading_model(0.0, 0.5);
                read_model();
            }
            const WorkPart reading_pictures(0.5, 1.0);
            if (request_.inputs.empty()) {
                take_sample();
            } else {
                read_pictures();
            }
        }
        read_frame_range();
        read_boxes_and_reference();
        return problem_;
    }

  private:
    void generate(const Generated& brought) {
        problem_->model_ = shared_generated_model(brought.story);
        take_scene(
            generated_scene(problem_->model_, brought.width, brought.height, brought.frames, request_.seed),
            fmt::format("{} generated frames, {} × {}", brought.frames, brought.width, brought.height));
    }

    /// The clip needs its own model's shapes; other models see the same pictures without a reference.
    void take_sample() {
        const bool own = problem_->model_ == default_model();
        take_scene(sample_clip(default_model()), "embedded clip, 90 frames, 320 × 240");
        if (!own) {
            problem_->reference_.clear();
        }
    }

    void take_scene(GeneratedScene scene, std::string summary) {
        const Pdm& pdm = problem_->model_->pdm;
        for (std::size_t k = 0; k < scene.truth.size(); ++k) {
            if (scene.truth[k].local.size() == pdm.modes()) {
                problem_->reference_.emplace(static_cast<std::int64_t>(k), reference_of(scene.truth[k], pdm));
            }
        }
        problem_->inputs_.push_back({"pictures", "", scene.source->frame(0)->hash, std::move(summary)});
        problem_->given_box_ = scene.first_box;
        problem_->source_ = std::move(scene.source);
    }

    void read_model() {
        const std::string& path = values_.text("model");
        if (path.empty() || path == "default") {
            problem_->model_ = default_model();
            problem_->inputs_.push_back({"model", "", default_model_hash(), problem_->model_->summary});
            return;
        }
        problem_->model_ = read_face_model(path);
        problem_->inputs_.push_back(
            file_identity("model", problem_->model_->path, problem_->model_->summary));
    }

    void read_pictures() {
        const std::vector<std::string>& inputs = request_.inputs;
        const std::int64_t motion = values_.integer("motion");
        std::error_code error;
        if (inputs.size() == 1 && std::filesystem::is_directory(inputs[0], error)) {
            std::vector<std::string> paths = images_in_folder(inputs[0]);
            describe_pictures(paths);
            problem_->source_ = image_frames(std::move(paths), true);
            (void)problem_->source_->frame(0); // a file that is no picture is refused now, not by the run
        } else if (inputs.size() == 1 && is_video_path(inputs[0])) {
            problem_->source_ = video_frames(inputs[0]);
            const std::shared_ptr<const Frame> first = problem_->source_->frame(0);
            if (first == nullptr) {
                throw input_error("the video cannot be read", inputs[0], "not even its first picture decodes",
                                  "Copy or convert it again");
            }
            problem_->inputs_.push_back(
                file_identity("video", inputs[0], fmt::format("{} × {}", first->width, first->height)));
        } else if (inputs.size() == 1 && motion > 0) {
            const ReadImage still = read_image(inputs[0]);
            problem_->inputs_.push_back({"image", still.path, still.file_hash, still.summary});
            problem_->source_ = still_with_motion(still.image, motion);
        } else {
            for (const std::string& path : inputs) {
                if (is_video_path(path)) {
                    throw usage_error("a video cannot be mixed with other inputs", "--input", path,
                                      "run it on its own");
                }
            }
            describe_pictures(inputs);
            problem_->source_ = image_frames(inputs, false);
            (void)problem_->source_->frame(0);
        }
    }

    void describe_pictures(const std::vector<std::string>& paths) {
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const WorkPart part(i, paths.size());
            problem_->inputs_.push_back(file_identity("image", paths[i], "picture"));
        }
    }

    void read_frame_range() {
        const std::string& range = values_.text("frames");
        if (range.empty()) {
            return;
        }
        const std::vector<std::string_view> words = split(range, ':');
        const auto first = words.size() == 2 ? parse_integer(words[0]) : std::nullopt;
        const auto last = words.size() == 2 ? parse_integer(words[1]) : std::nullopt;
        if (!first || !last || *first < 1 || *last < *first) {
            throw usage_error(fmt::format("'{}' is no range of frames", range), "frames",
                              "expected A:B, counted from 1, both included", "as in 1:100");
        }
        problem_->first_frame_ = *first - 1;
        problem_->last_frame_ = *last - 1;
        if (problem_->frame(0) == nullptr) {
            throw usage_error(fmt::format("there is no frame {}", *first), "frames",
                              fmt::format("the input has {} frames", problem_->source_->count()),
                              "name a range inside");
        }
    }

    void read_boxes_and_reference() {
        const std::string &box = values_.text("box"), &boxes = values_.text("boxes"),
                          &reference = values_.text("reference");
        if (!box.empty()) {
            problem_->given_box_ = parse_box(box);
        }
        if (!boxes.empty()) {
            for (const auto& [frame, each] : read_boxes(boxes)) {
                problem_->boxes_.emplace(frame, each);
            }
            problem_->inputs_.push_back(file_identity("boxes", boxes, "boxes"));
        }
        if (!reference.empty()) {
            read_reference(reference);
        }
        problem_->detect_ = !problem_->given_box_ && problem_->boxes_.empty();
    }

    static Box parse_box(const std::string& text) {
        const std::vector<std::string_view> words = split(text, ',');
        Box box{};
        bool well = words.size() == box.size();
        for (std::size_t i = 0; well && i < box.size(); ++i) {
            const auto number = parse_real(words[i]);
            box[i] = number.value_or(0.0);
            well = number.has_value() && std::abs(*number) < 1e6;
        }
        if (!well || box[2] <= 0.0 || box[3] <= 0.0) {
            throw usage_error(fmt::format("'{}' is no box", text), "box",
                              "expected x,y,width,height in px, the last two positive",
                              "as in 80,60,200,200");
        }
        return box;
    }

    void read_reference(const std::string& path) {
        const Model& model = *problem_->model_;
        const LandmarkFile file = read_landmarks(path);
        problem_->reference_.clear();
        for (const auto& [frame, row] : file.frames) {
            ReferenceFrame reference;
            const std::vector<std::size_t> kept = matching_points(row.x.size(), path);
            for (const std::vector<double>* coordinates : {&row.x, &row.y}) {
                for (const std::size_t i : kept) {
                    reference.shape.push_back(static_cast<float>((*coordinates)[i]));
                }
            }
            if (row.pose.size() == pose_count && row.local.size() == model.pdm.modes()) {
                Parameters parameters;
                for (std::size_t i = 0; i < pose_count; ++i) {
                    parameters.pose[i] = static_cast<float>(row.pose[i]);
                }
                parameters.local.assign(row.local.begin(), row.local.end());
                reference.parameters = parameters;
            }
            problem_->reference_.emplace(frame, std::move(reference));
        }
        std::string summary = fmt::format("{} frames of landmarks", file.frames.size());
        if (!file.note.empty()) {
            summary += ", " + file.note;
        }
        problem_->inputs_.push_back(file_identity("reference", path, summary));
    }

    /// Which points of the reference are the model's. A model of 66 points is iBUG's 68 without the inner
    /// corners of the mouth.
    std::vector<std::size_t> matching_points(std::size_t given, const std::string& path) const {
        const std::size_t n = problem_->model_->landmarks();
        std::vector<std::size_t> kept;
        for (std::size_t i = 0; i < given; ++i) {
            if (!(n == 66 && given == 68 && (i == 60 || i == 64))) {
                kept.push_back(i);
            }
        }
        if (kept.size() != n) {
            throw input_error("the reference does not fit the model", path,
                              fmt::format("it has {} landmarks, the model {}", given, n),
                              "Use a reference with the model's landmarks");
        }
        return kept;
    }

    const ProblemRequest& request_;
    const Hyperparameters& values_;
    std::shared_ptr<FaceProblem> problem_ = std::make_shared<FaceProblem>();
};

std::shared_ptr<const Frame> FaceProblem::frame(std::int64_t index) const {
    const std::int64_t number = first_frame_ + index;
    return index < 0 || (last_frame_ >= 0 && number > last_frame_) ? nullptr : source_->frame(number);
}

std::int64_t FaceProblem::frame_count() const {
    const std::int64_t all = source_->count();
    if (last_frame_ < 0) {
        return all < 0 ? all : all - first_frame_;
    }
    return (all < 0 ? last_frame_ + 1 : std::min(all, last_frame_ + 1)) - first_frame_;
}

std::optional<Box> FaceProblem::box(std::int64_t index) const {
    const auto found = boxes_.find(first_frame_ + index);
    if (found != boxes_.end()) {
        return found->second;
    }
    if (given_box_) {
        return given_box_;
    }
    const std::shared_ptr<const Frame> picture = detect_ ? frame(index) : nullptr;
    return picture == nullptr ? std::nullopt : find_face(*picture);
}

const ReferenceFrame* FaceProblem::reference(std::int64_t index) const {
    const auto found = reference_.find(first_frame_ + index);
    return found == reference_.end() ? nullptr : &found->second;
}

std::shared_ptr<const FaceProblem> make_face_problem(const ProblemRequest& request) {
    return ProblemBuilder(request).build();
}

} // namespace basin::clnf
