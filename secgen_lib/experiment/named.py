"""Whether all that a profile names is there: asked before anything is done, and of a profile that is only listed."""
from __future__ import annotations

from pathlib import Path

from secgen_lib import languages
from secgen_lib import tasks as datasets
from secgen_lib.core import spelling
from secgen_lib.core.errors import SecgenError
from secgen_lib.experiment import recorded
from secgen_lib.experiment.run import Run
from secgen_lib.generation import models
from secgen_lib.judging.judge import check_tools


def require(run: Run) -> None:
    """Raises :class:`SecgenError` for a backend, data set, recording, language or analyzer that there is none of.

    A data set that is a file must be there until the run has begun: it has the tasks then. Nothing is loaded.
    """
    config = run.config
    models.require(config.model.backend)
    for name in config.recorded:
        recorded.require(name)
    for name in dict.fromkeys(spec.dataset for spec in config.tasks):
        datasets.get(name)
        if datasets.is_file(name) and not run.made and not Path(name).is_file():
            raise SecgenError("no such file of tasks", name, "write it, or name a data set of `secgen tasks list`")
    for _, language, _ in config.analyzers.named():
        if language not in languages.names():
            raise SecgenError(f"no language {language!r}", "analyzers",
                              spelling.meant(language, languages.names(), aliases=spelling.LANGUAGES))
    check_tools(config.analyzers, ())
