// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "core/optimizers/clnf/face_layout.h"
#include "core/optimizers/clnf/objective.h"
#include "core/optimizers/clnf/problem.h"
#include "core/optimizers/clnf/row.h"
#include "core/optimizers/clnf/trail.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace basin::clnf {

/// Views count pixel centres at halves, the fit at whole numbers.
constexpr float pixel_centre = 0.5F;

/// What somebody looks at.
struct Focus {
    std::size_t landmark = 0;
    std::array<std::size_t, 2> modes{0, 1}; ///< the two that were chosen last
};

/// What the heavy channels are drawn from.
struct Scene {
    const FaceProblem& problem;
    const Settings& settings;
    const Row& row;
    const WindowMaps* maps; ///< of the row's window; nullptr: none
    const ReferenceFrame* reference;
    const Trail& trail;   ///< of the row's hypothesis
    const Ladder& ladder; ///< of the last frame that was found; empty: none yet
    const std::vector<std::int32_t>& landmark_mode;
    Focus focus;
    const std::map<std::string, std::string>& colouring; ///< by overlay
    /// Maps of the windows of this hypothesis so far, the row's last; filled for the channels that need it.
    std::vector<const WindowMaps*> windows;

    std::vector<float> centres; ///< of the kernels, cells, before the row's update; 2 n, empty without maps

    std::size_t landmarks() const { return problem.model().landmarks(); }
    bool has_map(std::size_t landmark) const { return maps != nullptr && maps->has_map[landmark]; }
    ObjectiveTerms terms() const; ///< in force in the row
};

/// monostate for an unknown id.
ChannelData build_channel(const std::string& channel, const Scene& scene);
/// Whether a channel needs Scene::windows.
bool looks_back(const std::string& channel);

/// Quantities by which an overlay may be coloured; the first is the default.
std::vector<std::string> colourings_of(const std::string& overlay);

/// Mean distance in px over the landmarks of a group; nan without reference, or where the model has no such
/// landmarks.
double group_error(const std::vector<float>& shape, const ReferenceFrame* reference,
                   const LandmarkGroup& group);

/// One landmark's distance to the reference, px; nan without one.
double landmark_error(const std::vector<float>& shape, const ReferenceFrame* reference, std::size_t landmark);

/// Where a shape lies in the cells of response maps, without the faults that the fit may have.
std::vector<float> cells_of(const WindowMaps& maps, const std::vector<float>& shape);

/// Length of a landmark's part of 2 n coordinates.
double length_of(const std::vector<float>& coordinates, std::size_t landmark);

/// An item that stands for a landmark: row and group; its place is left to the caller.
OverlayItem item_of(OverlayShape shape, Role role, std::size_t landmark, std::size_t landmarks);

/// The highest cell of a response map.
struct Peak {
    int x = 0, y = 0;
    double value = 0.0;
    double over_mean = 0.0; ///< value / mean of the map
    bool at_border = false;
};
Peak peak_of(const WindowMaps& maps, std::size_t landmark);

// canvas_views.cpp: what lies over the picture
ImageData frame_image(const Scene& scene);
OverlayData points(const Scene& scene);
OverlayData start_points(const Scene& scene);
OverlayData reference_points(const Scene& scene);
OverlayData mesh(const Scene& scene);
OverlayData shifts(const Scene& scene);
OverlayData trails(const Scene& scene);
OverlayData error_lines(const Scene& scene);
OverlayData face_box(const Scene& scene);

// atlas_views.cpp: a tile a landmark
ImageData response_atlas(const Scene& scene);
ImageData patch_atlas(const Scene& scene);
OverlayData atlas_peaks(const Scene& scene);
OverlayData atlas_estimates(const Scene& scene);
OverlayData atlas_borders(const Scene& scene);

// landmark_views.cpp: the landmark in focus
ImageData landmark_map(const Scene& scene);
OverlayData landmark_kernel(const Scene& scene);
OverlayData landmark_peak(const Scene& scene);
OverlayData landmark_shift(const Scene& scene);
OverlayData landmark_place(const Scene& scene);
ImageData landmark_patch(const Scene& scene);
ImageData landmark_neurons(const Scene& scene);
ImageData landmark_history(const Scene& scene);
OverlayData history_extents(const Scene& scene);
OverlayData history_starts(const Scene& scene);
OverlayData history_peaks(const Scene& scene);
TableData history_table(const Scene& scene);

// mode_views.cpp: the shape's coefficients and the prior
VectorData weights(const Scene& scene);
VectorData spectrum(const Scene& scene);
VectorData data_pull(const Scene& scene);
VectorData prior_pull(const Scene& scene);
VectorData coefficients(const Scene& scene);
VectorData reference_coefficients(const Scene& scene);
TableData mode_table(const Scene& scene);
TableData solve_table(const Scene& scene);

// ladder_views.cpp: the windows of a frame side by side
VectorData ladder_vector(const Scene& scene, const std::string& unit);
TableData ladder_table(const Scene& scene);

// objective_views.cpp: what is descended, over two coefficients
ImageData objective_map(const Scene& scene);
OverlayData objective_contours(const Scene& scene);
OverlayData objective_marks(const Scene& scene);

// tables.cpp
TableData landmark_table(const Scene& scene);
TableData result_table(const Scene& scene);

} // namespace basin::clnf
