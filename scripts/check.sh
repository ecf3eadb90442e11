#!/bin/sh
# Runs every static check, prints each command, and counts the failures. It changes nothing.
bin=.venv/bin
failed=0
run() {
    printf '\033[1m%s\033[0m\n' "$*"
    "$@" || failed=$((failed + 1))
}
run $bin/ruff format --check --quiet src tests benchmarks
run $bin/ruff check --quiet src tests benchmarks
run $bin/mypy
run $bin/lint-imports --no-logo 
run $bin/python -m pytest tests/prose/test_parity.py
run .venv-tools/bin/uv lock --check --quiet
[ "$failed" -eq 0 ] && echo "All checks pass." || echo "$failed checks failed."
exit "$failed"
