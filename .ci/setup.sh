# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Set-up shared by run, test and .ci/run: packages, configuration, build. Sourced with `root` = the checkout.
# Whatever is said here goes to standard error, so that `./run list --json | ...` hands on clean output.
#
# BASIN_PRESET chooses another configuration than the one that run and test share (.ci/run does).

build_root=$root/build
preset=${BASIN_PRESET:-release}
build_dir=$build_root/$preset
setup_log=$build_root/setup.log

# "a|b": whichever the system knows. Debian 12 and Ubuntu 24.04.
build_packages=(
    g++ cmake ninja-build ccache
    qt6-base-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-wayland
    libqcustomplot-dev libopencv-core-dev libopencv-imgcodecs-dev libopencv-videoio-dev libopencv-objdetect-dev libopencv-dnn-dev opencv-data libeigen3-dev libfmt-dev libspdlog-dev libxxhash-dev libzstd-dev zlib1g-dev
    libsqlite3-dev nlohmann-json3-dev libcli11-dev libmuparser-dev libbenchmark-dev
    fonts-inter fonts-jetbrains-mono
)
test_packages=(dbus-daemon xvfb xdotool openbox imagemagick)
ci_packages=(clang-format-14 shellcheck jq)

say() {
    printf 'basin: %s\n' "$*" >&2
}

die() {
    say "$*"
    exit 1
}

# One set-up at a time in a checkout: two that build the same folder would break each other.
begin_setup() {
    { mkdir -p "$build_root" && exec 9>"$build_root/.lock"; } 2>/dev/null ||
        die "cannot write to $build_root, where Basin is built; use a checkout that you may write to."
    if ! flock --nonblock 9; then
        say "waiting for another set-up in this folder to finish"
        flock 9
    fi
}

end_setup() {
    exec 9>&-
}

# Names of the given packages that are not installed; of alternatives the whole "a|b".
missing_packages() {
    local installed package names
    IFS='|' read -ra names <<<"$(IFS='|' && printf '%s' "$*")"
    installed=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "${names[@]}" 2>/dev/null |
        sed -n 's/ installed$//p') || true
    for package; do
        grep -qxE "${package//+/\\+}" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Runs a command with its output in the log and, on a terminal, its newest line as a one-line status.
logged() {
    "$@" </dev/null 2>&1 9>&- | {
        while IFS= read -r line; do
            printf '%s\n' "$line" >>"$setup_log"
            if [[ -t 2 ]]; then
                printf '\r\033[K%.78s' "$line" >&2
            fi
        done
        if [[ -t 2 ]]; then
            printf '\r\033[K' >&2
        fi
    }
}

# Prints the words that make a command run as root, or fails with what an administrator has to do.
become_root() {
    local packages=$*
    if [[ $(id -u) == 0 ]]; then
        return
    fi
    command -v sudo >/dev/null ||
        die "packages are missing and only an administrator can install them (there is no sudo here): apt-get install $packages"
    if ! sudo -n true 2>/dev/null; then
        { [[ -t 0 && -t 2 ]] && sudo -v; } ||
            die "packages are missing and sudo does not let this user install them without a password; ask an administrator for: apt-get install $packages"
    fi
    printf 'sudo -n '
}

install_packages() {
    command -v apt-get >/dev/null ||
        die "this system has no apt-get: Basin sets itself up on Debian 12 and Ubuntu 24.04 or newer; elsewhere install the libraries that README.md lists and build with 'cmake --preset release'."
    local as_root package chosen=() online=yes
    as_root=$(become_root "${@%%|*}") || exit
    say "installing what Basin needs to be built, with apt-get: ${*%%|*}"
    : >"$setup_log"
    # shellcheck disable=SC2086 # as_root is two words or none
    logged ${as_root}apt-get -q -o APT::Update::Error-Mode=any update || online=no
    for package; do
        while [[ $package == *"|"* ]] && ! apt-cache show "${package%%|*}" >/dev/null 2>&1; do
            package=${package#*|}
        done
        chosen+=("${package%%|*}")
    done
    # shellcheck disable=SC2086
    if logged ${as_root}env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 install "${chosen[@]}"; then
        return
    fi
    if [[ $online == no ]]; then
        die "apt-get cannot fetch its package lists, so nothing could be installed: check the network and /etc/apt/sources.list, then try again ($(apt_reason))."
    fi
    die "apt-get could not install the packages ($(apt_reason)); its own words are in $setup_log."
}

# The last complaint of apt-get, for the one sentence.
apt_reason() {
    grep -E '^(E|W|Err)[: ]' "$setup_log" | tail -n 1 | cut -c 1-160 || true
}

# require_packages GROUP PACKAGE...: installs what is missing; a stamp younger than dpkg's records ends it at once.
require_packages() {
    local group=$1 stamp missing=()
    shift
    stamp=$build_root/.packages-$group
    if [[ $stamp -nt /var/lib/dpkg/status && $(<"$stamp") == "$*" ]]; then
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} > 0)); then
        install_packages "${missing[@]}"
    fi
    printf '%s\n' "$*" >"$stamp"
}

cmake_reason() {
    sed -n '/^CMake Error/,+2p' "$setup_log" | tr -s ' \n' ' ' | cut -c 1-200 || true
}

configure() {
    local fresh=() home=
    if [[ -r $build_dir/CMakeCache.txt ]]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$build_dir/CMakeCache.txt")
        if [[ $(readlink -f -- "$home") != "$root" ]]; then
            fresh=(--fresh) # the checkout was moved or copied
        elif [[ $build_dir/build.ninja -nt $root/CMakePresets.json ]]; then
            return
        fi
    fi
    : >"$setup_log"
    logged cmake "${fresh[@]}" -S "$root" --preset "$preset" ||
        die "the build could not be configured ($(cmake_reason)); CMake's words are in $setup_log."
}

# build TARGET...: silent when nothing is out of date.
build() {
    configure
    if [[ $(ninja -C "$build_dir" -n "$@" 2>/dev/null | tail -n 1) == "ninja: no work to do." ]]; then
        return
    fi
    if [[ ! -e $build_dir/bin/basin ]]; then
        say "building in $build_dir (the first time takes some minutes)"
    fi
    # Paths relative to the build folder let ccache serve other checkouts and presets too.
    CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 cmake --build "$build_dir" --target "$@" >&2 9>&- ||
        die "the build failed; the compiler's words are above."
}
