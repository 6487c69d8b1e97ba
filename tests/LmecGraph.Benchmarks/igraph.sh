#!/usr/bin/env bash
# Runs our measures and igraph's C library on the same graphs, one after the other in turn, and prints medians and ratios as a table.
#   tests/LmecGraph.Benchmarks/igraph.sh [REPETITIONS] [WORK_FOLDER]
# Needs gcc and Debian's libigraph-dev, and the shared folder (LMECGRAPH_SHARED, default ../shared from the repository's root) with
# bench/gen.c and bench/igraph_bench.c. ONLY='components|kcore' runs a part. Five repetitions take about 10 minutes with ONLY=leiden,
# 5 with ONLY=load, and 13 with the rest: EXCEPT='leiden|load'.
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
dotnet build -c Release "$root/src/LmecGraph.Cli" -v q --nologo >&2
ours="dotnet $root/tests/LmecGraph.Benchmarks/bin/Release/net10.0/LmecGraph.Benchmarks.dll"
program=$root/src/LmecGraph.Cli/bin/Release/net10.0/lmecgraph

field() { sed -n "s/.*\"$1\":\"\?\([^\",]*\).*/\1/p"; }
median() { sort -g | awk '{ v[NR] = $1 } END { print (NR == 0 ? "nan" : NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2) }'; }
wanted() { [[ $1 =~ ^(${ONLY:-.*})$ && ! $1 =~ ^(${EXCEPT:-})$ ]]; }
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { print b - a }'; }

# compare TARGET GRAPH OUR_OPERATION 'ARGUMENTS OF THE PROGRAM' IGRAPH_OPERATION…: several igraph operations are added up.
# Operation alone: the second call in a process of the benchmark, since the first also pays for the just-in-time compiler; "program" is what
# lmecgraph --verbose prints, which is a first call. Whole process: lmecgraph, with loading and writing, beside igraph's process.
compare() {
    local target=$1 graph=$2 mine=$3 arguments=$4 start note; shift 4
    wanted "$mine" || return 0
    for list in ours program theirs whole_ours whole_theirs; do : > $list.txt; done
    for ((i = 0; i < repetitions; i++)); do
        $ours "$graph.csv" "$mine" 2 | tail -n 1 > line.txt
        field wall < line.txt >> ours.txt
        note=$(sed -n 's/.*"note":"\([^"]*\)".*/\1/p' line.txt)
        start=$(now)
        # shellcheck disable=SC2086
        "$program" ${arguments//GRAPH/$graph.csv} --format csv -o out.csv --verbose 2> stages.txt
        since "$start" >> whole_ours.txt
        awk '$1 == "compute" && NF == 4 { s += $3; n++ } $1 == "compute" && NF == 3 { all = $2 } END { print (n ? s : all) / 1000 }' stages.txt >> program.txt
        start=$(now)
        for operation in "$@"; do
            local file=$graph.csv
            [ "$operation" = load_ncol ] && file=$graph.ncol
            ./igraph_bench "$file" "$operation" 1 | field wall
        done | awk '{ s += $1 } END { print s }' >> theirs.txt
        since "$start" >> whole_theirs.txt
    done
    awk -v o="$(median < ours.txt)" -v p="$(median < program.txt)" -v t="$(median < theirs.txt)" -v wo="$(median < whole_ours.txt)" \
        -v wt="$(median < whole_theirs.txt)" -v target="$target" -v op="$mine" -v g="$graph" -v note="$note" \
        'BEGIN { printf "| %s | %s | %.3f | %.3f | %.3f | %.3f | %s | %.2f | %.2f | %.3f | %s |\n", op, g, o, p, t, o / t, target, wo, wt, wo / wt, note }'
}

echo "| operation | graph | ours, s | program, s | igraph, s | ratio | target | whole process, s | igraph's, s | ratio | what came out |"
echo "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|"
measure() { echo "metrics --input GRAPH --measures $1"; }
compare 0.20 a betweenness "$(measure betweenness)" betweenness
compare 0.03 a closeness+harmonic "$(measure closeness,harmonic)" closeness harmonic
compare 0.5 c pagerank "$(measure pagerank)" pagerank_prpack
compare 0.15 c components "$(measure component)" components
compare 0.5 c kcore "$(measure core)" kcore
compare 0.25 c local_clustering "$(measure clustering)" local_clustering
compare 0.06 b constraint "$(measure constraint)" constraint
compare 0.6 d louvain "$(measure louvain)" louvain
compare 0.25 e bip_projection "project GRAPH --weights count,newman" bip_projection
compare 0.2 c leiden "$(measure community)" leiden
compare 0.2 c load "$(measure density)" load_ncol
if wanted constraint; then # igraph takes minutes for this one
    echo "constraint of c, alone: $($ours c.csv constraint 1 | field wall) s (target 15 s)"
fi
