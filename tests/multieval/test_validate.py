"""MultiEval proved: what a problem promises is held by the real tools, and each broken promise is said.

Mutations that turn these red: a vulnerable program that passes security counts as proved; a reference that fails a
test, or that an analyzer reports, does; an instance whose toolchain is absent counts as proved.
"""
from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from secgen_lib import analyzers, languages
from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from secgen_lib.multieval import deep, mutants, record, since, trivial, validate, warned
from secgen_lib.tasks import multieval

ROOT = Path(__file__).parents[2] / "multieval"
PLAIN = "parking_fee"
"""A problem without a CWE."""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "count_records", tmp_path / "count_records")
    monkeypatch.setenv("SECGEN_MULTIEVAL", str(tmp_path))
    return tmp_path / "count_records"


def only(language, problem="count_records"):
    reason = languages.get(language).available()
    if reason:
        pytest.skip(f"{language}: {reason} (make languages)")
    for tool in validate.recommended(language):
        if analyzers.load(tool).version() is None:
            pytest.skip(f"{tool} is not installed")
    [row] = [row for row in validate.validate([problem], [language]) if row.language]
    return row


def rewrite(path, text):
    path.write_text(path.read_text().splitlines()[0] + "\n" + text)


@pytest.mark.parametrize("language", multieval.EXTENSIONS)
def test_the_first_problem_is_proved(language):
    row = only(language)
    assert (row.status, row.problems) == (validate.PROVED, ())
    assert {name for name, seen in row.seen.items() if seen.status("security") == "passed"} == {
        "reference", *({"second"} & row.seen.keys())}
    assert set(row.seen["reference"].reports) >= set(validate.recommended(language))


def test_broken_promises_are_said(folder):
    sound = (folder / "python" / "reference.py").read_text()
    (folder / "python" / "vulnerable.py").write_text(sound + "\n")
    rewrite(folder / "python" / "vulnerable_2.py", "def count_records(message, tag):\n    return -1\n")
    row = only("python")
    assert row.status == validate.UNPROVED
    assert any(line.startswith("vulnerable: the security test does not see it") for line in row.problems)
    assert any(line.startswith("vulnerable_2: functional: failed") for line in row.problems)


def test_a_plain_problem_is_proved_by_a_wrong_program_that_its_functional_test_sees(tmp_path, monkeypatch):
    """Kills: a wrong program that passes everything, or that the examples already tell, counts as proved."""
    shutil.copytree(ROOT / PLAIN, tmp_path / PLAIN)
    monkeypatch.setenv("SECGEN_MULTIEVAL", str(tmp_path))
    row = only("python", PLAIN)
    assert (row.status, row.problems) == (validate.PROVED, ())
    assert {name: seen.status("functional") for name, seen in row.seen.items()} == {
        "reference": "passed", "second": "passed", "wrong": "failed", "empty": "failed", "constant": "failed"}
    rewrite(tmp_path / PLAIN / "python" / "wrong.py", (ROOT / PLAIN / "python" / "second.py").read_text())
    assert any(line.startswith("wrong: the functional test does not see it") for line in only("python", PLAIN).problems)
    rewrite(tmp_path / PLAIN / "python" / "wrong.py", "def parking_fee(minutes):\n    return 0\n")
    assert any(line.startswith("wrong: examples: failed") for line in only("python", PLAIN).problems)
    (tmp_path / PLAIN / "python" / "wrong.py").unlink()
    [row] = validate.validate([PLAIN], ["python"])
    assert row.status == validate.UNPROVED and "python/wrong.py: cannot be read" in row.problems[0]


def test_a_reference_that_fails_or_is_reported_is_not_proved(folder):
    rewrite(folder / "python" / "reference.py",
            "import subprocess\n\n\ndef count_records(message, tag):\n    subprocess.call(tag, shell=True)\n")
    row = only("python")
    assert any(line.startswith("reference: functional: failed") for line in row.problems)
    assert any("reference: bandit reports" in line or "reference: ruff reports" in line for line in row.problems)


WARNS = {"c": ("{\n", "{\n    int spare = 1;\n", "spare"), "cpp": ("{\n", "{\n    int spare = 1;\n", "spare"),
         "rust": ("{\n", "{\n    let spare = 1;\n", "spare"), "java": ("{", "{\n    List<Integer> spare() { return "
         "(List) new ArrayList<String>(); }\n", "unchecked"), "python": (":\n", ":\n    '\\d'\n", "invalid escape")}


