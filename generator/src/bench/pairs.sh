#!/bin/bash
# Compares what two commands cost: pairs.sh COUNT COMMAND_A COMMAND_B
# Each pair runs A, then B, as whole processes. Cost is CPU time, user + system, of the process and its children:
# other work on the machine disturbs it less than elapsed time; and the most memory (resident set) that one process of
# them had. The first pair fills the disk cache and is not counted.
set -eu -o pipefail

cost() { # runs a command; prints seconds of CPU and megabytes
    command time -o /tmp/pairs.$$ -f '%U %S %M' bash -c "$1" >/tmp/pairs.$$.out 2>&1 || {
        echo "failed: $1" >&2
        cat /tmp/pairs.$$.out >&2
        exit 1
    }
    awk '{ printf "%.3f %.0f", $1 + $2, $3 / 1024 }' /tmp/pairs.$$
}

median() { # of an expression over the columns of the results: CPU and memory of A, CPU and memory of B
    printf '%s\n' "${results[@]}" | awk "{ printf \"%.3f\\n\", $1 }" | sort -n |
        awk '{ v[NR] = $1 } END { printf "%.3g", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

trap 'rm -f /tmp/pairs.$$ /tmp/pairs.$$.out' EXIT
cost "$2" >/dev/null
cost "$3" >/dev/null
results=()
for ((i = 1; i <= $1; i++)); do
    results+=("$(cost "$2") $(cost "$3")")
    read -r a am b bm <<<"${results[-1]}"
    echo "pair $i: CPU $a s, $b s; memory $am MB, $bm MB" >&2
done
echo "medians of $1"
echo "CPU: A $(median '$1') s, B $(median '$3') s; median ratio A / B: $(median '$1 / $3')"
echo "memory: A $(median '$2') MB, B $(median '$4') MB; median ratio A / B: $(median '$2 / $4')"
