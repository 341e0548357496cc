"""What the results of stages depend on beside settings and sources: values for their keys, an empty list for none."""
from __future__ import annotations

from typing import Any

from secgen_lib.core.naming import NAMING
from secgen_lib.experiment.arms.loops import answers_in, validates, weights
from secgen_lib.experiment.run import Run
from secgen_lib.judging.judge import check_tools


def languages(run: Run) -> list[str]:
    """The languages of the run's tasks."""
    return sorted({row["language"] for row in run.tables.rows("tasks")})


def tools(run: Run) -> list[Any]:
    """The versions of all that judges the tasks. Raises :class:`SecgenError` for a tool that is not there."""
    return [check_tools(run.config.analyzers, languages(run))]


def model(run: Run) -> list[Any]:
    """The model's weights, and what dtype ``auto`` is here: on another machine it may be another, and that is another
    model."""
    spec = run.config.model
    return [weights(spec), *([answers_in(spec)] if spec.dtype == "auto" else [])]


def validation(run: Run) -> list[Any]:
    """Whether the original is measured on the validation tasks, too."""
    return [True] if validates(run) else []


def miners(run: Run) -> list[Any]:
    """Whose word tells bad from good in the pairs, where arms name their own teachers."""
    return [run.config.miners] if run.config.miners != ((),) else []


def trainings(run: Run) -> list[Any]:
    """How the arms are trained."""
    return [[arm, run.config.training(arm).model_dump(mode="json", context=NAMING), run.config.seeds(arm)]
            for arm, spec in run.config.arms.items() if spec.trained]


def arms(run: Run) -> list[Any]:
    """All of the arms."""
    return [run.config.naming().get("arms")]
