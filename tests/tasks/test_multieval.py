"""MultiEval read: what a problem must have, what a model is told, and what a broken folder is told in one line.

Mutations that turn these red: a canary that is not looked for; a test or a reference in the prompt; a ground whose
quotation is not compared; a split that is ignored; a declaration without the function of its entry point's name; a key
that the last of two wins.
"""
from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from secgen_lib import languages, tasks
from secgen_lib.core import cwe
from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import multieval

ROOT = Path(__file__).parents[2] / "multieval"
HINTS = ("secure", "security", "safely", "vulnerab", "attack", "malicious", "exploit", "sanitiz", "overflow",
         "injection", "hostile", "untrusted")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A set of one problem that a test may break."""
    shutil.copytree(ROOT / "count_records", tmp_path / "count_records")
    monkeypatch.setenv("SECGEN_MULTIEVAL", str(tmp_path))
    multieval._all.cache_clear()
    yield tmp_path / "count_records"
    multieval._all.cache_clear()


def test_every_problem_is_read_and_every_file_has_the_canary():
    loaded = tasks.load("multieval")
    assert len({task.task_id for task in loaded}) == len(loaded) == sum(
        len(multieval.read(name).languages) for name in multieval.problems())
    for path in ROOT.rglob("*"):
        if path.is_file() and path.name != "proved.jsonl":
            assert multieval.CANARY in path.read_text().splitlines()[0], path


def test_a_split_and_a_language_are_kept_apart():
    for task in tasks.load("multieval", split="test", language="rust"):
        assert task.split == "test" and task.language == "rust" and task.task_id == f"multieval/{task.family}/rust"
    splits = {task.family: {other.split for other in tasks.load("multieval") if other.family == task.family}
              for task in tasks.load("multieval")}
    assert all(len(found) == 1 for found in splits.values())


def test_a_model_is_told_the_task_and_neither_the_defect_nor_a_test():
    for name in multieval.problems():
        problem = multieval.read(name)
        for item in multieval.instances(name):
            said = item.task.prompt
            assert multieval.CANARY not in said and "CWE" not in said
            assert not problem.defect or problem.defect not in said
            assert item.task.entry_point in said and all(example in said for example in problem.examples)
            body = item.task.reference.strip().splitlines()[-3:]
            assert "\n".join(body) not in said
            hinted = [word for word in HINTS if word in problem.statement.lower()]
            assert not hinted, f"{name}: {hinted}"


def test_every_weakness_has_its_description_and_every_problem_its_policy():
    for name in multieval.problems():
        problem = multieval.read(name)
        assert all(cwe.describe(weakness) for weakness in problem.cwe), name
        assert not problem.cwe or problem.policy and problem.policy not in problem.statement, name


def test_references_are_taken_from_an_answer_as_they_are():
    """The program of an answer that holds the reference is the reference: nothing is blanked, and nothing is put before
    it but includes and imports of the declaration."""
    for task in tasks.load("multieval"):
        code = languages.get(task.language).extract(f"```{task.language}\n{task.reference}```", task.entry_point,
                                                    task.head)
        assert code is not None and code.strip().endswith(task.reference.strip()), task.task_id
        before = code.strip().removesuffix(task.reference.strip()).splitlines()
        assert all(line.startswith(("#include", "import ", "use ")) for line in before), task.task_id


@pytest.mark.parametrize(("file", "old", "new", "message"), [
    ("problem.yaml", "difficulty: easy", "difficulty: trivial", "difficulty"),
    ("problem.yaml", "split: tune", "spilt: tune", "split"),
    ("problem.yaml", "  java:", "  jaba:", "'jaba' is none of c, cpp, rust, python, java"),
    ("problem.yaml", 'cites: "A message', 'cites: "Each message', "the statement does not say"),
    ("problem.yaml", "rule: no memory error", "rule: be nice", "rule"),
    ("problem.yaml", "title:", "title: [", "is not YAML"),
    ("problem.yaml", "entry_point: countRecords", "entry_point: countAll",
     "languages.java: the declaration has no countAll(...)"),
    ("problem.yaml", "def count_records(", "def count(", "languages.python: the declaration has no count_records(...)"),
    ("problem.yaml", "split: tune", "split: tune\nsplit: test", "key 'split' is there twice"),
    ("problem.yaml", "  java:", "  c: {}\n  java:", "key 'c' is there twice"),
    ("problem.yaml", multieval.CANARY, "", "has no canary"),
    ("c/security.c", multieval.CANARY, "", "its first line is not the canary"),
])
def test_a_broken_problem_is_one_line_with_its_path(folder, file, old, new, message):
    path = folder / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(SecgenError) as error:
        multieval.instances("count_records")
    assert message in str(error.value) and str(path) in str(error.value) and "\n" not in str(error.value)


def test_a_missing_file_is_named_and_a_draft_may_lack_programs_but_no_test(folder):
    (folder / "rust" / "vulnerable_2.rs").unlink()
    with pytest.raises(SecgenError, match=r"rust/vulnerable_2\.rs: cannot be read"):
        multieval.instances("count_records")
    assert "vulnerable_2" not in {item.task.language: item.programs
                                  for item in multieval.instances("count_records", draft=True)}["rust"]
    (folder / "rust" / "security.rs").unlink()
    with pytest.raises(SecgenError, match=r"rust/security\.rs"):
        multieval.instances("count_records", draft=True)


def test_a_folder_without_problems_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_MULTIEVAL", str(tmp_path))
    with pytest.raises(SecgenError, match="SECGEN_MULTIEVAL"):
        multieval.problems()
