# Sourced by ./papers: the optional engines, off unless asked for. The choice is kept in .papers/engines.props, which
# Directory.Build.props reads where it is there.

engines_usage() {
    say "usage: ./papers setup --with lucene,pdfpig   (either or both; --with none leaves both out again)"
    exit 2
}

# write_engines NAME…: the properties that build them in; no file where there are none.
write_engines() {
    local file=$root/.papers/engines.props name
    mkdir -p "$root/.papers"
    rm -f "$file"
    [ $# -eq 0 ] && return 0
    {
        printf '<Project>\n  <PropertyGroup>\n'
        for name in "$@"; do
            case $name in
                lucene) printf '    <WithLucene>true</WithLucene>\n' ;;
                pdfpig) printf '    <WithPdfPig>true</WithPdfPig>\n' ;;
            esac
        done
        printf '  </PropertyGroup>\n</Project>\n'
    } >"$file"
}

# setup_engines [--with NAMES]: keeps the choice and builds with it; a choice that cannot be built is taken back.
setup_engines() {
    [ $# -eq 0 ] && { build_app; return 0; }
    [ $# -eq 2 ] && [ "$1" = --with ] || engines_usage
    local names=${2//,/ } name before=""
    [ "$names" = none ] && names=""
    for name in $names; do
        case $name in lucene | pdfpig) ;; *) engines_usage ;; esac
    done
    [ -f "$root/.papers/engines.props" ] && before=$(cat "$root/.papers/engines.props")
    # shellcheck disable=SC2086
    write_engines $names
    rm -f "$root/.papers/built"
    if ! (build_app); then
        if [ -n "$before" ]; then printf '%s\n' "$before" >"$root/.papers/engines.props"; else rm -f "$root/.papers/engines.props"; fi
        say "not built with ${names:-none}: is the package on a package source of this machine? The choice is as it was before."
        exit 1
    fi
    say "built with ${names:-no optional engine}. PAPERS_SEARCH_ENGINE and PAPERS_PDF_READER choose; ./papers doctor shows."
}
