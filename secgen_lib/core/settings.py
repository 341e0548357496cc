"""The settings of a run: one strict schema.

An unknown key or a wrong type is an error that names it. The settings are a run's name: the same profile and overrides
find the same run. A setting that came later is part of the name only where it is not its default, so that it renames no
run that was made before it.
"""
from __future__ import annotations

import re
from typing import Annotated, Any, Literal, NamedTuple
from urllib.parse import urlsplit

from pydantic import BaseModel, Field, ValidationError, field_validator, model_validator

from secgen_lib.core import spelling
from secgen_lib.core.arms import GROUND_TRUTH, MEASURED, ArmSpec, Controls, TrainSpec
from secgen_lib.core.naming import NAMING, Strict
from secgen_lib.core.records import FUZZERS, digest
from secgen_lib.core.tools import AnalyzerSpec as AnalyzerSpec

KEY = "OPENAI_API_KEY"


def strange_address(url: str) -> str:
    """Why ``url`` cannot be a server's address; empty where it can. What it may hold of a key is not repeated."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "an address that is none"
    if parts.scheme not in ("http", "https") or not host:
        return "an address that does not begin with http:// or https:// and a host"
    if "@" in parts.netloc or parts.query or parts.fragment:
        return f"the address of {host} holds a key or a query: keys are given by the environment (model.key_env)"
    return ""


class ModelSpec(Strict):
    """Which model answers, and how it is sampled."""

    backend: str = "transformers_local"
    """A module of ``generation/models``: ``transformers_local``, ``openai_chat``, or one of your own."""
    name: str = "lab"
    """``lab`` (shipped weights), a name of ``secgen model list``, a folder, a GGUF file, a hub name, or a server's
    model name."""
    revision: str | None = None
    base_url: str | tuple[str, ...] | None = None
    """The server's address, or several servers' (``openai_chat`` only). ``$OPENAI_BASE_URL`` in its place names no run:
    such servers may come and go."""
    key_env: str | tuple[str, ...] = KEY
    """The variable of the environment that holds the servers' key, or one for each; keys stand nowhere else."""
    timeout_s: float = Field(600.0, gt=0, allow_inf_nan=False)
    """Seconds that a server may take for one answer."""
    price_in: float | None = Field(None, ge=0, allow_inf_nan=False)
    """What a server takes for a million tokens of prompts, in any currency; None where nothing is paid."""
    price_out: float | None = Field(None, ge=0, allow_inf_nan=False)
    """The same for a million tokens of answers."""
    adapter: str | None = None
    dtype: Literal["float32", "bfloat16", "auto"] = "float32"
    """``auto``: bfloat16 where the device multiplies it in hardware, else float32."""
    device: str = "auto"
    batch_size: int = Field(64, ge=1)
    max_new_tokens: int = Field(256, ge=1)
    context_length: int = Field(1024, ge=16)
    temperature: float = Field(0.8, ge=0)
    top_p: float = Field(0.95, gt=0, le=1)
    stop: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    """Texts that end an answer where they first appear in it; an answer keeps what comes before."""
    stop_at_fence: bool = False
    """An answer ends behind its first code block that is closed: what follows would be talk about the program."""

    @field_validator("base_url")
    @classmethod
    def _addresses(cls, given: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
        for url in (given,) if isinstance(given, str) else given or ():
            if fault := strange_address(url):
                raise ValueError(f"{fault}; such as http://host:8000/v1")
        return given

    @field_validator("key_env")
    @classmethod
    def _variables(cls, given: str | tuple[str, ...]) -> str | tuple[str, ...]:
        names = (given,) if isinstance(given, str) else given
        if not names or not all(re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII) for name in names):  # it may be the key
            raise ValueError("is no name of a variable; export the key as one (export MY_KEY=...) and name that")
        return given

    @model_validator(mode="after")
    def _priced(self) -> ModelSpec:
        if (self.price_in is None) != (self.price_out is None):
            raise ValueError("give both price_in and price_out (0 where one of them costs nothing), or neither")
        return self

    @property
    def decoding(self) -> dict[str, Any]:
        """How an answer is drawn, in the words of ``Model.generate``. It is part of what names an answer, so a setting
        that came later is in it only where it is not its default."""
        chosen: dict[str, Any] = {"temperature": self.temperature, "top_p": self.top_p,
                                  "max_new_tokens": self.max_new_tokens}
        return chosen | ({"stop": self.stop} if self.stop else {}) | (
            {"stop_at_fence": True} if self.stop_at_fence else {})


