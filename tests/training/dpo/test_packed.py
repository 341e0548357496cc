"""Both sides of a pair in one row beside TRL's padded batch: losses, adapters and logs of the same training.

Mutations that turn these red: a rejected token that attends to the chosen side's rest, or has a position of the packed
row; a common token whose gradient counts once where both sides ask for it; a target's share left in the head's sum.
"""
from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secgen_lib.generation.models import transformers_local
from secgen_lib.training.dpo import DpoConfig, data, head, packed, trainer
from tests.generation import tiny_qwen

NUMBERS = ("loss", "rewards/margins", "logps/chosen", "logps/rejected", "mean_token_accuracy", "length/chosen")


@pytest.fixture(scope="module", params=packed.TRIED)
def folder(request, tmp_path_factory):
    """A random model of each tried type, with the tiny Qwen's tokenizer."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    folder = tiny_qwen.make(tmp_path_factory.mktemp(request.param), hidden=32)
    old = AutoConfig.from_pretrained(folder)
    torch.manual_seed(1)
    sizes = {name: getattr(old, name) for name in ("vocab_size", "hidden_size", "intermediate_size", "eos_token_id",
                                                    "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
                                                    "max_position_embeddings", "pad_token_id", "initializer_range")}
    config = AutoConfig.for_model(request.param, **sizes, head_dim=8, bos_token_id=None, tie_word_embeddings=False)
    network = AutoModelForCausalLM.from_config(config)
    network.save_pretrained(folder)
    return folder


def pairs():
    """Of unlike lengths; one side is another's beginning, one differs at its first token, one only at its last."""
    texts = [("int f(void) { return 1; }", "int f(void) { return 2; }"), ("int f(void)", "int f(void) { return 1; }"),
             ("void", "int f(int a, int b) { return a + b; } int g;"), ("return a", "return a b c d e"),
             ("a b c", "a b d"), ("int f(void) { return 1; } int g(void);", "x")]
    return [{"prompt": [{"role": "user", "content": "Write f." + " Please." * (i % 3)}],
             "chosen": [{"role": "assistant", "content": one}], "rejected": [{"role": "assistant", "content": other}]}
            for i, (one, other) in enumerate(texts)]


def train(folder, tmp_path, **changes):
    """(log rows, adapter) of four steps of two pairs."""
    network, tokenizer, _ = transformers_local.load_base(tiny_qwen.spec(folder))
    ends = transformers_local.stop_ids(network, tokenizer)
    rows, _ = data.prepare(pairs(), tokenizer, ends, 256, "pairs")
    given = dict(model=vars(tiny_qwen.spec(folder)), pairs="pairs", out="out", learning_rate=1e-3, max_steps=4, r=4,
                 alpha=8, batch_size=2, max_length=256, save_steps=100)
    made = trainer.build(DpoConfig(**{**given, **changes}), network, tokenizer, rows, rows[:3], ends, tmp_path / "ck")
    first = made.evaluate()
    made.train()
    logs = [{name: row[name] for name in NUMBERS} for row in made.state.log_history if "loss" in row]
    logs.append({name: first[f"eval_{name}"] for name in NUMBERS})
    return network, logs, {name: value.detach() for name, value in made.model.named_parameters()
                           if value.requires_grad}


@pytest.mark.parametrize("changes", [
    {}, dict(loss_type=("sigmoid", "sft"), loss_weights=(1.0, 0.5)), dict(loss_tokens="changed", loss_type=("ipo",)),
    dict(precompute_ref=False, gradient_checkpointing=True, grad_accum=2), dict(loss_type=("sft",)),
    dict(loss_type=("apo_zero", "sigmoid_norm", "aot"))], ids=str)
def test_losses_logs_and_adapters_are_trls(folder, tmp_path, monkeypatch, changes):
    network, stock, theirs = train(folder, tmp_path, **changes)
    assert network.config._attn_implementation == "sdpa", "the small model was to be trained by TRL alone"
    monkeypatch.setattr(transformers_local, "SMALL", 1)
    monkeypatch.setattr(head, "WIDTH", 100)  # of about 300: several slices, the last one shorter
    network, packed_logs, ours = train(folder, tmp_path, **changes)
    assert network.config._attn_implementation == packed.ATTENTION
    for one, other in zip(stock, packed_logs, strict=True):
        assert other == {name: pytest.approx(value, rel=1e-5, abs=1e-5) for name, value in one.items()}
    assert ours.keys() == theirs.keys()
    for name, value in theirs.items():
        # Adam divides by the gradient's own size: where that is near zero, rounding shows in a single weight.
        assert (ours[name] - value).norm() <= 2e-4 * value.norm(), name
    assert any(value.abs().max() > 1e-4 for name, value in ours.items() if "lora_B" in name), "nothing was learnt"


