"""What a profile says it will measure, before anything is measured: ``profiles/<profile>.endpoints.yaml``.

The file is committed before the first reading of a test split; where a like run had been read by then, ``known`` says
so. It names one primary endpoint, the secondary ones, the endpoints whose p-values are adjusted together (Holm), the
sets with their sizes, and the paper's claims. Its hash stands beside every table of its results
(``metrics.endpoints``). A profile without such a file has no endpoints.
"""
from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, field_validator, model_validator

from secgen_lib import languages, tasks
from secgen_lib.core.config import PROFILES
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import digest
from secgen_lib.core.settings import near
from secgen_lib.metrics.rates import AT_K, METRICS, ONLY_AT_K

SUFFIX = ".endpoints.yaml"
CYCLES = ("cycles_to_accept", "cycles_to_accept_both_failed")
"""Metrics of pairs of programs (``metrics.repair``): they need the feedback cycles of both models."""
RATES = ("build_rate", "efr", "efr_teacher", "errors", "accepted", "pass@", "correct@", "secure_pass@")
"""Metrics (or their beginnings) that are shares of all programs: what a plan can say beforehand that it detects."""
OF_PROGRAMS = tuple(name for name in METRICS if name not in (*ONLY_AT_K, "share", "number"))


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(_listed), Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Endpoint(_Strict):
    """One number that is compared between two arms, with what was claimed of it."""

    name: str = Field(min_length=1)
    metric: str
    datasets: Names
    """One data set or several: their programs are pooled."""
    split: Literal["test", "unseen"] = "test"
    language: str | None = None
    """Only the tasks in this language; None for all."""
    after: Literal[0, "last"] = 0
    """Without feedback, or the programs that stand after the last cycle."""
    kind: Literal["difference", "relative"] = "difference"
    arms: tuple[str, str] = ("original", "tuned")
    """Before and after; ``tuned`` is the run's tuned arm, whatever its name."""
    smallest: float = Field(allow_inf_nan=False)
    """The smallest change of interest, in the unit of ``kind``; its sign is the direction that is wished for."""
    claim: str = Field(min_length=1)
    """What the paper says, in its own words; or that it says nothing."""
    claimed: float | None = Field(None, allow_inf_nan=False)
    """The claim as a number in the unit of ``kind``, where it is one."""
    why: str = ""

    @field_validator("metric")
    @classmethod
    def _metric(cls, name: str) -> str:
        at_k = AT_K.fullmatch(name)
        if name not in (*OF_PROGRAMS, *CYCLES) and not (at_k and int(at_k.group(2))):
            raise ValueError(f"unknown metric {name!r}; choose pass@k, secure_pass@k, correct@k, secure@k, or one of "
                             + ", ".join((*OF_PROGRAMS, *CYCLES)))
        return name

    @model_validator(mode="after")
    def _fits(self) -> Endpoint:
        if not self.smallest:
            raise ValueError("smallest: a change of 0 is no change of interest")
        if self.metric in CYCLES and self.after != "last":
            raise ValueError(f"{self.metric} counts the feedback cycles: set after: last")
        if self.arms[0] == self.arms[1]:
            raise ValueError(f"arms: {self.arms[0]!r} would be compared with itself")
        _known(self.datasets, self.language)
        return self


class MeasuredSet(_Strict):
    """One data set as it is planned to be measured, for each model."""

    dataset: str
    split: Literal["test", "unseen"] = "test"
    language: str
    tasks: int = Field(ge=1)
    samples: int = Field(ge=1)
    cycles: int = Field(0, ge=0)

    @model_validator(mode="after")
    def _exists(self) -> MeasuredSet:
        _known((self.dataset,), self.language)
        return self


class Assumed(_Strict):
    """What the planned power rests on: of one rate, how it varies. Assumptions, not results."""

    rate: float = Field(gt=0, lt=1)
    alike: float = Field(ge=0, le=1)
    """Correlation of two samples of one model for one task."""
    moves: float = Field(ge=0)
    """Standard deviation, over tasks, of the true change of a task's rate."""


