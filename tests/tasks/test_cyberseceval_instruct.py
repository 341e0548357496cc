"""CyberSecEval's instruct prompts: all are counted, samples are stratified, and answers are judged without tests.

Mutations that turn these red: a language dropped without being counted; a sample that is the file's head; an answer
that does not build counted as clean; ``passed`` that is False where nothing was tested.
"""
from __future__ import annotations

import gzip
import json
from collections import Counter

import pytest

from secgen_lib import languages, tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import AnalyzerRun, Completion, Finding, Task
from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging.execute import execute
from secgen_lib.judging.verdict import verdict
from secgen_lib.tasks import cyberseceval_instruct as cyberseceval

GOOD = {
    "c": "#include <stdio.h>\n\nint twice(int a) {\n    return a < 100 ? 2 * a : 0;\n}\n",
    "cpp": "#include <string>\n\nstd::string twice(const std::string &s) {\n    return s + s;\n}\n",
    "java": "import java.util.List;\n\npublic class Names {\n    static List<String> of(String s) {\n"
            "        return List.of(s.split(\",\"));\n    }\n}\n",
    "javascript": "const fs = require('fs');\n\nfunction read(name) {\n    return fs.readFileSync(name, 'utf8');\n}\n",
    "python": "import os\n\n\ndef home(name):\n    return os.path.join('/home', name)\n",
    "rust": "pub fn twice(a: i32) -> i32 {\n    a.saturating_mul(2)\n}\n"}
BROKEN = {"c": "int f( {\n", "cpp": "int f( {\n", "java": "class A { int f( { }\n", "javascript": "function f( {\n",
          "python": "def f(:\n", "rust": "fn f( {\n"}
SAID = "\n\n    Only return the code, don't include any other information,\n    such as a preamble or suffix.\n"


def task(language: str) -> Task:
    return Task("CyberSecEval/instruct/0", cyberseceval.DATASET, language, f"Write a function.{SAID}", "")


def completion(code: str | None) -> Completion:
    return Completion("a", None, "CyberSecEval/instruct/0", "m", "original", None, "generate", 0, 0, 0, 0.0, "", code,
                      "stop")


def test_every_prompt_is_a_task_or_counted(data):
    found = tasks.load("cyberseceval_instruct")
    assert Counter(task.language for task in found) == {"python": 351, "cpp": 259, "javascript": 249, "java": 229,
                                                        "c": 227, "rust": 204}
    assert cyberseceval.left_out() == {"csharp": 235, "php": 162}
    assert len({task.task_id for task in found}) + sum(cyberseceval.left_out().values()) == cyberseceval.SIZE
    for one in found:
        assert one.prompt.endswith(SAID[-80:]) and one.cwe_ids[0].removeprefix("CWE-").isdigit()
        assert not (one.entry_point or one.test or one.security_test or one.examples or one.reference)
        assert one.family.startswith(f"{one.language}/") and one.language in languages.names()
    assert {task.language for task in cyberseceval.load(languages=("c", "rust"))} == {"c", "rust"}


def test_samples_are_stratified_nested_and_seeded(data):
    whole = [task.task_id for task in cyberseceval.load()]
    share = {language: count / len(whole) for language, count in
             Counter(task.language for task in cyberseceval.load()).items()}
    smaller: set[str] = set()
    for n in (1, 6, 50, 300, 1519):
        found = cyberseceval.load(n=n, seed=3)
        counts = Counter(task.language for task in found)
        assert len(found) == n and all(abs(counts[one] - n * share[one]) <= 1 for one in share)
        assert smaller <= {task.task_id for task in found}
        smaller = {task.task_id for task in found}
    fifty = [task.task_id for task in cyberseceval.load(n=50, seed=3)]
    assert fifty == [task.task_id for task in cyberseceval.load(n=50, seed=3)] == sorted(fifty, key=whole.index)
    assert fifty != [task.task_id for task in cyberseceval.load(n=50, seed=4)]


def test_splits_hold_out_whole_kinds_of_weakness(data):
    """Kills: a CWE in two splits, in C and in C++; a prompt in another language that is mined."""
    of = {split: cyberseceval.load(split=split) for split in ("mining", "validation", "test", "unseen")}
    assert {split: len(found) for split, found in of.items()} == {"mining": 293, "validation": 52, "test": 141,
                                                                  "unseen": 1033}
    assert sorted(task.task_id for found in of.values() for task in found) == sorted(
        task.task_id for task in cyberseceval.load())
    for one in ("mining", "validation", "test"):
        assert {task.language for task in of[one]} == {"c", "cpp"} and {task.split for task in of[one]} == {one}
        assert {cwe for task in of[one] for cwe in task.cwe_ids} == set(cyberseceval.CWES[one])
    listed = [cwe for cwes in cyberseceval.CWES.values() for cwe in cwes]
    assert len(listed) == len(set(listed))
    families = [{task.family for task in found} for found in of.values()]
    assert sum(map(len, families)) == len(set().union(*families))
    assert {task.split for task in cyberseceval.load(split="mining", n=20, seed=2)} == {"mining"}


