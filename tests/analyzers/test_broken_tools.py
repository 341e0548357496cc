"""Every adapter against a tool that fails: no silence, exit code, crash or part of the files makes a program clean.

The tool's answer to a defective program and a sound one is recorded from the tool itself (``conftest.recorded``), then
spoiled, then read again by the adapter. Mutations that turn these red: an adapter that does not read exit codes, takes
silence for "nothing found", does not ask which files were read, or believes a process that reports its own crash.
"""
from __future__ import annotations

from tests.analyzers.replay import Answer, meaning, no_one_is_believed, no_one_is_wrongly_believed, replay

CRASHES = (b"Traceback (most recent call last):\n  File \"x.py\", line 1, in <module>\nRecursionError: too deep\n",
           b"panic: runtime error: index out of range\n\ngoroutine 1 [running]:\nmain.main()\n",
           b"Exception in thread \"main\" java.lang.Error\n\tat org.eclipse.jdt.Main.run(Main.java:12)\n",
           b"thread 'rustc' panicked at compiler/x.rs:1:1:\nexplicit panic\n",
           b"TypeError: x\n    at Object.<anonymous> (/x/eslint.js:1:2)\n",
           b"PLEASE submit a bug report to https://x/\nStack dump:\n0.\tProgram arguments: clang\n",
           b"p0.c:1:1: internal compiler error: Segmentation fault\n",
           b"gcc: fatal error: Killed signal terminated program cc1\n")
ENDS = ({"status": "error", "exit_code": 2}, {"status": "error", "exit_code": 3}, {"status": "error", "exit_code": 101},
        {"status": "error", "exit_code": 255}, {"status": "crash", "exit_code": None, "signal": 9},
        {"status": "crash", "exit_code": 139, "signal": 11}, {"status": "timeout", "exit_code": None},
        {"status": "memory", "exit_code": None}, {"status": "output", "exit_code": None})


def concerned(tool, runs, place):
    """The runs that the process at ``place`` is about: all of its batch, but Svace has a process for each program."""
    return runs[place:place + 1] if tool == "svace" else runs


def test_the_whole_answer_is_believed(recorded, monkeypatch):
    """The control: without it the others would be green for an adapter that believes nothing."""
    tool, cases = recorded
    for case in cases:
        assert [run.status for run in case.truth] == ["ok"] * len(case.programs)
        again = replay(monkeypatch, tool, case.programs, case.answers)
        assert list(map(meaning, again)) == list(map(meaning, case.truth))
        assert [bool(run.findings) for run in again] == [program.completion_id == "bad" for program in case.programs]


def test_silence_and_success(recorded, monkeypatch):
    """Nothing said, nothing written, exit code 0; of the sound program too, and in one process of several."""
    tool, cases = recorded
    silent = Answer(cases[0].answers[0].outcome, {}).said(status="ok", exit_code=0, stdout=b"", stderr=b"")
    for case in cases:
        no_one_is_believed(replay(monkeypatch, tool, case.programs, [silent] * len(case.answers)), "silence")
        for place in range(len(case.answers)):
            no_one_is_believed(concerned(tool, case.spoiled(monkeypatch, place, silent), place), "one is silent")


def test_how_a_process_ends(recorded, monkeypatch):
    """The whole answer with the exit code of a crash or of a wrong call, with a signal, or beyond a limit."""
    tool, cases = recorded
    for case in cases:
        for place, answer in enumerate(case.answers):
            for end in ENDS:
                runs = case.spoiled(monkeypatch, place, answer.said(**end))
                no_one_is_believed(concerned(tool, runs, place), str(end))
            for name in (name for name in answer.files if name.endswith(".code")):
                for code in (b"139\n", b"101\n", b"-9\n", b"1\n", b"", b"x\n"):
                    runs = case.spoiled(monkeypatch, place, answer.with_text(name, code))
                    no_one_is_wrongly_believed(runs, case.truth, f"{name} {code!r}")
                    assert any(run.status != "ok" for run in runs), (name, code)


def test_success_with_a_crash_on_stderr(recorded, monkeypatch):
    tool, cases = recorded
    for case in cases:
        for place, answer in enumerate(case.answers):
            for crash in CRASHES:
                for text in (answer.outcome.stderr + crash, crash + answer.outcome.stderr):
                    runs = case.spoiled(monkeypatch, place, answer.said(stderr=text))
                    no_one_is_believed(concerned(tool, runs, place), repr(crash))


def test_an_answer_for_fewer_programs_than_asked(recorded, monkeypatch):
    """The answer to the first program where both were asked for, and each file that it wrote left out."""
    tool, (case, alone, _) = recorded
    if tool == "svace":
        return  # it answers for one program at a time
    runs = replay(monkeypatch, tool, case.programs, alone.answers)
    no_one_is_wrongly_believed(runs, case.truth, "fewer")
    assert runs[1].status != "ok"
    for place, answer in enumerate(case.answers):
        for name in answer.files:
            files = {other: text for other, text in answer.files.items() if other != name}
            runs = case.spoiled(monkeypatch, place, Answer(answer.outcome, files))
            no_one_is_wrongly_believed(runs, case.truth, f"without {name}")
            assert any(run.status != "ok" for run in runs), f"{name} is not needed"
