"""Commands of a profile as teacher and as judge, through the judge, the loop, the doctor and the driver. Mutations that
turn these red: a judge's finding that is sent back; a command that fails only after the answers are made; a command
outside the sandbox of which nothing is said."""
from __future__ import annotations

from functools import partial

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import CORRECT, fenced
from secgen_lib.core.records import Completion, Task
from secgen_lib.core.settings import AnalyzerSpec, LoopSpec, ModelSpec
from secgen_lib.experiment import doctor, pipeline
from secgen_lib.generation.loop import Loop
from secgen_lib.generation.models import Answer
from secgen_lib.judging.judge import check_tools, judge, try_commands
from tests.analyzers.test_commands import BANDIT, RUFF

TASK = Task("t/1", "mbpp", "python", "Write `names(folder)` in Python: the names in a folder, sorted.", "names",
            test="def check(candidate):\n    assert isinstance(candidate('.'), list)\n", split="test")
SHELL = "import os\n\ndef names(folder):\n    return sorted(os.popen('ls ' + folder).read().split())\n"
MD5 = "import os, hashlib\n\ndef names(folder):\n    hashlib.md5(b'x')\n    return sorted(os.listdir(folder))\n"
GOOD = "import os\n\ndef names(folder):\n    return sorted(os.listdir(folder))\n"
TEACHER = {**RUFF, "command": [word.replace("S,F", "S6,S307,F") for word in RUFF["command"]]}
SPEC = AnalyzerSpec.model_validate({
    "commands": {"ruff_sarif": TEACHER, "bandit_sarif": BANDIT},
    "feedback": {"python": ["ruff_sarif"]}, "judge": {"python": ["bandit_sarif", "mypy"]}})
ABSENT = {**RUFF, "command": ["no-such-tool", "{files}"]}


class Scripted:
    identity = "scripted"

    def __init__(self, first: str, after: str):
        self.first, self.after, self.heard = first, after, []

    def generate(self, conversations, seeds, *, on_answer, **settings):
        for place, said in enumerate(conversations):
            self.heard.append(said[-1]["content"])
            code = self.after if CORRECT in self.heard[-1] else self.first
            on_answer(place, Answer(fenced(code, "python"), "stop", 9))


def test_a_command_teaches_in_the_loop_and_another_judges():
    model, rows = Scripted(SHELL, MD5), {}
    loop = Loop(model, {TASK.task_id: TASK}, "original", None, 0, 1, LoopSpec(cycles=2), ModelSpec(name="scripted"),
                SPEC.feedback, partial(judge, tasks={TASK.task_id: TASK}, spec=SPEC),
                lambda table, records: rows.setdefault(table, []).extend(records))
    loop.run(("feedback",))
    first, second = rows["verdicts"]
    assert (first.teacher_clean, first.clean) == (False, False)
    # what the judge alone reports is not sent back: the second program is the last
    assert (second.teacher_clean, second.clean, second.passed) == (True, False, True) and len(model.heard) == 2
    assert "A static analyzer reports:" in model.heard[1] and "S605" in model.heard[1]
    assert "B605" not in model.heard[1] and "/" not in model.heard[1].split("reports:")[1].split(CORRECT)[0]
    assert {run.tool for run in rows["analyses"]} == {"ruff_sarif", "bandit_sarif", "mypy"}
    assert all(", command " in run.tool_version for run in rows["analyses"] if run.tool != "mypy")
    assert [t.fate for t in rows.get("transitions", loop.transitions) if t.tool == "ruff_sarif"]


def test_the_versions_name_the_commands():
    """Kills: a stage that is taken for done though its tool's command is another one."""
    versions = check_tools(SPEC, ["python"])
    changed = {"commands": {**SPEC.commands, "ruff_sarif": SPEC.commands["ruff_sarif"].model_copy(
        update={"timeout_s": 59.0})}}
    other = check_tools(SPEC.model_copy(update=changed), ["python"])
    assert versions["ruff_sarif"] != other["ruff_sarif"] and versions["bandit_sarif"] == other["bandit_sarif"]


def test_an_absent_command_is_named_with_all_that_is_missing():
    spec = SPEC.model_copy(update={"commands": AnalyzerSpec.model_validate(
        {"commands": {"ruff_sarif": ABSENT, "bandit_sarif": BANDIT}}).commands})
    with pytest.raises(SecgenError, match=r"missing: ruff_sarif \(for python: no program 'no-such-tool'"):
        check_tools(spec, ["python"])
    (sample,) = judge([Completion("a", None, TASK.task_id, "m", "original", None, "generate", 0, 0, 0, 0.8, GOOD,
                                  GOOD, "stop")], {TASK.task_id: TASK}, spec)
    assert sample.verdict.teacher_clean is None and sample.verdict.clean is True


def test_a_command_of_which_nothing_is_believed_is_refused_before_the_answers():
    blind = AnalyzerSpec.model_validate({"judge": {"python": ["ruff_sarif"]}, "feedback": {},
                                         "commands": {"ruff_sarif": {**RUFF, "mark": {}}}})
    with pytest.raises(SecgenError, match=r"analyzers.commands.ruff_sarif: python cannot be given to it: .*"
                                          "give the command a `mark`"):
        try_commands(blind, ["python"])
    assert try_commands(SPEC, ["python"]) is None


def test_the_doctor_looks_at_the_canary():
    there = doctor._own("ruff_sarif", SPEC.commands, {"python"}, True)
    assert there["found"] and there["version"].startswith("ruff ")
    blind = AnalyzerSpec.model_validate({"commands": {"ruff_sarif": {**RUFF, "mark": {}}, "gone": ABSENT}}).commands
    row = doctor._own("ruff_sarif", blind, {"python"}, True)
    assert not row["found"] and "`mark`" in row["get"]
    assert "no program 'no-such-tool'" in doctor._own("gone", blind, {"python"}, False)["get"]


@pytest.fixture
def empty(tmp_path, monkeypatch):
    """A profile of the test's own and no notebooks."""
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path / "runs"))
    monkeypatch.setenv("SECGEN_FIGURES", str(tmp_path / "figures"))
    monkeypatch.setattr(pipeline, "notebooks", lambda run: [])
    return tmp_path / "mine.yaml"


def test_the_driver_says_what_runs_outside(empty, capsys):
    import yaml

    outside = {**RUFF, "outside_sandbox": "licence server"}
    empty.write_text(yaml.safe_dump({"analyzers": {"commands": {"far": outside}, "judge": {"python": ["far"]}}}))
    pipeline.execute(str(empty))
    (said,) = [line for line in capsys.readouterr().err.splitlines() if "sandbox" in line]
    assert said == ("far runs outside the sandbox (licence server): it reads programs that a model wrote, with your "
                    "rights")


def test_the_driver_refuses_what_cannot_be_before_anything_is_done(empty):
    import yaml

    empty.write_text(yaml.safe_dump({"analyzers": {"commands": {"mypy": RUFF}}}))
    with pytest.raises(SecgenError, match="'mypy' is a built-in tool's name"):
        pipeline.execute(str(empty))
