"""A run ends with a fault, or with proof that its budget was executed: whatever the program does."""
from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from secgen_lib import sandbox
from secgen_lib.fuzzing import Budget, libfuzzer
from secgen_lib.fuzzing.libfuzzer import LIMITS, Program
from secgen_lib.toolchains import clang, gcc

CODE = Path(__file__).with_name("tries.c").read_text(encoding="utf-8")
BUDGET = Budget(executions=300, minimise=200)
LINES = {what: CODE[:CODE.index(what)].count("\n") + 1 for what in (
    "sum += a[i]", "exit(0);\n    if (!strcmp(how, \"exit at", "signal(SIGABRT, SIG_IGN)", "kept = malloc",
    "int total(")}

pytestmark = pytest.mark.skipif(clang.lacking("address") is not None, reason="clang_analyzer is not installed")


@pytest.fixture(scope="module")
def tries(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tries")
    folder.chmod(0o755)
    (folder / "program.c").write_text(CODE)
    shutil.copyfile(libfuzzer.driver(), folder / "driver.o")
    flags = "-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -g -O1 -fno-omit-frame-pointer"
    link = " ".join([*gcc.gold(), "program.c", "driver.o", *libfuzzer.runtime()])
    made = sandbox.run(["/bin/sh", "-c", f"{clang.toolchain().clang} -std=gnu17 -w {flags} {link} -o fuzz"],
                       folder=folder, writable=True)
    assert made.status == "ok", made.stderr
    return lambda how: Program(folder, CODE, "total", longest=64, env=(("SECGEN_TRY", how),))


def test_a_budget_is_used_up(tries):
    assert libfuzzer.fuzz(tries("nothing"), BUDGET) == libfuzzer.Fuzzed("ok", executions=300)


def test_what_a_program_prints_is_its_own_affair(tries):
    """Kills: reading the reports from where the program writes."""
    assert libfuzzer.fuzz(tries("output"), BUDGET) == libfuzzer.Fuzzed("ok", executions=300)


def test_a_fault_comes_with_the_smallest_call_and_its_test(tries):
    """Kills: no minimising (the first input that fails is longer), a line of the harness, raw bytes for the call."""
    found = libfuzzer.fuzz(tries("overflow"), BUDGET)
    (fault,) = found.faults
    assert (found.status, fault.rule_id) == ("ok", "heap-buffer-overflow-read")
    assert fault.line == LINES["sum += a[i]"]
    assert fault.input == "total({}, 0)" and fault.test == "the test\nof it\n"
    assert fault.message.startswith("heap-buffer-overflow: READ of size 4")


def test_a_smaller_input_ends_in_the_same_way(tries):
    """The call with five elements is what ends it: no element can be left out, all can be 0 but for the one that
    puts the input into its half.
    """
    (fault,) = libfuzzer.fuzz(tries("exit"), BUDGET).faults
    assert fault.input == "total({1, 0, 0, 0, 0}, 5)"
    (unminimised,) = libfuzzer.fuzz(tries("exit"), replace(BUDGET, minimise=0)).faults
    assert len(unminimised.input) > len(fault.input)


@pytest.mark.parametrize(("how", "rule", "line"), [
    ("exit", "exit", LINES["exit(0);\n    if (!strcmp(how, \"exit at"]), ("exit at once", "exit", LINES["int total("]),
    ("done", "exit", LINES["int total("]), ("other program", "exit", LINES["int total("]),
    ("abort unheard", "abort", LINES["signal(SIGABRT, SIG_IGN)"]),
    ("abort caught", "abort", None), ("null caught", "null-dereference", None), ("kill", "abort", None),
    ("loop", "timeout", LINES["int total("]), ("memory", "out-of-memory", LINES["kept = malloc"]),
    ("closed", None, None), ("mem", "exit", None)])
def test_no_end_of_a_process_is_clean(tries, how, rule, line):
    """Kills: an exit code or a line of libFuzzer's taken for the proof; a nonce that the program could read."""
    found = libfuzzer.fuzz(tries(how), replace(BUDGET, minimise=0))
    (fault,) = found.faults
    assert found.status == "ok" and 0 < found.executions <= 300
    assert rule in (None, fault.rule_id) and line in (None, fault.line)
    assert fault.input.endswith(", 5)")


def test_a_loop_that_switched_the_watch_off_ends_at_the_sandbox(tries):
    limits = replace(LIMITS, cpu_s=3, wall_s=60)
    (fault,) = libfuzzer.fuzz(tries("loop unwatched"), BUDGET, limits=limits).faults
    assert fault.rule_id == "timeout"


def test_a_child_does_not_count_for_its_parent(tries):
    """Kills: no look at the process's number, with which both would print the proof."""
    assert libfuzzer.fuzz(tries("child"), BUDGET) == libfuzzer.Fuzzed("ok", executions=300)


def test_a_program_cannot_count_for_the_driver(tries):
    """Kills: the end by the count that lies in the shared page, which would come with the first execution here."""
    (fault,) = libfuzzer.fuzz(tries("count"), BUDGET).faults
    assert fault.rule_id == "exit" and fault.input.endswith(", 6)")


@pytest.mark.parametrize("minimise", [0, 200])
def test_no_file_of_a_run_is_what_a_program_made_of_it(tries, tmp_path, minimise):
    """Kills: one folder for all runs, in which the host writes through the program's links, and in which the next run
    is of a binary that the program put there.
    """
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    program = replace(tries("files"), env=(("SECGEN_TRY", "files"), ("SECGEN_VICTIM", str(victim))))
    for _ in range(2):
        (fault,) = libfuzzer.fuzz(program, replace(BUDGET, minimise=minimise)).faults
        assert fault.rule_id == "exit"
    assert libfuzzer.fuzz(tries("nothing"), BUDGET) == libfuzzer.Fuzzed("ok", executions=300)
    assert victim.read_text() == "untouched" and oct(victim.stat().st_mode)[-3:] != "666"


def test_what_a_program_leaves_holds_nobody_up(tries, monkeypatch, tmp_path):
    """Kills: a pipe read in the place of a file, without end; folders deeper than Python removes them; what is left."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    try:
        (fault,) = libfuzzer.fuzz(tries("pit"), replace(BUDGET, minimise=0)).faults
        assert fault.rule_id == "exit" and not list(tmp_path.glob("secgen-fuzz-*"))
    finally:  # pytest could not remove it either
        subprocess.run(["rm", "-rf", *tmp_path.glob("secgen-fuzz-*")], check=True)


def test_the_same_run_twice_is_the_same(tries):
    for how in ("overflow", "exit", "null caught"):
        assert libfuzzer.fuzz(tries(how), BUDGET) == libfuzzer.fuzz(tries(how), BUDGET)


@pytest.mark.parametrize(("half", "bit"), [("judge", 1), ("feedback", 0)])
def test_a_harness_is_told_the_half(tries, half, bit):
    """Kills: a half that is not asked for, in the run, or where an input is run once more."""
    budget = replace(BUDGET, half=half)
    ran = libfuzzer.run(tries("exit"), budget)
    assert ran.data[1] % 2 == bit
    assert libfuzzer.replayed(tries("exit"), ran.data, half).rule_id == "exit"
    assert libfuzzer.replayed(tries("exit"), bytes([ran.data[0], ran.data[1] ^ 1, *ran.data[2:]]), half) is None
    assert libfuzzer.fuzz(tries("exit"), budget).faults[0].input == f"total({{{bit}, 0, 0, 0, 0}}, 5)"


def test_where_nothing_is_of_the_half_nothing_is_known(tries):
    """Kills: the silence of a run without an execution taken for a clean one."""
    assert libfuzzer.run(tries("refused"), BUDGET).failure == libfuzzer.NOTHING


def test_a_binary_that_does_not_start_is_no_clean_program(tries, tmp_path):
    (tmp_path / "fuzz").write_text("#!/bin/sh\necho Done 300 runs; exit 0\n")
    (tmp_path / "fuzz").chmod(0o755)
    found = libfuzzer.fuzz(Program(tmp_path, CODE, "total"), BUDGET)
    assert found.status == "error" and not found.faults