class PromptSpec(Strict):
    """How the tasks are put to the model (``secgen_lib.core.prompts``)."""

    form: Literal["lab", "chat"] = "lab"
    """``lab``: the texts that the lab model learnt. ``chat``: for other models; says what form the answer must have."""
    system: str | None = Field(None, min_length=1)
    """The system turn; None for none (the model's chat template may bring its own)."""
    security: Literal["", "general", "cwe", "policy"] = ""
    """What is said of security beside the task (``chat``): nothing; that the program must be secure; the task's
    weaknesses by name and description; the task's own policy. A task that has none is put as it is."""

    @model_validator(mode="after")
    def _chat(self) -> PromptSpec:
        if self.security and self.form != "chat":
            raise ValueError("prompt.security needs prompt.form: chat (the lab's texts are fixed)")
        return self


class TaskSpec(Strict):
    """A data set and the part of it that plays a role: ``mining`` tunes, ``validation`` watches the training,
    ``test`` and ``unseen`` (families never tuned on) are only ever measured."""

    dataset: str
    split: Literal["mining", "validation", "test", "unseen"] = "test"
    n: int | None = Field(None, ge=1, description="tasks to draw by seed; None for all that the data set has")
    seed: int = 0
    samples: int | None = Field(None, ge=1)
    """Programs per task; None for the loop's own number (``mining_samples`` or ``n_samples``)."""
    cycles: int | None = Field(None, ge=0, le=10)
    """Feedback cycles; None for ``loop.cycles``. With 0 the programs are measured as they come."""
    controls: Controls | None = None
    """The controls beside the feedback; None for ``loop.controls`` (mining tasks have none)."""
    families: tuple[str, ...] = ()
    """Of ``lab``: these families, whatever split they are at home in; empty for the split's own."""
    teacher_alone: bool = False
    """Mine tasks that have no functional tests: a program is good that builds, does something and is teacher-clean."""


class Effort(NamedTuple):
    """How many programs a task gets, how many feedback cycles each of them, and which controls run beside those."""

    samples: int
    cycles: int
    controls: Controls


class LoopSpec(Strict):
    n_samples: int = Field(4, ge=1, description="programs per task on test and unseen tasks")
    mining_samples: int = Field(4, ge=1, description="programs per task on mining tasks")
    cycles: int = Field(3, ge=0, le=10)
    controls: Controls = ("fresh", "revise")
    history: Literal["last", "full"] = "last"
    """``last``: the repair turn shows the task and the last program; ``full``: the whole conversation."""


