"""Kinds of devices: what their data sheets say, and the shares of it that are assumed to be reached."""
from __future__ import annotations

from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from secgen_lib.core import spelling
from secgen_lib.core.errors import SecgenError

DEFAULT = "h100"


class Device(BaseModel):
    """One device; ``devices.yaml`` says what each field is."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    tflops: float = Field(gt=0)
    bandwidth: float = Field(gt=0)
    memory: float = Field(gt=0)
    compute: float = Field(gt=0, le=1)
    stream: float = Field(gt=0, le=1)
    layer_ms: float = Field(ge=0)
    decode: float | None = Field(None, gt=0, le=1)
    """Share of tflops in a decoding step; None for ``compute``."""
    source: str

    @property
    def measured(self) -> bool:
        return self.source.startswith("measured")

    @property
    def bytes(self) -> float:
        return self.memory * 1e9

    def products(self, operations: float) -> float:
        """Seconds of so many operations in long matrix products."""
        return operations / (self.tflops * 1e12 * self.compute)

    def step(self, operations: float, read: float) -> float:
        """Seconds of a decoding step: whichever takes longer, the operations or reading ``read`` bytes (roofline)."""
        share = self.compute if self.decode is None else self.decode
        return max(operations / (self.tflops * 1e12 * share), read / (self.bandwidth * 1e9 * self.stream))


@cache
def kinds() -> dict[str, Device]:
    import yaml

    text = Path(__file__).with_name("devices.yaml").read_text(encoding="utf-8")
    return {name: Device(name=name, **fields) for name, fields in yaml.safe_load(text).items()}


def get(kind: str) -> Device:
    """The kind of device that is meant. Raises :class:`SecgenError` with the kinds there are."""
    found = spelling.known(kind, kinds(), {"a100": "a100-80gb", "4090": "rtx-4090"})
    if found is None:
        raise SecgenError(f"no kind of device {kind!r}", "--kind", spelling.meant(kind, kinds(), "choose one of"))
    return kinds()[found]
