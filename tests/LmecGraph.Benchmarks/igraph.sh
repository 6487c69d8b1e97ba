#!/usr/bin/env bash
# Runs our measures and igraph's C library on the same graphs, one after the other in turn, and prints medians and ratios as a table.
#   tests/LmecGraph.Benchmarks/igraph.sh [REPETITIONS] [WORK_FOLDER]
# Needs gcc and Debian's libigraph-dev, and the shared folder (LMECGRAPH_SHARED, default ../shared from the repository's root) with
# bench/gen.c and bench/igraph_bench.c. ONLY='components|kcore' runs a part.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
shared=${LMECGRAPH_SHARED:-$root/../shared}
repetitions=${1:-5}
work=${2:-$(mktemp -d)}
[ -f "$shared/bench/gen.c" ] || { echo "$shared/bench is not there; set LMECGRAPH_SHARED" >&2; exit 2; }

mkdir -p "$work"
cd "$work"
[ -x gen ] || gcc -O3 -march=native -o gen "$shared/bench/gen.c" -lm
# shellcheck disable=SC2046
[ -x igraph_bench ] || gcc -O3 -march=native -o igraph_bench "$shared/bench/igraph_bench.c" $(pkg-config --cflags --libs igraph)
[ -f a.csv ] || ./gen ba 10000 5 1 a
[ -f b.csv ] || ./gen ba 100000 10 2 b
[ -f c.csv ] || ./gen rmat 21 10000000 3 c
[ -f d.csv ] || ./gen lfr 50000 4 0.3 d
[ -f e.csv ] || ./gen bip 20000 5000 5 e
[ -f c.ncol ] || tail -n +2 c.csv | tr ',' ' ' > c.ncol # igraph's reader with names wants blanks
dotnet build -c Release "$root/tests/LmecGraph.Benchmarks" -v q --nologo >&2
ours="dotnet $root/tests/LmecGraph.Benchmarks/bin/Release/net10.0/LmecGraph.Benchmarks.dll"

FIRST=${FIRST:-0}
field() { sed -n "s/.*\"$1\":\"\?\([^\",]*\).*/\1/p"; }
median() { sort -g | awk '{ v[NR] = $1 } END { print (NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }

# compare TARGET GRAPH OUR_OPERATION IGRAPH_OPERATION…: several igraph operations are added up. Our process runs the operation twice and the
# second counts: the first also pays for the just-in-time compiler (FIRST=1 takes that one).
compare() {
    local target=$1 graph=$2 mine=$3; shift 3
    [[ -z ${ONLY:-} || $mine =~ ^($ONLY)$ ]] || return 0
    : > ours.txt; : > theirs.txt
    for ((i = 0; i < repetitions; i++)); do
        $ours "$graph.csv" "$mine" $((FIRST == 1 ? 1 : 2)) | tail -n 1 > line.txt
        field wall < line.txt >> ours.txt
        note=$(sed -n 's/.*"note":"\([^"]*\)".*/\1/p' line.txt)
        for operation in "$@"; do
            local file=$graph.csv
            [ "$operation" = load_ncol ] && file=$graph.ncol
            ./igraph_bench "$file" "$operation" 1 | field wall
        done | awk '{ s += $1 } END { print s }' >> theirs.txt
    done
    awk -v o="$(median < ours.txt)" -v t="$(median < theirs.txt)" -v target="$target" -v op="$mine" -v g="$graph" -v note="$note" \
        'BEGIN { printf "| %s | %s | %.4f | %.4f | %.3f | %s | %s |\n", op, g, o, t, o / t, target, note }'
}

echo "| operation | graph | ours, s | igraph, s | ratio | target | what came out |"
echo "|---|---|--:|--:|--:|--:|---|"
compare 0.20 a betweenness betweenness
compare 0.03 a closeness+harmonic closeness harmonic
compare 0.5 c pagerank pagerank_prpack
compare 0.15 c components components
compare 0.5 c kcore kcore
compare 0.25 c local_clustering local_clustering
compare 0.06 b constraint constraint
compare 0.6 d louvain louvain
compare 0.2 c leiden leiden
compare 0.25 e bip_projection bip_projection
compare 0.2 c load load_ncol
if [[ -z ${ONLY:-} || constraint =~ ^($ONLY)$ ]]; then # igraph takes minutes for this one
    echo "constraint of c, alone: $($ours c.csv constraint 1 | field wall) s (target 15 s)"
fi
