// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/base/abandon.h"
#include "core/optimizers/registry.h"

#ifdef BASIN_GUI
#include "app/gui/gui_main.h"
#include "app/gui/plot_files.h"
#endif

int main(int argc, char** argv) {
    basin::cli::Desktop desktop;
#ifdef BASIN_GUI
    desktop.open = basin::run_gui;
    desktop.write_plots = basin::write_plots;
#endif
    const int code = basin::cli::run_program(argc, argv, basin::builtin_optimizers(), desktop);
    basin::finish_abandoned_work();
    return code;
}
