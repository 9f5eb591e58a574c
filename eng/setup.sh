# Sourced by ./papers and ./test: makes a fresh Debian machine ready, once, and says on standard error what it is doing.
# Nothing here prints to standard output: the commands' own output must be clean.

say() { printf '%s\n' "papers: $*" >&2; }

need_dotnet() {
    if ! command -v dotnet >/dev/null 2>&1 || ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
        say "the .NET 10 SDK is missing: install it (package dotnet-sdk-10.0) and run this again."
        exit 2
    fi
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
}

# need_program PROGRAM PACKAGE…: notes the packages of a program that is not there.
missing_packages=()
need_program() {
    local program=$1
    shift
    command -v "$program" >/dev/null 2>&1 || missing_packages+=("$@")
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

install_missing() {
    [ ${#missing_packages[@]} -eq 0 ] && return 0
    say "installing ${missing_packages[*]} (once)"
    if command -v apt-get >/dev/null 2>&1 \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1 \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing_packages[@]}" >/dev/null 2>&1; then
        missing_packages=()
        return 0
    fi
    say "could not install them here. Install these yourself and run this again: ${missing_packages[*]}"
    exit 2
}

# want_program PROGRAM PACKAGE: installs what reading does without where it is not to be had; said once, never fatal.
want_program() {
    command -v "$1" >/dev/null 2>&1 && return 0
    [ -f "$root/.papers/without-$1" ] && return 0
    mkdir -p "$root/.papers"
    command -v apt-get >/dev/null 2>&1 \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null 2>&1 && return 0
    say "$2 could not be installed: PDFs are read without it, at a higher cost."
    touch "$root/.papers/without-$1"
}

need_reading_tools() {
    need_program pdftotext poppler-utils
    need_program tesseract tesseract-ocr tesseract-ocr-eng
}

need_web_tools() {
    need_program node nodejs
    need_program npm npm
}

need_browser() {
    need_program chromium chromium fonts-liberation2
}

# optional_engines: those that ./papers setup built in, or "none".
optional_engines() {
    local names
    names=$(sed -n 's#.*<With\([A-Za-z]*\)>true<.*#\1#p' "$root/.papers/engines.props" 2>/dev/null | paste -sd, -)
    printf '%s' "${names:-none}"
}

# build_app: builds only where a source file is newer than the last build.
build_app() {
    local stamp=$root/.papers/built
    local app=$root/src/Croydon.Papers.App/bin/Release/net10.0/papers.dll
    if [ -f "$app" ] && [ -f "$stamp" ] && [ -z "$(find "$root/src" "$root"/Directory.*.props -newer "$stamp" \
        -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/wwwroot/lib/*' -not -path '*/node_modules/*' -type f -print -quit)" ]; then
        return 0
    fi
    mkdir -p "$root/.papers"
    (
        flock 9
        say "building (this takes about a minute the first time)"
        touch "$stamp.new"
        if ! dotnet build "$root/src/Croydon.Papers.App/Croydon.Papers.App.csproj" -c Release -v quiet -clp:ErrorsOnly >"$root/.papers/build.log" 2>&1; then
            cat "$root/.papers/build.log" >&2
            say "the build failed; what it printed is above and in .papers/build.log."
            exit 1
        fi
        mv "$stamp.new" "$stamp"
    ) 9>"$root/.papers/lock" || exit 1
}
