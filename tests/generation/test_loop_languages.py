"""The loop in all seven languages, by real tools: a finding, a build error, a failed example, then a good program.

Mutations that turn these red: the judges' runs among those that ``teacher_view`` shows; a language whose build error or
failed example does not go back; a tool that is teacher and judge in ``RECOMMENDED``; a check of the tools that passes
over a language without a teacher.
"""
from __future__ import annotations

import re
from contextlib import nullcontext
from functools import partial
from pathlib import Path

import pytest

from secgen_lib import analyzers, languages
from secgen_lib.core import prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import LoopSpec, ModelSpec
from secgen_lib.core.tools import RECOMMENDED, AnalyzerSpec
from secgen_lib.experiment import stages
from secgen_lib.experiment.run import open_run
from secgen_lib.generation.loop import Loop
from secgen_lib.generation.models import Answer
from secgen_lib.judging.judge import check_tools, judge
from tests.analyzers.present import skip_if_absent
from tests.looped import LOOPED

SPEC = AnalyzerSpec(feedback="recommended", judge="recommended")


class OneAfterTheOther:
    """A model that answers each turn with the next of its programs."""

    def __init__(self, language: str, programs: tuple[str, ...]):
        self.identity, self.language, self.programs = f"one after the other {language}", language, programs
        self.heard: list[list[prompts.Message]] = []

    def generate(self, conversations, seeds, *, on_answer, **settings):
        for place, conversation in enumerate(conversations):
            on_answer(place, Answer(prompts.fenced(self.programs[len(self.heard)], self.language), "stop", 9))
            self.heard.append(conversation)


def usable(language: str) -> None:
    """Skips where the toolchain, the teacher or a judge is absent."""
    if (lacking := languages.get(language).available()) is not None:
        assert language not in ("c", "python"), lacking
        pytest.skip(f"{language}: {lacking} (make languages)")
    for tool in (*SPEC.feedback[language], *SPEC.judge[language]):
        skip_if_absent(tool, language)


@pytest.mark.parametrize("language", [pytest.param(name, marks=pytest.mark.slow if name == "javascript" else ())
                                      for name in LOOPED])  # semgrep alone takes seconds to start
def test_each_turn_brings_the_teachers_words_and_never_the_judges(language):
    usable(language)
    one = LOOPED[language]
    model = OneAfterTheOther(language, (one.flagged, one.broken, one.wrong, one.good))
    tasks = {one.task.task_id: one.task}
    loop = Loop(model, tasks, "original", None, 0, 1, LoopSpec(cycles=4), ModelSpec(name="scripted"), SPEC.feedback,
                partial(judge, tasks=tasks, spec=SPEC), lambda table, records: None)
    loop.run(("feedback",))
    chain = sorted(loop.known.values(), key=lambda s: s.completion.cycle)
    assert [s.completion.cycle for s in chain] == [0, 1, 2, 3], "the good program is not sent back, the others are"
    first, *turns = (talk[-1]["content"] for talk in model.heard)
    assert first == one.task.prompt
    assert turns[0].startswith("A static analyzer reports:\nline ") and f"[{one.rule}]" in turns[0]
    assert turns[1].startswith("The program does not build:\nline ")
    assert turns[2].startswith("A public example fails:\n")
    verdicts = [sample.verdict for sample in chain]
    assert [v.builds for v in verdicts] == [True, False, True, True]
    assert [v.teacher_clean for v in verdicts] == [False, False, True, True]
    assert [v.examples_passed for v in verdicts] == [True, False, False, True]
    assert [(v.clean, v.passed) for v in verdicts] == [(False, True), (False, False), (True, False), (True, True)]
    found = [f for run in chain[0].analyses if run.tool in SPEC.judge[language]
             for f in analyzers.defects(run)]
    assert one.judge in {f.tool for f in found}
    heard = str(model.heard)
    for f in found:
        assert f"[{f.rule_id}]" not in heard and f.message not in heard, f


def test_recommended_are_a_teacher_and_judges_that_are_other_tools():
    assert set(RECOMMENDED["feedback"]) == set(RECOMMENDED["judge"]) == set(LOOPED)
    for language in LOOPED:
        teachers, judges = SPEC.feedback[language], SPEC.judge[language]
        assert teachers and judges and not set(teachers) & set(judges)
        assert {*teachers, *judges} <= set(analyzers.names(language))
    for language, tools in AnalyzerSpec().feedback.items():
        assert (tools, AnalyzerSpec().judge[language]) == (SPEC.feedback[language], SPEC.judge[language])


def test_the_page_shows_what_is_recommended():
    page = (Path(__file__).parents[2] / "docs" / "analyzers.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|[^|]*\|$", page.split("## What `run` adds")[0].split(
        "## A teacher and a judge")[1], re.MULTILINE)
    for part, column in (("feedback", 1), ("judge", 2)):
        assert {row[0]: tuple(re.findall(r"`(\w+)`", row[column])) for row in rows} == RECOMMENDED[part]


def test_what_lacks_a_teacher_or_a_judge_is_said_in_one_line():
    only = AnalyzerSpec(feedback={"c": ["clang_tidy"]}, judge={"c": ["cppcheck"], "rust": ["rustc"]})
    with pytest.raises(SecgenError) as caught:
        check_tools(only, ["rust", "go", "c"], ["rust", "go", "c"])
    assert "no teacher for go; no teacher for rust; no judge for go" in str(caught.value)
    assert "analyzers.feedback" in str(caught.value) and "\n" not in str(caught.value)


def test_where_no_programs_go_back_no_teacher_is_asked_for(monkeypatch):
    monkeypatch.setattr(languages.get("rust"), "available", lambda: None)
    monkeypatch.setattr(analyzers.load("rustc"), "version", lambda: "1")
    assert check_tools(AnalyzerSpec(judge={"rust": ["rustc"]}), ["rust"]) == {"rustc": "1"}


@pytest.mark.parametrize(("split", "change", "said"), [
    ("test", {}, "no teacher for rust"), ("mining", {"loop.cycles": 0}, "no teacher for rust"),
    ("test", {"loop.cycles": 0, "arms": {}}, None), ("validation", {}, None),
    ("validation", {"arms": {"best": {"method": "best_of_n", "split": ["validation"]}}}, "no teacher for rust")])
def test_a_run_asks_for_a_teacher_where_it_uses_one(monkeypatch, tmp_path, split, change, said):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    monkeypatch.setattr("secgen_lib.tasks.load", lambda dataset, **_: [LOOPED["rust"].task])
    monkeypatch.setattr(languages.get("rust"), "available", lambda: None)
    monkeypatch.setattr(analyzers.load("rustc"), "version", lambda: "1")
    run = open_run("smoke", {"tasks": [{"dataset": "lab", "split": split}], "arms": {"dpo": {}},
                             "analyzers.judge": {"rust": ["rustc"]}, **change})
    with pytest.raises(SecgenError, match=f"^[^\n]*{said}[^\n]*$") if said else nullcontext():
        stages.complete(run, "01_tasks")


def test_an_absent_toolchain_is_an_error_before_anything_runs(monkeypatch):
    for tool in ("clippy", "rustc"):
        monkeypatch.setattr(analyzers.load(tool), "version", lambda: None)
    monkeypatch.setattr(languages.get("rust"), "available", lambda: "rustc is not there")
    with pytest.raises(SecgenError, match=r"missing: rust: rustc is not there; clippy \(for rust\); rustc \(for"):
        check_tools(SPEC, ["rust"], ["rust"])
