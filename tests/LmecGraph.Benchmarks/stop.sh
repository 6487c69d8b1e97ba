#!/usr/bin/env bash
# How long lmecgraph takes to end after Ctrl-C, for each measure on a large graph: half a second after loading, and once while it loads.
#   tests/LmecGraph.Benchmarks/stop.sh GRAPH.csv [MEASURE…]
# Build src/LmecGraph.Cli for Release before.
set -euo pipefail
set -m # without job control a process in the background ignores Ctrl-C
program=$(cd "$(dirname "$0")/../.." && pwd)/src/LmecGraph.Cli/bin/Release/net10.0/lmecgraph
graph=$1; shift
[ $# -gt 0 ] || set -- betweenness edge_betweenness closeness eigenvector katz pagerank hub clustering core component articulation constraint community louvain reach
work=$(mktemp -d)

# stop MEASURE SECONDS [AFTER_LOADING]
stop() {
    : > "$work/stages"
    "$program" metrics --input "$graph" --measures "$1" --verbose --format csv -o "$work/out.csv" 2> "$work/stages" &
    local process=$! start code=0
    if [ $# -gt 2 ]; then until grep -q '^load' "$work/stages"; do sleep 0.02; done; fi
    sleep "$2"
    start=$(date +%s%N)
    kill -INT "$process" 2> /dev/null || true
    wait "$process" 2> /dev/null || code=$?
    echo "$1 $(( ($(date +%s%N) - start) / 1000000 )) ms, exit code $code"
}

echo -n 'while loading: '; stop degree 1.5
for measure in "$@"; do stop "$measure" 0.5 after; done
