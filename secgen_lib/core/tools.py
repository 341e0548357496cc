"""Which analyzers teach and which judge, and tools of a profile's own: commands that write SARIF.

What a command must do is in docs/analyzers-elsewhere.md; ``analyzers/commands.py`` runs it.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from secgen_lib.core import spelling
from secgen_lib.core.naming import Strict, no_duplicates
from secgen_lib.core.records import FUZZERS

PLACEHOLDERS = ("files", "folder", "sarif", "out")
"""``{files}``: the programs, a word each; ``{folder}``: the folder that holds them and nothing else; ``{sarif}``: the
file to write (without it the last step's standard output is the SARIF); ``{out}``: an empty folder to write into."""
_HOLE = re.compile(r"\{(\w*)\}")


def _steps(value: Any) -> Any:
    """One argv is a list of one step."""
    if isinstance(value, str):
        raise ValueError(f"{value!r} is one text: write a list of words, no shell takes it apart")
    is_argv = isinstance(value, list | tuple) and value and not any(isinstance(step, list | tuple) for step in value)
    return (value,) if is_argv else value


Tools = Annotated[tuple[str, ...], AfterValidator(no_duplicates)]
Argv = Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(min_length=1)]
Steps = Annotated[tuple[Argv, ...], BeforeValidator(_steps)]


class CommandSpec(Strict):
    """A tool that a profile names by its command. Words are an argv or a list of argvs; no shell reads them."""

    languages: Annotated[Tools, Field(min_length=1)]
    command: Annotated[Steps, Field(min_length=1)]
    """What analyzes, and writes SARIF 2.1.0."""
    build: Steps = ()
    """What comes before it; a step that does not end with 0 is the tool's failure on these programs."""
    version: Argv
    """What tells the version (its first line, standard output first): part of what names a result."""
    exit_codes: Annotated[tuple[int, ...], Field(min_length=1)] = (0,)
    """The exit codes of ``command`` that are no failure; a tool that says so that it found something has others."""
    rules: str | None = None
    """The tool of ``taxonomy.yaml`` whose rules these are; None: the command's own name, and by CWE where it has no
    rules there."""
    canary: dict[str, str] = {}
    """A program with a defect that the tool must report, by language; without one that of ``sarif_import.CANARIES``."""
    mark: dict[str, str] = {}
    """Code with a defect, by language, put behind each program: where it is not reported, the program was not read."""
    silences: tuple[Annotated[str, Field(pattern="[A-Za-z]")], ...] = ()
    """Words by which a program would silence the tool (``njsscan-ignore``), beside those that are known: one letter of
    each is changed before the tool sees it."""
    alone: bool = False
    """Each program is a project of its own (for tools that analyze across files)."""
    timeout_s: float = Field(60.0, gt=0, allow_inf_nan=False)
    """Seconds for a program alone: of processor time in the sandbox, of the clock outside."""
    memory_mb: int = Field(2048, ge=64)
    readable: tuple[str, ...] = ()
    """Paths that the sandbox shows it, beside the system's and those that its words name."""
    env: dict[str, str] = {}
    outside_sandbox: str = ""
    """Why ``command`` runs outside the sandbox, in plain words (``licence server``); empty: it runs inside."""
    build_outside_sandbox: str = ""
    """Why ``build`` runs outside, too."""

    @model_validator(mode="after")
    def _fits(self) -> CommandSpec:
        arguments = [argument for step in (*self.build, *self.command) for argument in step]
        for argument in (*arguments, *self.version):
            for name in _HOLE.findall(argument):
                if name not in PLACEHOLDERS:
                    raise ValueError(f"unknown placeholder {{{name}}} in {argument!r}: there are "
                                     f"{', '.join(f'{{{placeholder}}}' for placeholder in PLACEHOLDERS)}")
        if any("{files}" in argument and argument != "{files}" for argument in arguments):
            raise ValueError("{files} becomes several words: it stands alone")
        if not any(name in argument for argument in arguments for name in ("{files}", "{folder}")):
            raise ValueError("neither {files} nor {folder} is among its words: it would see no program")
        if any(_HOLE.search(argument) for argument in self.version):
            raise ValueError("version takes no placeholder")
        if self.build_outside_sandbox and not (self.build and self.outside_sandbox):
            raise ValueError("build_outside_sandbox needs a build, and outside_sandbox: what follows the build reads "
                             "what it leaves")
        for name in ("canary", "mark"):
            strange = sorted(set(getattr(self, name)) - set(self.languages))
            if strange:
                raise ValueError(f"{name}: {strange[0]} is not among its languages")
        return self

    @property
    def to_stdout(self) -> bool:
        """The SARIF is what the last step prints."""
        return not any("{sarif}" in word for step in (*self.build, *self.command) for word in step)


