#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./run and ./test against stand-ins for apt-get, dpkg-query, sudo, cmake, ninja and ctest: nothing is installed
# or built. The checkout's path has spaces in it, and the scripts are called through a link.
set -euo pipefail
source_root=$(cd "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

passed=0 failed=0
check() { # TEXT COMMAND...
    local text=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n--- status %s, standard output:\n%s\n--- standard error:\n%s\n' \
            "$text" "$status" "$out" "$err" >&2
    fi
}
says() { [[ $err == *"$1"* ]]; }
prints() { [[ $out == *"$1"* ]]; }
one_line() { [[ $(wc -l <<<"$err") == 1 ]]; }
status_is() { [[ $status == "$1" ]]; }
is() { [[ $1 == "$2" ]]; }

# stub NAME < BODY: a stand-in. What has the name goes first: it may be a link to the real command.
stub() {
    rm -f "$work/bin/$1"
    {
        printf '#!/bin/bash\n'
        cat
    } >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# A fresh checkout and stand-ins that behave like a complete, working Debian with everything installed.
fresh_checkout() {
    rm -rf "${work:?}"/*
    mkdir -p "$work/bin" "$work/a check out" "$work/else where"
    cp -r "$source_root/run" "$source_root/test" "$source_root/.ci" "$source_root/CMakePresets.json" "$work/a check out/"
    ln -s "$work/a check out/run" "$work/link"
    local tool
    for tool in bash env cat mkdir flock sed grep tail tr cut readlink dirname id nproc perl timeout touch rm wc chmod; do
        ln -s "$(command -v "$tool")" "$work/bin/$tool"
    done
    export CALLS=$work/calls CHECKOUT="$work/a check out"
    stub dpkg-query <<'STUB'
echo dpkg-query >>"$CALLS"
for name; do [[ $name == -* || $name == *'$'* ]] || echo "$name installed"; done
STUB
    stub apt-get <<'STUB'
echo "apt-get $*" >>"$CALLS"
STUB
    stub apt-cache <<'STUB'
[[ $2 != qt6-svg-dev ]]
STUB
    stub cmake <<'STUB'
echo "cmake $*" >>"$CALLS"
preset=${BASIN_PRESET:-release}
build=$CHECKOUT/build/$preset
case $1 in
--build) mkdir -p "$build/bin" && touch "$build/built" && cat >"$build/bin/basin" <<'PROGRAM' && chmod +x "$build/bin/basin" ;;
#!/bin/bash
echo "in $PWD"
printf 'argument [%s]\n' "$@"
if [[ $1 == run && $* == *--plots* ]]; then
    mkdir -p basin-demo && touch basin-demo/loss.png
fi
exit 4
PROGRAM
*) mkdir -p "$build" && echo "CMAKE_HOME_DIRECTORY:INTERNAL=$CHECKOUT" >"$build/CMakeCache.txt" && touch "$build/build.ninja" ;;
esac
STUB
    stub ninja <<'STUB'
[[ -e $2/built ]] && echo "ninja: no work to do."
exit 0
STUB
    stub ctest <<'STUB'
echo "ctest $*" >>"$CALLS"
exit "${CTEST_STATUS:-0}"
STUB
}

# call COMMAND...: with only the stand-ins in reach, from another folder with a space, and no display.
call() {
    status=0
    out=$(cd "$work/else where" && env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM -u BASIN_PRESET \
        PATH="$work/bin" "$@" 2>"$work/err" </dev/null) || status=$?
    err=$(<"$work/err")
}

as_user() { # sudo: yes, no, absent
    stub id <<<'echo 1000'
    rm -f "$work/bin/sudo"
    # shellcheck disable=SC2016 # the stand-in's own variables
    case $1 in
    yes) stub sudo <<<'[[ $1 == -n ]] && shift; echo "sudo $*" >>"$CALLS"; [[ $1 == true ]] || "$@"' ;;
    no) stub sudo <<<'exit 1' ;;
    esac
}
lacks() { # PATTERN: packages that are not installed
    stub dpkg-query <<STUB
for name; do [[ \$name == -* || \$name == *'\$'* || \$name == $1 ]] || echo "\$name installed"; done
STUB
}

fresh_checkout
call "$work/link" run gaussian-image --input "a photo.png"
check "the program's exit status is handed on" status_is 4
check "it runs in the caller's folder" prints "in $work/else where"
check "arguments with spaces survive" prints "argument [a photo.png]"
check "the first time it says that it builds" says "the first time takes"
check "nothing is installed when nothing is missing" is "$(grep -c apt-get "$work/calls" || true)" 0
call "$work/link" list
check "the second time it is silent" is "$err" ""
check "dpkg is asked once" is "$(grep -c dpkg-query "$work/calls")" 1
check "cmake configures once" is "$(grep -c -- '--preset' "$work/calls")" 1

mv "$work/a check out" "$work/moved" && mkdir "$work/a check out" && mv "$work/moved/"* "$work/moved/.ci" "$work/a check out/"
sed -i "s|INTERNAL=.*|INTERNAL=$work/before|" "$work/a check out/build/release/CMakeCache.txt"
call "$work/link" list
check "a checkout that was moved is configured afresh" is "$(grep -c -- '--fresh' "$work/calls")" 1

call "$work/link"
check "without a display it says so" says "there is no display"
check "and runs the demonstration in the caller's folder" prints "argument [./basin-demo]"
check "and prints the path of the picture" prints "$work/else where/basin-demo/loss.png"
call env DISPLAY=:4711 "$work/link"
check "a display that does not answer counts as none" says "':4711' does not answer"
# shellcheck disable=SC2016 # perl's own variables
timeout 60 perl -MSocket -e 'my $server; socket($server, PF_UNIX, SOCK_STREAM, 0) or die;
    bind($server, sockaddr_un($ARGV[0])) or die; listen($server, 5) or die; accept(my $client, $server); sleep 60' \
    "$work/wayland-7" &
server=$!
until [[ -S $work/wayland-7 ]]; do sleep 0.02; done
call env WAYLAND_DISPLAY=wayland-7 XDG_RUNTIME_DIR="$work" "$work/link" photo.png
check "a display that answers gets the desktop" prints "argument [photo.png]"
kill "$server"
wait "$server" 2>/dev/null || true
call env WAYLAND_DISPLAY=wayland-7 XDG_RUNTIME_DIR="$work" "$work/link"
check "a socket that nobody listens to is no display" says "'wayland-7' does not answer"
call env QT_QPA_PLATFORM=offscreen "$work/link" photo.png
check "a chosen Qt platform is trusted" prints "argument [photo.png]"
call env DISPLAY=:4711 "$work/link" --version
check "questions to the program need no display" prints "argument [--version]"

fresh_checkout
lacks "*qt6*svg*"
call "$work/link" list
check "root installs without sudo, an older name where the system has only that" \
    grep -q "^apt-get .* install libqt6svg6-dev$" "$work/calls"

fresh_checkout
lacks libfmt-dev
as_user yes
call "$work/link" list
check "a user installs with sudo" grep -q "^sudo env DEBIAN_FRONTEND=noninteractive apt-get .* install libfmt-dev$" "$work/calls"
check "and hears what and why" says "installing what Basin needs to be built, with apt-get: libfmt-dev"

for may in no absent; do
    fresh_checkout
    lacks libfmt-dev
    as_user "$may"
    call "$work/link" list
    check "sudo $may: fails" status_is 1
    check "sudo $may: with one sentence" one_line
    check "sudo $may: that names the remedy" says "apt-get install libfmt-dev"
done

fresh_checkout
lacks libfmt-dev
stub apt-get <<<'echo "E: Failed to fetch, could not resolve the name"; exit 100'
call "$work/link" list
check "no network: fails" status_is 1
check "no network: says so with apt's reason" says "check the network"
check "no network: two lines, the attempt and the reason" is "$(wc -l <<<"$err")" 2

fresh_checkout
lacks libfmt-dev
stub apt-get <<<'[[ $* == *update ]] && exit 0; echo "E: Unable to locate package libfmt-dev"; exit 100'
call "$work/link" list
check "apt fails: names the reason" says "(E: Unable to locate package libfmt-dev)"

fresh_checkout
rm "$work/bin/apt-get" "$work/bin/dpkg-query"
call "$work/link" list
check "another system: one sentence" one_line
check "another system: says what is supported" says "Debian 12 and Ubuntu 24.04"

fresh_checkout
call "$work/a check out/test" -R history
check "test hands its arguments to ctest" grep -q "^ctest .*-R history$" "$work/calls"
check "test ends with a clear line" says "all tests passed"
call env CTEST_STATUS=8 "$work/a check out/test"
check "test fails when ctest fails" status_is 8
check "and says so" says "TESTS FAILED"

fresh_checkout
stub cmake <<<'echo "CMake Error at CMakeLists.txt:1 (find_package):"; echo "  Could not find Qt6."; exit 1'
call "$work/link" list
check "a failing configuration is one sentence" one_line
check "with CMake's reason" says "Could not find Qt6"

printf '%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
