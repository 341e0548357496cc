"""What a profile may say of its own tools. Mutations that turn these red: a typo that is taken for a word of the
command; a teacher for a language that it does not read; a name of a run that forgets its tools."""
from __future__ import annotations

import pytest

from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.tools import AnalyzerSpec, CommandSpec

COMMAND = {"languages": ["c"], "command": ["tool", "-o", "{sarif}", "{files}"], "version": ["tool", "--version"]}


def config(**change):
    return load_config("lab", {"analyzers.commands": {"tool": {**COMMAND, **change}}})


@pytest.mark.parametrize(("change", "said"), [
    ({"command": ["tool", "{fils}"]}, "commands.tool: unknown placeholder {fils} in '{fils}': there are {files}, "),
    ({"command": ["tool", "--in={files}"]}, "{files} becomes several words: it stands alone"),
    ({"command": ["tool", "-o", "{sarif}"]}, "it would see no program"),
    ({"command": "tool {files}"}, "is one text: write a list of words"),
    ({"command": []}, "commands.tool.command: "),
    ({"command": ["tool", "{files}", 1]}, "commands.tool.command.0.2: Input should be a valid string (got 1)"),
    ({"version": ["tool", "{files}"]}, "version takes no placeholder"),
    ({"languages": []}, "commands.tool.languages: "), ({"languages": ["c", "c"]}, "'c' is there twice"),
    ({"silences": ["//"]}, "commands.tool.silences.0: "),
    ({"comand": []}, "unknown key 'analyzers.commands.tool.comand': did you mean 'command'?"),
    ({"mark": {"java": "x"}}, "mark: java is not among its languages"),
    ({"outside_sandbox": True}, "commands.tool.outside_sandbox: Input should be a valid string (got True)"),
    ({"build_outside_sandbox": "hooks"}, "build_outside_sandbox needs a build, and outside_sandbox")])
def test_what_does_not_fit_is_one_line(change, said):
    with pytest.raises(SecgenError) as caught:
        config(**change)
    assert said in str(caught.value) and "\n" not in str(caught.value)


def test_a_missing_version_is_named():
    with pytest.raises(SecgenError, match="commands.tool.version: Field required"):
        load_config("lab", {"analyzers.commands": {"tool": {"languages": ["c"], "command": ["tool", "{files}"]}}})


@pytest.mark.parametrize("name", ["Tool", "my tool", "secgen", "../x"])
def test_a_name_that_no_table_could_hold_is_refused(name):
    with pytest.raises(SecgenError, match="cannot be a command's name"):
        load_config("lab", {"analyzers.commands": {name: COMMAND}})


def test_a_tool_teaches_only_what_it_reads():
    with pytest.raises(SecgenError, match="feedback.python: tool reads c"):
        load_config("lab", {"analyzers.commands": {"tool": COMMAND}, "analyzers.feedback": {"python": ["tool"]}})


def test_one_argv_is_one_step():
    spec = CommandSpec.model_validate({**COMMAND, "build": [["a"], ["b", "{files}"]]})
    assert spec.command == (("tool", "-o", "{sarif}", "{files}"),) and spec.build == (("a",), ("b", "{files}"))
    assert CommandSpec.model_validate(spec.model_dump(mode="json")) == spec


def test_commands_name_a_run_and_none_name_nothing():
    """Kills: a default that renames every run; two commands of one name that share a run."""
    assert load_config("lab", {"analyzers.commands": {}}).run_id == load_config("lab").run_id
    names = {load_config("lab").run_id, config().run_id, config(alone=True).run_id,
             config(command=["tool", "-x", "-o", "{sarif}", "{files}"]).run_id}
    assert len(names) == 4
    assert set(config().naming()["analyzers"]["commands"]["tool"]) == {"languages", "command", "version"}


def test_what_runs_outside_is_said_in_one_line_each():
    outside = {**COMMAND, "outside_sandbox": "licence server"}
    spec = AnalyzerSpec.model_validate({
        "feedback": {"c": ["here"]}, "judge": {"c": ["far", "both"]},
        "commands": {"here": COMMAND, "far": outside, "idle": outside,
                     "both": {**outside, "build": ["make"], "build_outside_sandbox": "its hooks"}}})
    far, both = spec.outside()
    assert far.startswith("far runs outside the sandbox (licence server): ")
    assert both.startswith("both runs outside the sandbox (licence server), and so does its build (its hooks): ")


def test_names_in_a_profile_are_taken_as_people_write_them():
    # kills: a run named by a spelling; one language under two names, of which the second wins
    spelled = load_config("lab", {"analyzers.judge": {"C++": ["Gcc-Analyzer"], "c": ["CppCheck"]}})
    plain = load_config("lab", {"analyzers.judge": {"cpp": ["gcc_analyzer"], "c": ["cppcheck"]}})
    assert spelled == plain and spelled.run_id == plain.run_id
    with pytest.raises(SecgenError, match="'cpp' is there twice"):
        load_config("lab", {"analyzers.judge": {"C++": ["gcc_analyzer"], "cpp": ["cppcheck"]}})
