#!/bin/bash
# Compares what two commands cost: pairs.sh COUNT COMMAND_A COMMAND_B
# Each pair runs A, then B, as whole processes. Cost is CPU time, user + system, of the process and its children:
# other work on the machine disturbs it less than elapsed time. The first pair fills the disk cache and is not counted.
set -eu -o pipefail
TIMEFORMAT='%U %S'

cost() { # runs a command; prints seconds of CPU
    { time bash -c "$1" >/tmp/pairs.$$.out 2>&1; } 2>/tmp/pairs.$$ || {
        echo "failed: $1" >&2
        cat /tmp/pairs.$$.out >&2
        exit 1
    }
    awk '{ printf "%.3f", $1 + $2 }' /tmp/pairs.$$
}

median() { # of the numbers on standard input, one a line
    sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

trap 'rm -f /tmp/pairs.$$ /tmp/pairs.$$.out' EXIT
cost "$2" >/dev/null
cost "$3" >/dev/null
results=()
for ((i = 1; i <= $1; i++)); do
    a=$(cost "$2")
    b=$(cost "$3")
    echo "pair $i: $a s, $b s" >&2
    results+=("$a $b")
done
a=$(printf '%s\n' "${results[@]}" | awk '{ print $1 }' | median)
b=$(printf '%s\n' "${results[@]}" | awk '{ print $2 }' | median)
ratio=$(printf '%s\n' "${results[@]}" | awk '{ print $1 / $2 }' | median)
echo "medians of $1: A $a s, B $b s; median ratio A / B: $ratio"
