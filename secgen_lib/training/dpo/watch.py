"""The build rate of what the model writes while it is tuned: the first thing that preference tuning breaks."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from secgen_lib.core import jsonl, prompts
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task, digest, from_row
from secgen_lib.training.dpo import DpoConfig

Build = Callable[[str, Task], bool | None]


@dataclass
class Watch:
    """Samples ``val_programs`` programs for the validation tasks and builds them.

    The seeds are the same at every validation, so the rates are of paired samples.
    """

    tasks: Sequence[Task]
    config: DpoConfig
    build: Build
    known: dict[tuple[str, str], bool | None] = field(default_factory=dict)
    """What was built already: with the same seeds, many programs come again."""

    def rate(self, network: Any, tokenizer: Any, stops: frozenset[int]) -> tuple[float | None, float]:
        """(programs that build / programs that could be tried or None, mean tokens of an answer)."""
        from secgen_lib.generation.models.transformers_local import LocalModel

        spec, n = self.config.model, self.config.val_programs
        context = min(spec.context_length, getattr(network.config, "max_position_embeddings", 10**9))
        model = LocalModel(network, tokenizer, "", stops, spec.batch_size, context)
        asked = self.asked(n)
        seeds = [int(digest("validation", task.task_id, i), 16) >> 1 for i, task in enumerate(asked)]
        asking = [prompts.ask(task, self.config.prompt) for task in asked]
        answers = model.generate(asking, seeds, **spec.decoding)
        with ThreadPoolExecutor(2) as pool:
            built = list(pool.map(self._builds, asked, [answer.text for answer in answers]))
        known = [value for value in built if value is not None]
        return (sum(known) / len(known) if known else None), sum(a.n_tokens or 0 for a in answers) / n

    def asked(self, n: int) -> list[Task]:
        """The tasks of ``n`` programs, evenly from all: with more tasks than programs every language has its share."""
        apart = max(1.0, len(self.tasks) / n)
        return [self.tasks[int(i * apart) % len(self.tasks)] for i in range(n)]

    def _builds(self, task: Task, text: str) -> bool | None:
        from secgen_lib import languages

        code = languages.get(task.language).extract(text, entry_point=task.entry_point, prompt=task.head)
        if code is None:
            return False
        if (task.task_id, code) not in self.known:
            self.known[task.task_id, code] = self.build(code, task)
        return self.known[task.task_id, code]


def watch(config: DpoConfig) -> Watch | None:
    """The watch of these settings; None without validation tasks."""
    if config.validation_tasks is None:
        return None
    path = Path(config.validation_tasks)
    try:
        tasks = [from_row(Task, row) for row in jsonl.rows(path)]
    except TypeError as error:
        raise SecgenError(f"cannot be read as tasks ({error})", path) from None
    return Watch(tasks, config, _named(config.val_build) if config.val_build else _by_language) if tasks else None


def _by_language(code: str, task: Task) -> bool | None:
    from secgen_lib import languages

    return languages.get(task.language).execute(code, task, suites=()).builds


def _named(name: str) -> Build:
    module, _, function = name.partition(":")
    try:
        return getattr(import_module(module), function)
    except (ImportError, AttributeError) as error:
        raise SecgenError(f"cannot be had ({error})", f"val_build {name}", "write it as module:function") from None
