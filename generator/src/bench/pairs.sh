#!/bin/bash
# Compares what two commands cost: pairs.sh COUNT COMMAND_A COMMAND_B, or tells what one costs: pairs.sh COUNT COMMAND
# Each pair runs A, then B, as whole processes. Cost is CPU time, user + system, of the process and its children:
# other work on the machine disturbs it less than elapsed time; and the most memory (resident set) that one process of
# them had. The first pair fills the disk cache and is not counted.
# A command that writes many files should write into a new folder each time, and remove none: ext4 gives no number of a file again
# within seconds of its removal, and a process that creates thousands of files then pays for the search.
set -eu -o pipefail
count=$1
shift

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
results=()
for ((i = 0; i <= count; i++)); do
    pair=""
    for command; do
        pair+="$(cost "$command") "
    done
    if [ "$i" -gt 0 ]; then
        results+=("$pair")
        echo "run $i: CPU and MB $pair" >&2
    fi
done
echo "medians of $count"
if [ $# -eq 1 ]; then
    echo "CPU: $(median '$1') s; memory: $(median '$2') MB"
else
    echo "CPU: A $(median '$1') s, B $(median '$3') s; median ratio A / B: $(median '$1 / $3')"
    echo "memory: A $(median '$2') MB, B $(median '$4') MB; median ratio A / B: $(median '$2 / $4')"
fi
