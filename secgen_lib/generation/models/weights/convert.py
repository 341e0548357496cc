"""A GGUF file into a folder of safetensors, tokenizer and config, once, so that any loader and trainer takes it.

transformers reads GGUF but keeps the tensors packed and cannot save them. Here each tensor is dequantised by the
``gguf`` package (llama.cpp's own reader), put into transformers' layout by transformers' own map, rounded to bfloat16
and written. What the file says is kept: its chat template, its end of turn, its output head where it has one of its
own. Every tensor of the file must have a place and every weight of the model a tensor, else nothing is kept.

A folder is named by the file's SHA-256 and the method, and has its name only when it is whole; a conversion that was
killed goes on at the shard it was writing.
"""
from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from secgen_lib.core.atomic import replacing
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import digest
from secgen_lib.generation.models.weights import gguf_file, hashes
from secgen_lib.generation.models.weights.catalogue import folder, need_disk, need_memory
from secgen_lib.generation.models.weights.fetch import alone

CONVERTER = 1
"""Rises when this file would make other weights, config or tokenizer of the same GGUF."""
SHARD = 512 << 20
RECORD = "conversion.json"


def method() -> dict[str, Any]:
    """How a file is dequantised: it names the model as much as the file does."""
    try:
        versions = {name: metadata.version(name) for name in ("gguf", "transformers")}
    except metadata.PackageNotFoundError as error:
        raise SecgenError(f"the package {error.name} is not installed", "gguf", "make setup") from None
    return {"converter": CONVERTER, "dtype": "bfloat16", **versions}


def name(sha256: str) -> str:
    """The name of the weights that a GGUF file of this content becomes, 16 hex digits."""
    return digest("gguf", sha256, method())


def identity(place: Path) -> str | None:
    """The name of a converted folder; None where it is no conversion, or not as the conversion left it."""
    record_path = place / RECORD
    if not record_path.is_file():
        return None
    try:
        record = json.loads(record_path.read_text(encoding="utf-8"))
        files = {str(file): str(sha) for file, sha in record["files"].items()}
        present = {path.name for path in place.iterdir()} - {RECORD}
        if present == set(files) and all(hashes.sha256(place / file) == sha for file, sha in files.items()):
            return digest("gguf", record["gguf"], record["method"])
    except gguf_file.BROKEN:
        return None
    return None


def convert(path: Path) -> Path:
    """The folder of a GGUF file; made if it is not there. Raises :class:`SecgenError`: no GGUF file, cut, of an
    architecture that transformers does not know, without chat template, too little disk or memory."""
    if not path.is_file():
        raise SecgenError("no such file", path, "give a GGUF file, a folder, or a name of `secgen model list`")
    with open(path, "rb") as file:
        if file.read(4) != b"GGUF":
            raise SecgenError("is no GGUF file: it does not begin with GGUF", path)
    sha256 = hashes.sha256(path)
    if (ready := converted(sha256)) is not None:
        return ready
    target = folder() / "converted" / name(sha256)
    with alone(folder() / "converted" / ".locks" / target.name, path.name):
        if converted(sha256) is None:
            _convert(path, sha256, target)
    return target


def converted(sha256: str) -> Path | None:
    """The folder that a GGUF file of this content became; None where it is not there, or was changed since."""
    target = folder() / "converted" / name(sha256)
    return target if identity(target) == target.name else None


def _convert(path: Path, sha256: str, target: Path) -> None:
    source = gguf_file.read(path)
    partial = target.with_name(f".{target.name}.partial")
    partial.mkdir(parents=True, exist_ok=True)
    done = sum(file.stat().st_size for file in partial.glob("*.safetensors"))
    need_disk(partial, source.total * 2 - done + (64 << 20), f"converting {path.name}")
    need_memory(source.memory(SHARD), f"converting {path.name}", path, "close other programs")
    files = [*_shards(source, partial, path.name), *source.save_rest(partial)]
    hashed = {file: hashes.sha256(partial / file) for file in sorted(files)}
    for extra in {entry.name for entry in partial.iterdir()} - set(files):
        (partial / extra).unlink()
    record = {"gguf": sha256, "method": method(), "files": hashed}
    (partial / RECORD).write_text(json.dumps(record, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)  # what stands there is not what a conversion left
    os.rename(partial, target)
    for file, sha in hashed.items():
        hashes.remember(target / file, sha)


def _shards(source: Any, partial: Path, title: str) -> Iterator[str]:
    """Write the weights, some at a time; yields the names of the files. A shard that is there is whole."""
    from safetensors import SafetensorError
    from safetensors.torch import save_file
    from tqdm import tqdm

    shards = cut(source.shapes)
    places: dict[str, str] = {}
    with tqdm(total=len(source.shapes), desc=f"converting {title}", unit=" tensors", file=sys.stderr) as bar:
        for number, names in enumerate(shards, 1):
            file = f"model-{number:05}-of-{len(shards):05}.safetensors" if len(shards) > 1 else "model.safetensors"
            places |= dict.fromkeys(names, file)
            if not (partial / file).is_file():
                tensors = {}
                for tensor_name in names:
                    tensors[tensor_name] = source.tensor(tensor_name)
                    bar.update()
                try:
                    with replacing(partial / file) as scratch:
                        save_file(tensors, scratch, metadata={"format": "pt"})
                        scratch.chmod(0o644)  # safetensors makes a file that only its owner reads
                except SafetensorError as error:
                    raise SecgenError(f"cannot be written ({error})", partial / file,
                                      "free some disk and run again: what is done stays done") from None
            else:
                bar.update(len(names))
            yield file
    if len(shards) > 1:
        index = {"metadata": {"total_size": source.total * 2}, "weight_map": places}
        (partial / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")
        yield "model.safetensors.index.json"


def cut(shapes: dict[str, tuple[int, ...]]) -> list[list[str]]:
    """Names of tensors in shards of at most SHARD bytes in bfloat16, but for a tensor that is larger alone."""
    import math

    shards: list[list[str]] = []
    room = 0
    for name, shape in shapes.items():
        size = 2 * math.prod(shape)
        if not shards or size > room:
            shards.append([])
            room = SHARD
        shards[-1].append(name)
        room -= size
    return shards