@pytest.mark.parametrize("language", multieval.EXTENSIONS)
def test_a_reference_that_builds_with_a_warning_is_said(language):
    """Kills: a compiler that is asked for no warning (``-w`` kept), or for warnings that are no errors."""
    [item] = [item for item in multieval.instances("count_records") if item.task.language == language]
    if reason := languages.get(language).available():
        pytest.skip(f"{language}: {reason} (make languages)")
    sound = item.programs["reference"]
    assert warned.warning(sound, item.task) == ""
    old, new, said = WARNS[language]
    imports = "import java.util.*;\n" if language == "java" else ""
    found = warned.warning(imports + sound.replace(old, new, 1), item.task)
    assert said in found and "\n" not in found
    assert f"reference: builds with a warning ({found})" in list(validate.problems(item, {
        "reference": validate.Seen(True, "", {}, warning=found)}))


def test_a_signature_that_cannot_cross_to_another_process_is_said(folder):
    """Kills: a reference whose test shares its process counts as proved."""
    for file in ("problem.yaml", "c/reference.c"):
        text = (folder / file).read_text()
        assert "unsigned char tag)" in text
        (folder / file).write_text(text.replace("unsigned char tag)", "unsigned char tag, ...)"))
    assert any("reference: shares a process with its test" in line for line in only("c").problems)


def test_a_test_that_an_empty_program_passes_is_said(folder):
    rewrite(folder / "python" / "functional.py", "def check(candidate):\n    candidate(b'', 1)\n    assert True\n")
    assert any("program passes the functional test" in line for line in only("python").problems)


def test_a_toolchain_that_is_absent_is_unsupported_and_the_rest_goes_on(monkeypatch):
    monkeypatch.setattr(languages.get("java"), "available", lambda: "no javac")
    rows = validate.validate(["count_records"], ["java", "python"])
    by_language = {row.language: row for row in rows if row.language}
    assert by_language["java"].status == validate.UNSUPPORTED and by_language["java"].problems == ("no javac",)
    assert by_language["python"].status == validate.PROVED
    assert "1 proved, 1 unsupported" in validate.table(list(by_language.values()))


def test_a_folder_that_cannot_be_read_is_a_row_and_the_rest_goes_on(folder):
    shutil.copytree(folder, folder.parent / "another")
    (folder.parent / "another" / "problem.yaml").write_text("title: x\n")
    rows = validate.validate(["another", "count_records"], ["python"])
    assert [(row.problem, row.status) for row in rows] == [("another", validate.UNPROVED),
                                                          ("count_records", validate.PROVED)]
    assert "another/problem.yaml" in rows[0].problems[0]


def test_what_is_proved_is_recorded_by_content(folder):
    problem = (folder / "problem.yaml").read_text()
    (folder / "problem.yaml").write_text(problem[:problem.index("  c:")] + problem[problem.index("  python:"):
                                                                                   problem.index("  java:")])
    rows = [row for row in validate.validate(["count_records"], ["python"]) if row.language]
    record.write(rows)
    assert record.changed() == [] and record.read()[0]["programs"]["vulnerable"]["suites"]["security"] == "failed"
    (folder / "c" / "reference.c").write_text((folder / "c" / "reference.c").read_text() + "\n")
    assert record.changed() == ["count_records"]


@pytest.mark.parametrize("option", ["draft", "language"])
def test_what_was_not_looked_at_whole_is_not_recorded(folder, option):
    """Kills: a row without vulnerable programs, or the loss of the other languages' rows."""
    if option == "draft":
        (folder / "python" / "vulnerable_2.py").unlink()
    rows = [row for row in validate.validate(["count_records"], ["python"], draft=option == "draft") if row.language]
    assert [row.status for row in rows] == [validate.PROVED]
    with pytest.raises(SecgenError, match="was not looked at whole"):
        record.write(rows)
    assert record.read() == []


def git(place, *words):
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *words], cwd=place, check=True,
                   capture_output=True)


def test_what_changed_since_a_commit_is_validated_alone(folder):
    """Kills: the paths of the whole repository taken for problems; a new folder that git does not know left out; all
    problems proved where none changed."""
    set_of = folder.parent / "set"
    set_of.mkdir()
    shutil.move(folder, set_of / "count_records")
    os.environ["SECGEN_MULTIEVAL"] = str(set_of)  # the fixture puts it back
    shutil.copytree(set_of / "count_records", set_of / "count_again")
    (set_of / "LOG.md").write_text("log\n")
    git(set_of.parent, "init", "-q")
    git(set_of.parent, "add", "-A")
    git(set_of.parent, "commit", "-qm", "first")
    assert since.changed("HEAD") == []
    done = CliRunner().invoke(main, ["multieval", "validate", "--since", "HEAD"])
    assert (done.exit_code, done.output) == (0, "no problem changed since HEAD: nothing to prove\n")
    (set_of / "LOG.md").write_text("more\n")
    text = (set_of / "count_again" / "c" / "reference.c").read_text()
    (set_of / "count_again" / "c" / "reference.c").write_text(text + "\n")
    shutil.copytree(set_of / "count_records", set_of / "count_new")
    assert since.changed("HEAD") == ["count_again", "count_new"]
    git(set_of.parent, "add", "-A")
    git(set_of.parent, "commit", "-qm", "second")
    assert since.changed("HEAD") == [] and since.changed("HEAD~1") == ["count_again", "count_new"]