class Plan(_Strict):
    """The file, whole."""

    question: str = Field(min_length=1)
    known: str = ""
    """What results had been read when the endpoints were named, in a sentence; empty where none had."""
    primary: Endpoint
    secondary: tuple[Endpoint, ...] = ()
    holm: tuple[str, ...] = ()
    """Names of secondary endpoints whose p-values are adjusted together; the primary is tested alone."""
    repairs_faster: str = Field(min_length=1)
    sets: tuple[MeasuredSet, ...] = Field(min_length=1)
    assumed: Assumed

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        return (self.primary, *self.secondary)

    @property
    def fingerprint(self) -> str:
        """The hash of all that the file says (not of its comments, nor of a ``known`` that it leaves out)."""
        return digest(self.model_dump(mode="json", exclude=None if self.known else {"known"}))

    def detects(self, endpoint: Endpoint) -> float | None:
        """What an endpoint is planned to detect, absolute; None for one that is no share of all programs."""
        sets = [part for part in self.planned(endpoint) if endpoint.after == 0 or part.cycles]
        if not endpoint.metric.startswith(RATES):
            return None
        return detectable(sets, self.assumed, tasks_alike="@" in endpoint.metric)

    def planned(self, endpoint: Endpoint) -> tuple[MeasuredSet, ...]:
        """The sets whose programs an endpoint is about."""
        return tuple(part for part in self.sets if part.dataset in endpoint.datasets and part.split == endpoint.split
                     and endpoint.language in (None, part.language))

    @model_validator(mode="after")
    def _whole(self) -> Plan:
        names = [endpoint.name for endpoint in self.endpoints]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise ValueError(f"two endpoints have the name {twice!r}")
        if self.primary.name in self.holm:
            raise ValueError(f"holm: the primary endpoint {self.primary.name!r} is tested alone")
        stray = next((name for name in self.holm if name not in names), None)
        if stray is not None:
            raise ValueError(f"holm: no secondary endpoint {stray!r}; there are {', '.join(names[1:]) or 'none'}")
        for endpoint in self.endpoints:
            missing = [name for name in endpoint.datasets
                       if name not in {part.dataset for part in self.planned(endpoint)}]
            if missing:
                raise ValueError(f"{endpoint.name}: {missing[0]} ({endpoint.split}{', ' if endpoint.language else ''}"
                                 f"{endpoint.language or ''}) is none of the sets")
            if endpoint.after == "last" and not any(part.cycles for part in self.planned(endpoint)):
                raise ValueError(f"{endpoint.name}: none of its sets has feedback cycles")
        return self


def detectable(sets: Sequence[MeasuredSet], assumed: Assumed, *, tasks_alike: bool = False) -> float:
    """The difference of a rate that sets, pooled, are planned to find with power 0.8 at 0.05 (two-sided): 2.8 standard
    errors.

    A task's difference between two models has the variance of the samples that decide it,
    2 p (1 - p) (1 - alike) / samples, and of the true change, moves squared. Both models draw with the same sampling
    seeds, which this leaves out: it makes the real number smaller. Tasks are taken as independent, which makes the
    number of a set whose tasks are of few families (the lab) too small. ``tasks_alike``: every task weighs the same, as
    in a rate at k; else every program.
    """
    weights = [part.tasks * (1 if tasks_alike else part.samples) for part in sets]
    variance = 0.0
    for part, count in zip(sets, weights, strict=True):
        by_samples = 2 * assumed.rate * (1 - assumed.rate) * (1 - assumed.alike) / part.samples
        weight = count / sum(weights)
        variance += weight ** 2 * (by_samples + assumed.moves ** 2) / part.tasks
    return 2.8 * math.sqrt(variance)


def load_plan(profile: str, folder: Path = PROFILES) -> Plan | None:
    """The endpoints of a profile; None where it names none.

    Raises :class:`SecgenError`, one line, that names the file, the key and the choices where the file does not fit.
    """
    import yaml

    path = folder / f"{profile}{SUFFIX}"
    if not path.is_file():
        return None
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SecgenError(f"is not YAML ({error})", path.name) from None
    if not isinstance(values, dict):
        raise SecgenError("holds no endpoints", path.name, "see secgen_lib/metrics/plan.py")
    try:
        return Plan.model_validate(values)
    except ValidationError as error:
        raise SecgenError(_explain(error), path.name) from None


def _known(datasets: tuple[str, ...], language: str | None) -> None:
    stray = next((name for name in datasets if name not in tasks.names()), None)
    if stray is not None:
        raise ValueError(f"no data set {stray!r}; choose from {', '.join(tasks.names())}")
    if len(set(datasets)) < len(datasets):
        raise ValueError("a data set is there twice: it would be counted twice")
    if language is not None and language not in languages.names():
        raise ValueError(f"no language {language!r}; choose from {', '.join(languages.names())}")


def _explain(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "value_error":
        return f"{place}: {first['ctx']['error']}" if place else str(first["ctx"]["error"])
    if first["type"] == "extra_forbidden":
        inside: dict[str, type[BaseModel]] = {"primary": Endpoint, "secondary": Endpoint, "sets": MeasuredSet,
                                              "assumed": Assumed}
        spec = inside.get(str(first["loc"][0]), Plan) if len(first["loc"]) > 1 else Plan
        return f"unknown key {place!r}: {near(str(first['loc'][-1]), spec)}"
    if first["type"] == "missing":
        return f"{place} is missing"
    return f"{place}: {first['msg']} (got {first.get('input')!r})"