def test_the_gradient_of_each_weight_is_trls(folder, tmp_path, monkeypatch):
    import torch

    found = []
    for small in (10**9, 1):
        monkeypatch.setattr(transformers_local, "SMALL", small)
        network, tokenizer, _ = transformers_local.load_base(tiny_qwen.spec(folder))
        ends = transformers_local.stop_ids(network, tokenizer)
        rows, _ = data.prepare(pairs(), tokenizer, ends, 256, "pairs")
        config = DpoConfig(model=vars(tiny_qwen.spec(folder)), pairs="pairs", out="out", batch_size=6, r=4)
        made = trainer.build(config, network, tokenizer, rows, [], ends, tmp_path / "ck")
        torch.manual_seed(0)
        parameters = {name: value for name, value in made.model.named_parameters() if value.requires_grad}
        for value in parameters.values():
            value.data.normal_(std=0.1)
        made.compute_loss(made.model, next(iter(made.get_train_dataloader()))).backward()
        found.append({name: value.grad for name, value in parameters.items()})
    for name, value in found[0].items():
        assert value.abs().max() > 0 and (found[1][name] - value).abs().max() <= 1e-5 * value.abs().max(), name


def test_for_generating_the_network_is_as_it_was(folder, monkeypatch):
    import torch

    monkeypatch.setattr(transformers_local, "SMALL", 1)
    network, *_ = transformers_local.load_base(tiny_qwen.spec(folder))
    ids = torch.arange(3, 12)[None]
    before = network(ids).logits
    assert packed.suits(network)
    packed.install(network)
    with packed.plainly(network):
        assert network.config._attn_implementation == "sdpa" and torch.equal(network(ids).logits, before)
    assert network.config._attn_implementation == packed.ATTENTION and torch.equal(network(ids).logits, before)


@pytest.mark.parametrize("change", [dict(model_type="gemma2"), dict(_attn_implementation="eager"),
                                    dict(layer_types=["full_attention", "sliding_attention"])], ids=str)
def test_a_network_of_another_make_is_left_to_trl(folder, monkeypatch, change):
    monkeypatch.setattr(transformers_local, "SMALL", 1)
    network, *_ = transformers_local.load_base(tiny_qwen.spec(folder))
    assert packed.suits(network)
    for name, value in change.items():
        setattr(network.config, name, value)
    assert not packed.suits(network)


@pytest.mark.parametrize("dtype, bound", [("float32", 1e-5), ("bfloat16", 2e-2)])
def test_the_head_is_log_softmax(monkeypatch, dtype, bound):
    """Value and gradient, also of tokens that are almost certain: there 1 - p must not be rounded away."""
    import torch

    monkeypatch.setattr(head, "WIDTH", 64)
    torch.manual_seed(0)
    weight = (torch.randn(300, 16) * 2).to(getattr(torch, dtype))
    hidden = torch.randn(40, 16).to(weight.dtype)
    targets = torch.randint(300, (40,))
    targets[:20] = (hidden[:20].float() @ weight.float().T).argmax(1)
    scale = torch.randn(40)
    exact = hidden.double().requires_grad_(True)
    # The logits of a half-precision head are rounded before the softmax, here as in TRL.
    logits = exact @ weight.double().T
    logits = logits + ((hidden @ weight.T).double() - logits).detach()
    wanted = logits.log_softmax(1)[range(40), targets]
    (wanted * scale).sum().backward()
    ours = hidden.clone().requires_grad_(True)
    log_p, top = head.log_probs(ours, weight, targets)
    (log_p * scale).sum().backward()
    assert torch.allclose(log_p.double(), wanted, rtol=1e-5, atol=1e-5) and top[:20].all() and not top[20:].all()
    size = exact.grad.norm(dim=1)
    assert ((ours.grad.double() - exact.grad).norm(dim=1) <= bound * size + 1e-9).all()
    with torch.no_grad():
        assert torch.equal(head.log_probs(hidden, weight, targets)[0], log_p)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.lists(st.integers(1, 3), min_size=1, max_size=8),
                          st.lists(st.integers(1, 3), min_size=1, max_size=8)), min_size=1, max_size=4))
def test_each_token_of_a_side_is_found_in_the_row_behind_its_own(sides):
    """A token's place gives the token and its position in its side; the mask, what it attends to: its side so far."""
    import torch

    rows = [[9, *chosen] for chosen, _ in sides] + [[9, *rejected] for _, rejected in sides]
    longest = max(map(len, rows))
    ids = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
    labels = torch.tensor([[-100] + row[1:] + [-100] * (longest - len(row)) for row in rows])
    flat, positions, made, places = packed.pack(ids, labels)
    for row, place in zip(rows, places.tolist(), strict=True):
        here = place[:len(row) - 1]
        assert flat[0, here].tolist() == row[:-1] and positions[0, here].tolist() == list(range(len(row) - 1))
    assert flat.shape[1] == sum(pair.chosen + pair.rest for pair in made) <= sum(len(row) - 1 for row in rows)
    for pair, (chosen, rejected) in zip(made, sides, strict=True):
        assert pair.chosen == len(chosen) and pair.common + pair.rest == len(rejected)
        assert pair.mask.tolist() == [[at <= pair.common + i for at in range(pair.common + pair.rest)]
                                      for i in range(pair.rest)]