RECOMMENDED: dict[str, dict[str, tuple[str, ...]]] = {
    "feedback": {"c": ("clang_tidy",), "cpp": ("clang_tidy",), "python": ("ruff",), "rust": ("clippy",),
                 "java": ("ecj",), "go": ("staticcheck",), "javascript": ("eslint",)},
    "judge": {"c": ("gcc_analyzer", "cppcheck"), "cpp": ("gcc_analyzer", "cppcheck"), "python": ("bandit", "mypy"),
              "rust": ("rustc",), "java": ("javac",), "go": ("go_vet",), "javascript": ("semgrep",)},
}
"""A teacher and judges of another engine for every language that has both (docs/analyzers.md says how independent they
are). Today's tools, not a default: the defaults of :class:`AnalyzerSpec` are in the names of runs and cannot grow."""


def _spelled(language: object) -> object:
    """``C++`` as ``cpp``: settings hold names as the library writes them, since they name a run."""
    return spelling.LANGUAGES.get(language.casefold(), language.casefold()) if isinstance(language, str) else language


class AnalyzerSpec(Strict):
    """Tools by language. The loop and mining see ``feedback``; ``judge`` is never shown and never mined. The word
    ``recommended`` stands for what :data:`RECOMMENDED` has: for all languages, or for one."""

    feedback: dict[str, Tools] = {"c": ("clang_tidy",), "cpp": ("clang_tidy",), "python": ("ruff",)}
    judge: dict[str, Tools] = {"c": ("gcc_analyzer", "cppcheck"), "cpp": ("gcc_analyzer", "cppcheck"),
                                         "python": ("bandit", "mypy")}
    sanitized: bool = False
    """Whether the examples and the functional tests also run under sanitizers, where the language has them
    (``Verdict.sanitized``). C++ is built and run again, Rust where it says ``unsafe``; in C it costs nothing."""
    executions: int = Field(20_000, ge=100, le=10_000_000)
    """Executions of one program by ``fuzz_feedback`` and ``fuzz_judge`` each (docs/dynamic.md)."""
    commands: dict[str, CommandSpec] = {}
    """Tools of the profile's own, by name: usable in ``feedback`` and ``judge`` beside the built-in ones."""

    @field_validator("feedback", "judge", mode="before")
    @classmethod
    def _recommended(cls, value: Any, info: ValidationInfo) -> Any:
        """The tools themselves: a run is named by them, not by the word."""
        ours = RECOMMENDED[info.field_name or ""]
        if value == "recommended":
            return ours
        if not isinstance(value, dict):
            return value
        spelled = {language: _spelled(language) for language in value}
        no_duplicates(tuple(spelled.values()))
        value = {spelled[language]: tools for language, tools in value.items()}
        for language, tools in value.items():
            if tools == "recommended" and language not in ours:
                raise ValueError(f"no tool is recommended for {language}, only for {', '.join(ours)}")
            if isinstance(tools, list | tuple):
                value[language] = tuple(tool.strip().lower().replace("-", "_") if isinstance(tool, str) else tool
                                        for tool in tools)
        return {language: ours[language] if tools == "recommended" else tools for language, tools in value.items()}

    @field_validator("commands")
    @classmethod
    def _named(cls, commands: dict[str, CommandSpec]) -> dict[str, CommandSpec]:
        for name in commands:
            if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or name in ("cwe", "none", "secgen", *FUZZERS.values()):
                raise ValueError(f"{name!r} cannot be a command's name (small letters, digits, _)")
        return commands

    @model_validator(mode="after")
    def _read(self) -> AnalyzerSpec:
        for side, language, name in self.named():
            if name in FUZZERS.values() and name != FUZZERS[side]:
                raise ValueError(f"{side}.{language}: {name} is for the other side (its inputs are kept apart); write "
                                 f"{FUZZERS[side]}")
            if name in self.commands and language not in self.commands[name].languages:
                raise ValueError(f"{side}.{language}: {name} reads {', '.join(self.commands[name].languages)}")
        return self

    def named(self) -> Iterator[tuple[str, str, str]]:
        """(side, language, tool) of all that is named."""
        for side in ("feedback", "judge"):
            for language, tools in getattr(self, side).items():
                yield from ((side, language, tool) for tool in tools)

    def outside(self) -> list[str]:
        """A line for each tool in use that runs outside the sandbox: what, and why."""
        used = {tool for _, _, tool in self.named()}
        lines = []
        for name, spec in self.commands.items():
            if name in used and spec.outside_sandbox:
                built = f", and so does its build ({spec.build_outside_sandbox})" if spec.build_outside_sandbox else ""
                lines.append(f"{name} runs outside the sandbox ({spec.outside_sandbox}){built}: it reads programs that "
                             "a model wrote, with your rights")
        return lines
