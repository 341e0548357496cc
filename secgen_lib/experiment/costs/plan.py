"""The plan of one model on some devices: ``secgen model plan NAME --devices N``."""
from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from secgen_lib.core.arms import Tuning
from secgen_lib.core.config import load_config, profiles
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import ModelSpec
from secgen_lib.experiment.costs import devices as kinds
from secgen_lib.experiment.costs import shapes, work
from secgen_lib.experiment.costs.devices import Device
from secgen_lib.experiment.costs.generation import Writing, width, writing
from secgen_lib.experiment.costs.shapes import Shape
from secgen_lib.experiment.costs.tuning import Tuned, tuned

READ, SIDE = 200.0, 200.0 + work.ANSWER
"""Tokens of a prompt, and of a pair's side with it, about those of the profiles of Qwen2.5-Coder."""


@dataclass(frozen=True)
class Plan:
    """What a model takes on ``devices`` of a kind: to answer, by the own decoder and by a server; to be tuned, with a
    copy of the weights on each device, and with the weights sharded (FSDP)."""

    name: str
    shape: Shape
    device: Device
    devices: int
    spec: ModelSpec
    train: Tuning
    local: Writing
    served: Writing
    whole: Tuned
    sharded: Tuned

    def as_json(self) -> dict[str, Any]:
        """For ``--json``: bytes, seconds, tokens a second."""
        ways = {name: asdict(getattr(self, name)) for name in ("local", "served", "whole", "sharded")}
        return {"model": self.name, "parameters": self.shape.parameters, "kind": self.device.name,
                "devices": self.devices, "measured": self.device.measured, "source": self.device.source,
                "shape": self.shape.model_dump(), **ways}


def plan(name: str, devices: int, kind: str) -> Plan:
    """The plan of a model by name, with the settings of its profile where it has one. Raises :class:`SecgenError` for a
    model, a kind or a number of devices that there is none of."""
    shape, device = shapes.of(name), kinds.get(kind)
    check(devices)
    config = load_config(name) if name in profiles() else None
    spec = config.model if config else ModelSpec(name=name, dtype="bfloat16", max_new_tokens=768, context_length=4096)
    train = config.train if config else Tuning(batch_size=4, grad_accum=2, max_length=2048, gradient_checkpointing=True)
    served = spec.model_copy(update={"backend": "openai_chat", "batch_size": 256 * devices})
    return Plan(name, shape, device, devices, spec, train, writing(shape, device, devices, spec, READ, work.ANSWER),
                writing(shape, device, devices, served, READ, work.ANSWER),
                tuned(shape, device, devices, train, side=SIDE, width=width(spec), shard=False),
                tuned(shape, device, devices, train, side=SIDE, width=width(spec), shard=True))


def check(devices: int) -> None:
    """Raises :class:`SecgenError` for a number of devices that cannot be planned with."""
    if not 1 <= devices <= 1024:
        raise SecgenError(f"{devices} devices cannot be planned with", "--devices", "give a number from 1 to 1024")


def gb(size: float) -> str:
    """Bytes as ``15.2 GB`` (10^9)."""
    return f"{size / 1e9:.1f} GB"


def assumptions(device: Device, *more: str) -> list[str]:
    """What a plan's numbers rest on, as lines."""
    how = "measured on one machine" if device.measured else "no such device was at hand: the shares below are assumed"
    return [f"{device.name}: {device.tflops:g} TFLOP/s in bfloat16, {device.bandwidth:g} GB/s, {device.memory:g} GB "
            f"({device.source})", how,
            f"long products reach {100 * device.compute:.0f} % of the operations, a decoding step "
            f"{100 * device.stream:.0f} % of the bandwidth; the slower of the two counts",
            f"a layer of transformers takes at least {device.layer_ms:g} ms a step, of a server a tenth of it", *more]


def render(plan: Plan) -> str:
    """The plan as lines for a terminal."""
    shape, many = plan.shape, f"{plan.devices} x {plan.device.name}"
    lines = [f"{plan.name}: {shape.parameters / 1e6:,.0f} M parameters, {gb(width(plan.spec) * shape.parameters)} of "
             f"weights, {shape.cache_bytes(width(plan.spec)) / 1024:.0f} KiB of cache a token; on {many}", "",
             f"{'':22} {'memory, each':>13}  {'on':>3}  {'rows':>5}  {'tokens/s':>9}  {'prompts, tokens/s':>17}"]
    for name, way in (("answer, transformers", plan.local), ("answer, a server", plan.served)):
        lines.append(f"{name:22} {gb(way.memory):>13}  {way.used:>3}  {way.rows:>5}  {way.decode:>9,.0f}  "
                     f"{way.prefill:>17,.0f}{_fits(way.fits)}")
    lines += ["", f"{'':22} {'memory, each':>13}  {'s a pair':>9}  of which"]
    for name, one in (("tune, a copy on each", plan.whole), ("tune, sharded (FSDP)", plan.sharded)):
        parts = ", ".join(f"{part} {size / 1e9:.1f}" for part, size in one.memory.items())
        lines.append(f"{name:22} {gb(one.bytes):>13}  {one.seconds_a_pair:>9.2f}  {parts}{_fits(one.fits)}")
    train = plan.train
    notes = assumptions(
        plan.device, f"prompts of {READ:.0f} tokens, answers of {work.ANSWER}, pairs of two sides of {SIDE:.0f}",
        f"memory: answers of {plan.spec.max_new_tokens} tokens; {train.batch_size} pairs at a time with sides of "
        f"{train.max_length}, LoRA of rank {train.r}, gradient checkpointing "
        f"{'on' if train.gradient_checkpointing else 'off'}", "shares and sources: docs/run-on-gpus.md")
    return "\n".join([*lines, "", "assumed:", *(f"  {note}" for note in notes)])


def _fits(fits: bool) -> str:
    return "" if fits else "  DOES NOT FIT"