class RunConfig(Strict):
    """One run, whole."""

    profile: str
    note: str = ""
    """Said in every figure: what kind of evidence this is."""
    seed: int = 0
    model: ModelSpec = ModelSpec()
    prompt: PromptSpec = PromptSpec()
    notebooks: tuple[str, ...] | None = None
    """The notebooks to execute, by number or name; None for all."""
    tasks: tuple[TaskSpec, ...] = ()
    loop: LoopSpec = LoopSpec()
    analyzers: AnalyzerSpec = AnalyzerSpec()
    train: TrainSpec = TrainSpec()
    arms: dict[str, ArmSpec] = {"dpo": ArmSpec()}
    """The arms beside ``original``, by name."""
    recorded: tuple[str, ...] = ()
    """Recorded generations that are judged beside the model (data sets of ``secgen_lib.experiment.recorded``)."""
    sandbox_min: int = Field(1, ge=1, le=3)
    bootstrap: int = Field(10_000, ge=100, description="replicates behind every interval")

    @field_validator("arms")
    @classmethod
    def _named(cls, arms: dict[str, ArmSpec]) -> dict[str, ArmSpec]:
        for name in arms:
            if not re.fullmatch(r"[a-z][a-z0-9_.+-]*", name) or name == "original":
                raise ValueError(f"{name!r} cannot be an arm's name (small letters, digits, _ . + -; not 'original')")
        return arms

    @field_validator("tasks")
    @classmethod
    def _same_effort_per_split(cls, tasks: tuple[TaskSpec, ...]) -> tuple[TaskSpec, ...]:
        asked: dict[tuple[str, str], TaskSpec] = {}
        for spec in tasks:
            first = asked.setdefault((spec.dataset, spec.split), spec)
            if (first.samples, first.cycles, first.controls) != (spec.samples, spec.cycles, spec.controls):
                raise ValueError(f"the {spec.split} tasks of {spec.dataset} are asked for twice, with other numbers: "
                                 "give both the same samples, cycles and controls")
        return tasks

    @model_validator(mode="after")
    def _mined_or_given(self) -> RunConfig:
        if self.train.pairs_of is not None:
            if any(spec.split == "mining" for spec in self.tasks):
                raise ValueError("train.pairs_of gives the pairs: name no mining tasks")
            if named := next((name for name, arm in self.arms.items() if arm.mined_by), None):
                raise ValueError(f"train.pairs_of gives the pairs: arm {named!r} has no mined_by")
        return self

    @model_validator(mode="after")
    def _static_differs(self) -> RunConfig:
        asked = [self.loop.controls, *(spec.controls for spec in self.tasks), *(a.controls for a in self.arms.values())]
        if any("static" in (controls or ()) for controls in asked) and not any(
                FUZZERS["feedback"] in tools and len(tools) > 1 for tools in self.analyzers.feedback.values()):
            raise ValueError("the control static is feedback without the fuzzer's word: name fuzz_feedback beside a "
                             "tool that reads in analyzers.feedback")
        return self

    @model_validator(mode="after")
    def _trainable(self) -> RunConfig:
        for name, arm in self.arms.items():
            try:
                self.training(name)
            except ValidationError as error:
                first = error.errors(include_url=False)[0]
                key = ".".join(str(part) for part in first["loc"])
                if first["type"] == "extra_forbidden":
                    raise ValueError(f"arm {name!r}: unknown key 'train.{key}': {near(key, TrainSpec)}") from None
                raise ValueError(f"arm {name!r}: train.{key}: {first['msg']} (got {first.get('input')!r})") from None
            taught = {tool for tools in self.analyzers.feedback.values() for tool in tools} | {GROUND_TRUTH}
            if strange := [tool for tool in arm.mined_by if tool not in taught]:
                raise ValueError(f"arm {name!r}: mined_by names {strange[0]}, which analyzers.feedback does not")
            if arm.trained and not self.seeds(name):
                raise ValueError(f"arm {name!r} has no training seed")
            if arm.served and self.model.backend != "openai_chat":
                raise ValueError(f"arm {name!r}: served is a name on a server: it needs model.backend: openai_chat")
            if arm.method == "best_of_n" and not all(self.analyzers.feedback.values()):
                raise ValueError(f"arm {name!r} needs a teacher to choose by: name tools in analyzers.feedback")
        return self

    def training(self, arm: str) -> TrainSpec:
        """The settings an arm is tuned with: the run's, and what the arm changes of them."""
        return TrainSpec.model_validate({**self.train.model_dump(), **self.arms[arm].train})

    def seeds(self, arm: str) -> tuple[int, ...]:
        """The training seeds of an arm; none for an arm that trains nothing."""
        spec = self.arms[arm]
        return () if not spec.trained else self.train.seeds if spec.seeds is None else spec.seeds

    def executes(self, notebook: str) -> bool:
        """Whether a run executes a notebook, named as ``06_train_dpo``: one that it names, by number or name; if it
        names none, all but the overview."""
        if self.notebooks is None:
            return not notebook.startswith("00")
        return any(called(notebook, name) for name in self.notebooks)

    def effort(self, dataset: str, split: str, arm: str = "original") -> Effort:
        """What an arm does on the tasks of a data set's split."""
        asked = next((spec for spec in self.tasks if (spec.dataset, spec.split) == (dataset, split)), None)
        samples, cycles, controls = (asked.samples, asked.cycles, asked.controls) if asked else (None, None, None)
        loop, measured = self.loop, split in MEASURED
        if samples is None:
            samples = loop.mining_samples if split == "mining" else loop.n_samples
        if controls is None:
            controls = loop.controls if measured else ()
        if cycles is None:
            cycles = 0 if split == "validation" else loop.cycles
        if arm != "original":
            spec = self.arms[arm]
            cycles = 0 if spec.curve else cycles if spec.cycles is None else min(spec.cycles, cycles)
            controls = controls if spec.controls is None else spec.controls
        return Effort(samples, cycles, controls if cycles else ())

    @property
    def compared(self) -> tuple[str, ...]:
        """The arms whose results are reported: all that are no point of a curve."""
        return tuple(name for name, spec in self.arms.items() if not spec.curve)

    @property
    def miners(self) -> tuple[tuple[str, ...], ...]:
        """Each set of teachers by whose word an arm's pairs are mined; the whole run's first (the empty tuple), where
        an arm is tuned on it or none is tuned."""
        named = dict.fromkeys(tuple(sorted(arm.mined_by)) for arm in self.arms.values() if arm.trained)
        return tuple(sorted(named, key=bool)) or ((),)

    @property
    def tuned(self) -> str:
        """The arm that is compared with the original where there is place for one: ``dpo``, else the first."""
        return "dpo" if "dpo" in self.arms else next(iter(self.arms), "dpo")

    def naming(self) -> dict[str, Any]:
        """The settings that name the run and its stages: the founding ones, and others that are not their default."""
        return self.model_dump(mode="json", context=NAMING)

    @property
    def run_id(self) -> str:
        return f"{self.profile}-{digest(self.naming())[:8]}"


def called(notebook: str, name: str) -> bool:
    """Whether a notebook, such as ``06_train_dpo``, is meant by a number or a name."""
    return name in (notebook, notebook.split("_")[0])


def near(key: str, spec: type[BaseModel]) -> str:
    """The key that was meant, or the keys there are."""
    return spelling.meant(key, spec.model_fields, "its keys are")
