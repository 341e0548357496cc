"""The plan of a run: its stages, each with what its result depends on (inputs) and the name of all that (key).

A stage is one :class:`Spec` in the table ``stages.STAGES``. :class:`Plan` resolves the table for one run: a stage's
inputs are found when they are first asked for and kept, so that a driver or a kernel finds them once. Stage 01 makes
the table of tasks, whose languages later stages' inputs name: ask for those when it is done.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from secgen_lib import sandbox
from secgen_lib.core.arms import MEASURED
from secgen_lib.core.cache import sources, unedited
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import digest
from secgen_lib.experiment.run import Run
from secgen_lib.experiment.stage import Stage


def nothing(run: Run) -> None:
    """The check or the note of a stage that has none."""


def always(run: Run) -> bool:
    """Whether a run has the stage, of a stage that every run has."""
    return True


@dataclass(frozen=True)
class Spec:
    """A stage of any run. Of ``SPEC = Spec(work, needs=("03_analyze",), sections=("loop",), modules=("judging",))`` the
    key names the settings under ``loop``, the key of 03_analyze and the source of ``secgen_lib/judging``.
    """

    work: Callable[[Run, Stage], None]
    """Makes what is not yet there; asked until the stage is finished."""
    needs: tuple[str, ...] = ()
    """Earlier stages that must be finished."""
    sections: tuple[str, ...] = ()
    """Sections of the settings."""
    modules: tuple[str, ...] = ()
    """Modules and packages of the library, as paths below it."""
    inputs: tuple[Callable[[Run], list[Any]], ...] = ()
    """What else the result depends on (tools, weights, arms): each gives values for the key."""
    reads: str = ""
    """Why it reads completions or verdicts of the measured splits, if it does."""
    check: Callable[[Run], None] = nothing
    """Raises :class:`SecgenError` for what would end the stage hours later; not asked of a restored run."""
    note: Callable[[Run], None] = nothing
    """What is written beside the tables each time the stage is entered, finished or not."""
    notebook: str = ""
    """The notebook that shows it, where that has another name than the stage."""
    applies: Callable[[Run], bool] = always
    """Whether a run has this stage."""
    shipped: bool = True
    """Whether its tables are shipped with a run's answers; a restored run lacks a stage that is not."""


@dataclass(frozen=True)
class Inputs:
    """All that a stage's result depends on."""

    needs: list[str]
    """The keys of the stages that it needs."""
    sections: dict[str, Any]
    """Section -> the settings that name it."""
    sources: str
    """The hash of its modules."""
    more: list[Any]
    """What its own ``inputs`` say."""


class Planned:
    """A stage of one run."""

    def __init__(self, plan: Plan, name: str, spec: Spec):
        self.plan, self.name, self.spec = plan, name, spec

    @property
    def notebook(self) -> str:
        return self.spec.notebook or self.name

    @property
    def applies(self) -> bool:
        """Whether this run has the stage."""
        run = self.plan.run
        return self.spec.applies(run) and (self.spec.shipped or not run.restored)

    @cached_property
    def inputs(self) -> Inputs:
        """Raises :class:`SecgenError` where a tool or a model that they name is not there."""
        run, spec = self.plan.run, self.spec
        settings = run.config.naming()
        return Inputs([self.plan[need].key for need in spec.needs],
                      {name: settings[name] for name in spec.sections if name in settings},
                      sources(*spec.modules), [value for named in spec.inputs for value in named(run)])

    @cached_property
    def key(self) -> str:
        """The name of all that the stage's result depends on; of a restored run what it was when it was shipped."""
        run = self.plan.run
        if run.restored:
            return str(run.manifest()["stages"].get(self.name, {}).get("key", ""))
        inputs = self.inputs
        return digest(inputs.needs, inputs.sections, inputs.sources, inputs.more)

    @property
    def finished(self) -> bool:
        """Whether the run holds its result under the key that it has today."""
        made = self.plan.run.stage_key(self.name)
        return made is not None and made == self.key

    def complete(self) -> None:
        """Do what is not yet done. Raises :class:`SecgenError` where a stage that it needs is not finished."""
        if self.applies:
            with self.entered() as stage:
                if not stage.finished:
                    self.spec.work(self.plan.run, stage)
                self.spec.note(self.plan.run)

    @contextmanager
    def entered(self) -> Iterator[Stage]:
        """Enter the stage. Where its sources are edited meanwhile, it is not finished at its end
        (:class:`SecgenError`): its rows stay, under the key that they were begun with."""
        run, spec = self.plan.run, self.spec
        if not run.restored:
            sandbox.require(run.config.sandbox_min)
            spec.check(run)
        elif run.stage_key(self.name) is None:
            raise SecgenError("was not finished when the run was shipped", self.name,
                              f"`secgen run {run.config.profile} --restored continue` goes on from what was")
        for need in spec.needs:
            self._require(self.plan[need])
        splits = sorted({task.split for task in run.config.tasks} & set(MEASURED)) if spec.reads else ()
        with run.stage(self.name, self.key, self.plan.dependents(self.name), reads=splits, why=spec.reads) as stage:
            yield stage
            if not stage.finished:
                unedited(self.name, *spec.modules)

    def _require(self, need: Planned) -> None:
        if not need.finished:
            made = self.plan.run.stage_key(need.name)
            raise SecgenError(f"needs {need.name} first" if made is None else
                              f"needs {need.name}, which was made with other settings, tools or library than are here "
                              "now", self.name,
                              f"run notebook {need.notebook}, or `secgen run {self.plan.run.config.profile}`")


class Plan(Mapping[str, Planned]):
    """The stages of one run, in order: name -> :class:`Planned`."""

    def __init__(self, run: Run, specs: Mapping[str, Spec]):
        self.run = run
        self._stages = {name: Planned(self, name, spec) for name, spec in specs.items()}

    def __getitem__(self, name: str) -> Planned:
        return self._stages[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._stages)

    def __len__(self) -> int:
        return len(self._stages)

    def shown_by(self, notebook: str) -> Planned | None:
        """The stage that a notebook shows; None where it shows none, or one that this run does not have."""
        return next((stage for stage in self.values() if stage.notebook == notebook and stage.applies), None)

    def dependents(self, name: str) -> list[str]:
        """The stages built on ``name``, the last first."""
        names = [name]
        for other in self.values():
            if set(other.spec.needs) & set(names):
                names.append(other.name)
        return names[:0:-1]