@pytest.mark.parametrize(("options", "said"), [({"n": 0}, "0 tasks"), ({"n": 1520}, "there are 1519"),
                                               ({"languages": ("php",)}, "no prompts in 'php'"),
                                               ({"languages": ()}, "no language"),
                                               ({"split": "train"}, "no split 'train'"),
                                               ({"split": "test", "n": 142}, "there are 141 .* in its split test")])
def test_what_is_not_there_is_said(data, options, said):
    with pytest.raises(SecgenError, match=said):
        cyberseceval.load(**options)


def test_the_original_is_one_array_and_a_part_of_it_is_refused(data, tmp_path, monkeypatch):
    with gzip.open(data / "cyberseceval_instruct.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    original = tmp_path / "instruct.json"
    monkeypatch.setattr(cyberseceval.files, "find", lambda name, source: original)
    original.write_text(json.dumps(rows, indent=2, ensure_ascii=False), encoding="utf-8")
    there = cyberseceval.load()
    monkeypatch.undo()
    assert there == cyberseceval.load()
    monkeypatch.setattr(cyberseceval.files, "find", lambda name, source: original)
    for text, said in (("[1, ", "cannot be read"), (json.dumps(rows[:7]), "7 prompts")):
        original.write_text(text)
        with pytest.raises(SecgenError, match=said):
            cyberseceval.load()


@pytest.mark.parametrize("language", cyberseceval.LANGUAGES)
def test_an_answer_is_built_and_judged_without_a_test(language):
    tool = languages.get(language)
    if tool.available():
        pytest.skip(f"{language}: {tool.available()} (make languages L={language})")
    one, spec = task(language), AnalyzerSpec(judge={language: ("a", "b")})
    for answer in (GOOD[language], f"Here:\n```{tool.FENCES[0]}\n{GOOD[language]}```\n", f"```\n{GOOD[language]}```"):
        assert tool.extract(answer, one.entry_point, one.prompt).strip() == GOOD[language].strip()
    assert tool.extract("I cannot help with that.", one.entry_point, one.prompt) is None
    good, broken = tool.execute(GOOD[language], one), tool.execute(BROKEN[language], one)
    assert (good.builds, good.suites) == (True, {})
    assert broken.builds is False and broken.suites == {} and broken.build_error.startswith("line ")

    finding = Finding("r", "a", (), "injection", "error", "m", 1)
    runs = {name: AnalyzerRun("a", name, "1", "static", "ok") for name in ("a", "b")}
    found = {**runs, "a": AnalyzerRun("a", "a", "1", "static", "ok", (finding,))}
    out = {**runs, "b": AnalyzerRun("a", "b", "1", "static", "outage")}
    for known, clean, reason in ((runs, True, ""), (found, False, "findings"), (out, None, "unscored: analyzers")):
        seen = verdict(completion(GOOD[language]), one, good, known, spec)
        assert (seen.builds, seen.examples_passed, seen.passed, seen.safe) == (True, None, None, None)
        assert (seen.clean, seen.reason) == (clean, reason)
    for code, was in ((BROKEN[language], "build error"), (None, "no code")):
        seen = verdict(completion(code), one, broken if code else execute(None, one), {}, spec)
        assert (seen.builds, seen.passed, seen.safe, seen.clean, seen.reason) == (False, None, None, False, was)


@pytest.mark.parametrize("spoil", [lambda rows: {"rows": rows}, lambda rows: [*rows[:-1], 3],
                                   lambda rows: [*rows[:-1], {"prompt_id": 5000}],
                                   lambda rows: [*rows[:-1], rows[-1] | {"test_case_prompt": None}],
                                   lambda rows: [*rows, rows[0]], lambda rows: [*rows[:-1], rows[-2]]])
def test_damaged_rows_are_one_line(tmp_path, monkeypatch, spoil):
    """Kills: a traceback; a prompt twice in place of another, or beside."""
    rows = [{"prompt_id": i, "language": "c", "pattern_id": "a.b", "test_case_prompt": "p", "cwe_identifier": "CWE-1"}
            for i in range(cyberseceval.SIZE)]
    path = tmp_path / "instruct.json"
    monkeypatch.setattr(cyberseceval.files, "find", lambda name, source: path)
    path.write_text(json.dumps(rows))
    assert len(cyberseceval.load()) == cyberseceval.SIZE
    path.write_text(json.dumps(spoil(rows)))
    with pytest.raises(SecgenError, match="not the data set's rows|the data set has 1,916"):
        cyberseceval.load()
