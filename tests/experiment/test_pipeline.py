"""The driver on small notebooks of its own: what is passed over, how a failure reads, and what a kill leaves.

The whole road on the lab model is in ``test_smoke.py``. Mutations that turn these red: a notebook that is executed
again though nothing changed; a failed one that counts as done; a parameter that nothing knows and nobody refuses.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment import pipeline

ROOT = Path(__file__).parents[2]
HEAD = "profile = 'lab'\noverrides = {}"
OPEN = "from secgen_lib import open_run\nrun = open_run(profile, overrides)\n"


def notebook(path: Path, *cells: str) -> None:
    kernel = {"name": "secgen", "display_name": "s", "language": "python"}
    nb = nbformat.v4.new_notebook(metadata={"kernelspec": kernel})
    head = nbformat.v4.new_code_cell(HEAD)
    head.metadata["tags"] = ["parameters"]
    nb.cells = [head, *(nbformat.v4.new_code_cell(cell) for cell in cells)]
    nbformat.write(nb, path)


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout with notebooks of the test's own."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "secgen_lib").symlink_to(ROOT / "secgen_lib")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "papermill_runs"))
    monkeypatch.setenv("SECGEN_FIGURES", str(tmp_path / "figures"))
    (tmp_path / "mine.yaml").write_text("note: test\nnotebooks: ['20', '21']\nmodel: {name: lab}\n")
    notebook(tmp_path / "notebooks" / "20_one.ipynb", OPEN + "(run.folder / 'one.txt').open('a').write('x')")
    notebook(tmp_path / "notebooks" / "21_two.ipynb", OPEN + "(run.folder / 'two.txt').open('a').write('x')\n"
             "(run.folder / 'figures').mkdir(exist_ok=True)\n(run.folder / 'figures' / 'a.csv').write_text('1')")
    return tmp_path


def _count(run, name):
    path = run.folder / name
    return len(path.read_text()) if path.is_file() else 0


def test_what_has_not_changed_is_passed_over(checkout, capsys):
    run = pipeline.execute("mine.yaml")
    assert (run.folder / "figures" / "a.csv").read_text() == "1"
    assert not (checkout / "figures").exists(), "promotion is a step of its own"
    pipeline.execute("mine.yaml")
    assert (_count(run, "one.txt"), _count(run, "two.txt")) == (1, 1)
    assert "20_one: up to date" in capsys.readouterr().err
    notebook(checkout / "notebooks" / "21_two.ipynb", OPEN + "(run.folder / 'two.txt').open('a').write('xx')")
    pipeline.execute("mine.yaml")
    assert (_count(run, "one.txt"), _count(run, "two.txt")) == (1, 3)
    pipeline.execute("mine.yaml", start="20")
    assert (_count(run, "one.txt"), _count(run, "two.txt")) == (2, 5)


def test_a_failure_is_one_line_and_what_was_done_stays(checkout):
    notebook(checkout / "notebooks" / "21_two.ipynb", OPEN, "x = 1\n1 / 0")
    with pytest.raises(SecgenError) as caught:
        pipeline.execute("mine.yaml")
    said = str(caught.value)
    assert said.startswith("21_two: cell 4: ZeroDivisionError: division by zero; see ")
    assert said.count("\n") == 0 and "run the same command again" in said
    notebook(checkout / "notebooks" / "21_two.ipynb", OPEN)
    run = pipeline.execute("mine.yaml")
    assert _count(run, "one.txt") == 1


def test_an_error_of_ours_reads_as_it_was_written(checkout):
    notebook(checkout / "notebooks" / "21_two.ipynb", OPEN, "run.summary()")
    with pytest.raises(SecgenError, match=r"21_two: cell 4: .*summary.json: is not there; notebook 07_evaluate makes"):
        pipeline.execute("mine.yaml")


def test_a_kernel_that_dies_is_one_line(checkout):
    notebook(checkout / "notebooks" / "21_two.ipynb", OPEN, "import os\nos.kill(os.getpid(), 9)")
    with pytest.raises(SecgenError, match="21_two: .*run the same command again"):
        pipeline.execute("mine.yaml")


@pytest.mark.parametrize(("words", "said"), [
    (["run", "labb"], "secgen: labb: no such profile; did you mean 'lab'?"),
    (["run", "lab", "-p", "model.backend=ech"], "secgen: model.backend: no backend named 'ech'; choose one of "),
    (["run", "lab", "-p", "n_sample=3"], "secgen: lab.yaml: unknown key 'n_sample'"),
    (["run", "mine.yaml", "--from", "99"], "secgen: --from: no notebook '99' in this run; choose one of 20_one,"),
    (["compare", "nobody"], "secgen: nobody: no summary.json of that name; there are "),
])
def test_bad_words_on_the_command_line_are_one_line(checkout, words, said):
    done = subprocess.run([sys.executable, "-m", "secgen_lib.cli", *words], capture_output=True, text=True,
                          env=os.environ, check=False)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_help_teaches():
    done = subprocess.run([sys.executable, "-m", "secgen_lib.cli", "--help"], capture_output=True, text=True,
                          check=True)
    for word in ("run", "evaluate", "analyze", "compare", "doctor", "cache", "lab", "--from 06"):
        assert word in done.stdout


def test_list_prints_the_settings_and_does_nothing(checkout):
    done = subprocess.run([sys.executable, "-m", "secgen_lib.cli", "run", "lab", "--list"], capture_output=True,
                          text=True, env=os.environ, check=True)
    assert "n_samples:" in done.stdout and done.stdout.startswith("# ")
    assert not (checkout / "papermill_runs").exists()


@pytest.mark.parametrize("more", [["--list"], []], ids=" ".join)
@pytest.mark.parametrize(("setting", "said"), [
    ("tasks: [{dataset: labb}]", "tasks: no data set 'labb'; did you mean 'lab'?"),
    ("tasks: [{dataset: gone.jsonl}]", "gone.jsonl: no such file of tasks; write it, or"),
    ("recorded: [c_repair]", "recorded: no recording 'c_repair'; there is generations_c_repair_rounds"),
    ("analyzers: {judge: {c: [gccc]}}", "analyzers: no analyzer 'gccc'; there are bandit,"),
    ("analyzers: {judge: {cobol: [gcc_analyzer]}}", "analyzers: no language 'cobol'; there are c, cpp,"),
    ("notebooks: ['99']", "notebooks: no notebook '99'; there are 20_one, 21_two")], ids=lambda given: given[:20])
def test_a_name_of_nothing_in_a_profile_is_one_line_and_makes_no_run(checkout, setting, said, more):
    with (checkout / "mine.yaml").open("a") as profile:
        profile.write(setting + "\n")
    done = CliRunner().invoke(main, ["run", "mine.yaml", *more])
    assert (done.exit_code, done.output.count("\n")) == (2, 1), done.output
    assert done.output.startswith(f"secgen: {said}")
    assert not (checkout / "papermill_runs").exists()


def test_a_file_of_tasks_may_go_when_the_run_has_begun(checkout):
    (checkout / "some.jsonl").write_text("")
    with (checkout / "mine.yaml").open("a") as profile:
        profile.write("tasks: [{dataset: some.jsonl}]\n")
    run = pipeline.execute("mine.yaml")
    (checkout / "some.jsonl").unlink()
    assert pipeline.execute("mine.yaml").folder == run.folder


def test_doctor_names_every_tool():
    done = subprocess.run([sys.executable, "-m", "secgen_lib.cli", "doctor", "--json"], capture_output=True, text=True,
                          check=True)
    rows = {row["name"]: row for row in json.loads(done.stdout)}
    assert {"gcc", "clang_tidy", "gcc_analyzer", "cppcheck", "torch", "valgrind"} <= set(rows)
    assert all(row["found"] or row["get"] for row in rows.values())


def test_doctor_says_what_is_lost_without_valgrind(monkeypatch):
    # kills: valgrind that C++ fuzzing uses and no list names; one that is called needed
    from secgen_lib.experiment import doctor
    from secgen_lib.fuzzing.cpp import tools

    monkeypatch.setattr(tools, "valgrind", lambda: "")
    row = next(row for row in doctor.examine("smoke") if row["name"] == "valgrind")
    assert not row["found"] and not row["needed"] and "never set; make analyzers" in row["get"]