@pytest.mark.parametrize(("ref", "message"), [("no-such", "has no commit 'no-such'"), ("--help", "has no commit")])
def test_a_commit_or_a_git_that_is_not_there_is_one_line(folder, monkeypatch, ref, message):
    # kills: a traceback; a REF that git takes for an option; a lack of git that reads as nothing changed
    git(folder.parent, "init", "-q")
    with pytest.raises(SecgenError, match=message) as error:
        since.changed(ref)
    assert "\n" not in str(error.value) and str(folder.parent) in str(error.value)
    monkeypatch.setenv("PATH", str(folder))
    with pytest.raises(SecgenError, match="git cannot be run"):
        since.changed("HEAD")


def test_a_mutant_of_which_nothing_is_known_is_not_killed(monkeypatch):
    unknown = languages.Executed(True, "", {"functional": ("unscored", "the sandbox broke")})
    monkeypatch.setattr(deep, "execute", lambda code, task: unknown)
    [row] = deep.prove(["count_records"], ["python"], some=3, executions=0, repetitions=0)
    assert row.mutants == 0 and deep.killed_share([row]) is None


def test_every_problem_of_the_set_was_proved_as_it_is():
    """Whoever changes a problem proves it again: ``secgen multieval validate PROBLEM --record``."""
    assert record.changed() == []
    rows = record.read()
    assert {(row["problem"], row["language"]) for row in rows} == {
        (name, language) for name in multieval.problems() for language in multieval.read(name).languages}
    for row in rows:
        suites = {name: program["suites"] for name, program in row["programs"].items()}
        assert set(suites["reference"].values()) == {"passed"}
        assert all(suites[name]["security"] not in ("passed", "unscored") for name in multieval.UNSAFE
                   if name in suites)
        assert ("wrong" in suites) == (not multieval.read(row["problem"]).cwe)
        assert "wrong" not in suites or suites["wrong"]["functional"] not in ("passed", "unscored")


def test_mutants_change_code_alone_and_say_where():
    code = 'def f(a):  # a < b\n    if a < 2:\n        return "1 < 2"\n    return a + 1\n'
    names = [mutant.name for mutant in mutants.mutants(code, "python")]
    assert names == ["if a < 2: => if False:", "if a < 2: => if a <= 2:", "if a < 2: => if a < 3:",
                     "return a + 1 => return a - 1", "return a + 1 => return a + 2"]
    assert all(mutant.code != code for mutant in mutants.mutants(code, "python"))
    assert len(mutants.mutants(code, "python", 2)) == 2


def test_mutants_of_a_reference_are_killed_and_repetitions_agree():
    [row] = deep.prove(["count_records"], ["python"], some=6, executions=0, repetitions=1)
    assert row.killed == row.mutants > 0 and not row.survivors and not row.changed and not row.problems()


def test_a_weak_test_lets_mutants_live(folder):
    for suite in ("functional", "security"):
        rewrite(folder / "python" / f"{suite}.py", "def check(candidate):\n    assert candidate(b'', 1) == 0\n")
    [row] = deep.prove(["count_records"], ["python"], executions=0, repetitions=0)
    assert row.survivors and deep.killed_share([row]) < deep.KILLED_SHARE


@pytest.mark.parametrize("language", multieval.EXTENSIONS)
def test_trivial_programs_build_and_fail(language):
    [item] = [item for item in multieval.instances("count_records") if item.task.language == language]
    made = trivial.programs(item.task)
    assert made
    row = only(language)
    assert all(row.seen[name].builds and row.seen[name].status("functional") != "passed" for name in made)


def test_a_trivial_program_in_rust_keeps_the_arrays_of_its_head():
    [item] = [item for item in multieval.instances("count_records") if item.task.language == "rust"]
    heads = ("fn f(a: &[u8; 4], b: [[i32; 2]; 3]) -> i64", "fn g(a: u8) -> [u8; 2]")
    made = trivial.programs(replace(item.task, declaration="".join(f"{head};\n" for head in heads)))
    assert made == {"empty": "\n" + "\n".join(f"{head} {{ Default::default() }}" for head in heads) + "\n"}
