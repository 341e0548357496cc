"""The arithmetic, held against what was measured (docs/performance.md, docs/qwen-findings.md) where there was a device,
and against what must follow where there was none.

Mutations that turn these red: a step that is not the slower of two, weights that are not read, a copy that is not
shared.
"""
from __future__ import annotations

import pytest

from secgen_lib.core.arms import Tuning
from secgen_lib.core.config import load_config
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.settings import ModelSpec
from secgen_lib.experiment.costs import devices, plan, shapes
from secgen_lib.experiment.costs.generation import ROOM, writing
from secgen_lib.experiment.costs.tuning import tuned

HALF = ModelSpec(name="qwen2.5-coder-0.5b", dtype="bfloat16", batch_size=64, max_new_tokens=384, context_length=2048)


def test_on_two_cores_the_plan_is_what_was_measured():
    cpu, shape = devices.get("cpu"), shapes.of("qwen2.5-coder-0.5b")
    assert cpu.measured
    answers = writing(shape, cpu, 1, HALF, 150, 134)  # 64 rows, 8,552 tokens: 143.5 and 156.1 tokens/s
    assert 0.8 < answers.decode / 150 < 1.25
    pairs = tuned(shape, cpu, 1, Tuning(r=8), side=222, width=2, shard=False)
    assert 0.8 < pairs.seconds_a_pair / 2.54 < 1.25 and 0.7 < pairs.reference_a_pair / 1.12 < 1.4
    lab = load_config("lab").model
    assert 0.5 < writing(shapes.of("lab"), cpu, 1, lab, 100, 110).decode / 2164 < 2


def test_a_decoding_step_is_the_slower_of_operations_and_bytes():
    device = devices.get("h100")
    assert device.step(0, 3.35e12 * device.stream) == pytest.approx(1)
    assert device.step(989e12 * device.compute, 1) == pytest.approx(1)
    shape = shapes.of("qwen2.5-coder-7b")
    one, many = (writing(shape, device, 1, spec, 200, 163) for spec in (
        HALF.model_copy(update={"batch_size": n, "backend": "openai_chat"}) for n in (1, 64)))
    bound = device.bandwidth * 1e9 * device.stream / (2 * shape.multiplied)  # one row: all weights for one token
    assert 0.9 * bound < one.decode < bound and many.decode > 30 * one.decode
    # transformers starts its kernels one by one: a faster device does not help one row
    single = HALF.model_copy(update={"batch_size": 1})
    slow = writing(shape, device, 1, single, 200, 163)
    assert slow.decode == pytest.approx(1000 / (28 * device.layer_ms))
    assert writing(shape, device, 1, single, 200, 163, adapter=True).decode < slow.decode


def test_a_server_spreads_what_one_device_cannot_hold():
    shape, device = shapes.of("qwen2.5-coder-32b"), devices.get("a100-40gb")
    spec = HALF.model_copy(update={"backend": "openai_chat", "batch_size": 64})
    alone, four = (writing(shape, device, n, spec, 200, 163) for n in (1, 4))
    assert not alone.fits and four.fits and four.each >= 2 and four.memory <= ROOM * device.bytes < alone.memory
    assert not writing(shape, device, 4, HALF, 200, 163).fits  # transformers_local knows one device
    small = writing(shapes.of("qwen2.5-coder-0.5b"), device, 8, spec, 200, 163)
    assert small.used == 8 and small.memory < 10e9


def test_what_is_sharded_is_smaller_on_each_and_as_fast():
    shape, train = shapes.of("qwen2.5-coder-32b"), load_config("qwen2.5-coder-32b").train
    device = devices.get("h100")
    whole, sharded = (tuned(shape, device, 8, train, side=363, width=2, shard=shard) for shard in (False, True))
    assert whole.memory["weights"] == 2 * shape.parameters and not whole.fits and sharded.fits
    assert sharded.memory["weights"] < whole.memory["weights"] / 4
    assert sharded.memory["activations"] == whole.memory["activations"]
    small = tuned(shape, devices.get("a100-40gb"), 8, train, side=363, width=2, shard=True)
    assert not small.fits and small.bytes < 40e9, "each process loads the whole model before it is sharded"
    one = tuned(shape, device, 1, train, side=363, width=2, shard=False)
    assert one.seconds_a_pair == pytest.approx(8 * whole.seconds_a_pair)


def test_checkpointing_costs_a_forward_pass_and_saves_memory():
    shape, device = shapes.of("qwen2.5-coder-7b"), devices.get("h200")
    kept, made = (tuned(shape, device, 1, Tuning(gradient_checkpointing=again), side=363, width=2, shard=False)
                  for again in (False, True))
    assert kept.memory["activations"] > 10 * made.memory["activations"]
    assert made.seconds_a_pair - kept.seconds_a_pair == pytest.approx(kept.reference_a_pair)


@pytest.mark.parametrize("name, kind, answers, trains", [
    ("qwen2.5-coder-1.5b", "rtx-4090", True, True), ("qwen2.5-coder-3b", "rtx-4090", True, True),
    ("qwen2.5-coder-7b", "a100-40gb", True, True), ("qwen2.5-coder-14b", "a100-80gb", True, True),
    ("qwen2.5-coder-32b", "h200", True, True), ("qwen2.5-coder-32b", "a100-80gb", True, False),
])
def test_the_profiles_say_the_devices_that_they_fit(name, kind, answers, trains):
    made = plan.plan(name, 1, kind)
    assert (made.local.fits, made.whole.fits) == (answers, trains)


def test_render_says_the_numbers_and_what_is_assumed():
    text = plan.render(plan.plan("qwen2.5-coder-7b", 8, "h100"))
    assert "7,616 M parameters, 15.2 GB of weights, 56 KiB of cache a token; on 8 x h100" in text
    for said in ("no such device was at hand: the shares below are assumed", "989 TFLOP/s", "25 % of the operations",
                 "60 % of the bandwidth", "4 pairs at a time with sides of 2048, LoRA of rank 16"):
        assert said in text
    assert "measured on one machine" in plan.render(plan.plan("qwen2.5-coder-0.5b", 1, "cpu"))
    assert "DOES NOT FIT" in plan.render(plan.plan("qwen2.5-coder-32b", 1, "rtx-4090"))
    assert max(map(len, text.splitlines())) <= 130


@pytest.mark.parametrize("name, count, kind, said", [
    ("qwen2.5-coder-7b", 0, "h100", "--devices: 0 devices cannot be planned with; give a number from 1 to 1024"),
    ("qwen2.5-coder-7b", 1, "h1000", "--kind: no kind of device 'h1000'; did you mean 'h100'?"),
    ("qwen2.5-coder-7b", 1, "xyzzy", "--kind: no kind of device 'xyzzy'; choose one of cpu, "),
])
def test_what_cannot_be_planned_is_one_line(name, count, kind, said):
    with pytest.raises(SecgenError) as caught:
        plan.plan(name, count, kind)
    assert str(caught.value).startswith(said)


def test_kinds_are_known_by_their_usual_names():
    assert devices.get("A100").name == "a100-80gb" and devices.get("RTX 4090").name == "rtx-4090"
    assert not any(device.measured for name, device in devices.kinds().items() if name != "cpu")
