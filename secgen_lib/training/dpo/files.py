"""What the trainer leaves on disk: state, log rows, checkpoints that are known to be whole."""
from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secgen_lib.core import jsonl, lock
from secgen_lib.core.atomic import replacing_folder
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import file_sha256
from secgen_lib.core.store import write_json
from secgen_lib.training.dpo import log_rows

if TYPE_CHECKING:
    from filelock import FileLock

    from secgen_lib.training.dpo import DpoConfig

MARK = "complete.json"
PATIENCE_S = 10.0
"""How long a lock is waited for: a trainer that was just killed holds it until its last thread is gone."""


class Folder:
    """The ``out`` folder of one training, held by one process."""

    def __init__(self, path: Path, fingerprint: str, *, main: bool):
        """Take the folder; a training of other settings that lies there is moved aside to ``NAME.old-FINGERPRINT``.

        Raises :class:`SecgenError` when another process is training there. Only the ``main`` process writes.
        """
        self.path, self.fingerprint, self.main = path, fingerprint, main
        self.lock: FileLock | None = None
        if not main:
            return
        path.mkdir(parents=True, exist_ok=True)
        self.lock = self._take()
        before = self.state().get("fingerprint")
        if before not in (None, fingerprint):
            aside = path.with_name(f"{path.name}.old-{before[:8]}")
            if aside.exists():
                shutil.rmtree(aside)
            path.rename(aside)
            print(f"secgen.dpo: {path.name} held a training of other settings or pairs: moved to {aside.name}")
            self.lock.release()
            path.mkdir()
            self.lock = self._take()

    def _take(self) -> FileLock:
        try:
            return lock.take(self.path / "lock", PATIENCE_S)
        except lock.Busy:
            raise SecgenError("another process is training here", self.path, "wait for it, or end it") from None

    def state(self) -> dict[str, Any]:
        try:
            return json.loads((self.path / "state.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}

    def tell(self, **facts: Any) -> None:
        if self.main:
            write_json(self.path / "state.json", {**self.state(), "fingerprint": self.fingerprint, **facts})

    @property
    def checkpoints(self) -> Path:
        return self.path / "checkpoints"

    def mark(self, step: int) -> None:
        """Say that a checkpoint is whole: with the size of every file, all of them on disk."""
        if not self.main:
            return
        folder = self.checkpoints / f"checkpoint-{step}"
        sizes = {}
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            with open(path, "rb") as file:
                os.fsync(file.fileno())
            sizes[path.relative_to(folder).as_posix()] = path.stat().st_size
        write_json(folder / MARK, {"fingerprint": self.fingerprint, "step": step, "sizes": sizes})

    def newest(self) -> Path | None:
        """The newest whole checkpoint of these settings. A folder that was cut while it was written is passed over."""
        newest_first = sorted(self.checkpoints.glob("checkpoint-*"), key=lambda p: int(p.name.split("-")[1]),
                              reverse=True)
        return next((path for path in newest_first if self._whole(path)), None)

    def _whole(self, folder: Path) -> bool:
        try:
            mark = json.loads((folder / MARK).read_text(encoding="utf-8"))
            return mark["fingerprint"] == self.fingerprint and all(
                (folder / name).stat().st_size == size for name, size in mark["sizes"].items())
        except (OSError, ValueError, LookupError):
            return False

    def resume(self) -> Path | None:
        """The checkpoint to go on from; later checkpoints and log rows are forgotten, so no step is told twice."""
        start = self.newest()
        if not self.main:
            return start
        step = int(start.name.split("-")[1]) if start else 0
        for path in self.checkpoints.glob("checkpoint-*"):
            if int(path.name.split("-")[1]) > step:
                shutil.rmtree(path)
        rows = [row for row in log_rows(self.path) if row["step"] <= step]
        jsonl.write(self.path / "training.jsonl", rows, sort_keys=False)
        return start

    def row(self, row: dict[str, Any]) -> None:
        """Append one row to ``training.jsonl`` in one write."""
        if self.main:
            jsonl.append(self.path / "training.jsonl", [row], sort_keys=False)

    def save(self, model: Any, name: str, base: str, record: dict[str, Any], weights: dict[str, Any] | None = None
             ) -> Path:
        """Write an adapter to ``out/NAME`` at once, with ``training.json`` beside its weights.

        ``weights`` are the adapter's where ``model`` has shards of them alone (``processes.gathered``). ``base`` is the
        name by which the base model is known; the file PEFT writes would hold this machine's path.
        """
        config = model.peft_config["default"]
        with replacing_folder(self.path / name) as scratch:
            path, config.base_model_name_or_path = config.base_model_name_or_path, base
            try:
                model.save_pretrained(str(scratch), save_embedding_layers=False, state_dict=weights)
            finally:
                config.base_model_name_or_path = path
            (scratch / "README.md").unlink(missing_ok=True)  # PEFT's empty model card
            write_json(scratch / "training.json", record)
        return self.path / name


def input_hashes(config: DpoConfig) -> dict[str, str | None]:
    """Setting -> SHA-256 of the file that it names, for the files that a training reads; None where it names none.

    Raises :class:`SecgenError` for a file that cannot be read.
    """
    paths = {"pairs": config.pairs, "validation_pairs": config.validation_pairs,
             "validation_tasks": config.validation_tasks}
    try:
        return {name: None if path is None else file_sha256(Path(path)) for name, path in paths.items()}
    except OSError as error:
        raise SecgenError(f"cannot be read ({error.strerror})", error.filename) from None
