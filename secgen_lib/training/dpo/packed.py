"""Both sides of a preference pair in one row: what they begin with in common is computed once, padding never.

For large models on a CPU. TRL's trainer asks the network for log-probabilities of a padded batch (chosen rows first,
then rejected ones) and does all else itself: losses, reference, metrics. :func:`install` answers that one question in
another way. A row of the packed batch is, pair after pair, the chosen side and what the rejected side has beyond the
common beginning; positions go on from there, and each side attends to its own tokens alone, so that every number is
the same up to rounding. What stands behind a side's last token of the loss is left out: nothing depends on it.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import MethodType
from typing import Any

ATTENTION = "secgen_pairs"
TRIED = ("qwen2", "qwen3", "llama")
"""Model types whose packed log-probabilities and gradients a test compares with TRL's."""
BATCH = "secgen_batch"


@dataclass(frozen=True)
class Pair:
    """Where a pair lies in the packed row: the chosen side's tokens, the common beginning, the rejected side's rest."""

    chosen: int
    common: int
    rest: int
    mask: Any
    """(rest, common + rest), True where a token of the rejected side's rest attends."""


def suits(network: Any) -> bool:
    """Whether a network can be asked this way: a plain causal model on a CPU, one of those tried, and not small.

    Below :data:`secgen_lib.generation.models.transformers_local.SMALL` parameters there is nothing to gain.
    """
    from secgen_lib.generation.models.transformers_local import SMALL

    config, head = network.config, network.get_output_embeddings()
    return (network.device.type == "cpu" and network.num_parameters() >= SMALL and config.model_type in TRIED
            and config._attn_implementation == "sdpa" and getattr(head, "bias", None) is None
            and set(getattr(config, "layer_types", None) or ["full_attention"]) == {"full_attention"})


def install(network: Any) -> None:
    """Make ``network(..., labels=..., fused_lm_head=True)``, TRL's question, go over packed pairs."""
    from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS

    if network.config._attn_implementation == ATTENTION:
        return
    ALL_ATTENTION_FUNCTIONS.register(ATTENTION, attention)
    plain = network.forward

    def forward(self: Any, *args: Any, fused_lm_head: bool = False, **kwargs: Any) -> Any:
        if not fused_lm_head:
            return plain(*args, **kwargs)
        return _answer(self, kwargs["input_ids"], kwargs["labels"])

    network.forward = MethodType(forward, network)
    network.config._attn_implementation = ATTENTION


@contextmanager
def plainly(network: Any) -> Iterator[None]:
    """The network as it was, for generating with it."""
    before = network.config._attn_implementation
    if before == ATTENTION:
        network.config._attn_implementation = "sdpa"
    try:
        yield
    finally:
        network.config._attn_implementation = before


def _answer(network: Any, input_ids: Any, labels: Any) -> Any:
    """TRL's output for a padded batch (2n, length): log-probabilities (2n, length - 1), zero where there is no label.
    Entropy and mean logit are not measured (nan): nothing here reads them."""
    import torch
    from trl.trainer.utils import FusedCausalLMOutput

    from secgen_lib.training.dpo.head import log_probs

    ids, positions, pairs, of_side = pack(input_ids, labels)
    hidden = network.base_model(
        input_ids=ids, position_ids=positions, attention_mask={"full_attention": None}, use_cache=False,
        **{BATCH: pairs}).last_hidden_state[0]
    marked = labels[:, 1:] != -100
    targets = labels[:, 1:][marked]
    places = of_side[:, :-1][marked]
    # A token of the common beginning is asked for by both sides, and computed once.
    keys, which = torch.unique(places * network.config.vocab_size + targets, return_inverse=True)
    weight = network.get_output_embeddings().weight
    rows, wanted = keys // network.config.vocab_size, keys % network.config.vocab_size
    log_p, top = log_probs(hidden[rows].to(weight.dtype), weight, wanted)
    empty = torch.zeros(marked.shape, dtype=torch.float32, device=labels.device)
    return FusedCausalLMOutput(
        log_probs=empty.masked_scatter(marked, log_p[which]), is_top1=(empty > 0).masked_scatter(marked, top[which]),
        entropy=torch.full_like(empty, float("nan")), mean_logits=torch.full_like(empty, float("nan")))


def pack(input_ids: Any, labels: Any) -> tuple[Any, Any, list[Pair], Any]:
    """(ids (1, total), positions (1, total), the pairs, places (2n, length) of each token of the loss's input).

    ``labels`` is -100 where there is no loss. Places behind a side's last input are 0 and never asked for.
    """
    import torch

    n, length = len(input_ids) // 2, input_ids.shape[1]
    counts = torch.arange(length, device=labels.device)
    ends = [int(end) for end in ((labels != -100) * counts).amax(1)]  # the last label is no input
    ids, positions, pairs, at = [], [], [], 0
    places = torch.zeros_like(input_ids)
    for chosen, rejected in zip(range(n), range(n, 2 * n), strict=True):
        a, b = max(1, ends[chosen]), max(1, ends[rejected])
        same = (input_ids[chosen, :min(a, b)] == input_ids[rejected, :min(a, b)]).long()
        common = int(same.cumprod(0).sum())
        rest = b - common
        ids += [input_ids[chosen, :a], input_ids[rejected, common:b]]
        positions += [counts[:a], counts[common:b]]
        places[chosen, :a] = at + counts[:a]
        places[rejected, :common] = at + counts[:common]
        places[rejected, common:b] = at + a + counts[:rest]
        pairs.append(Pair(a, common, rest, counts[:b] <= counts[common:b, None]))
        at += a + rest
    return torch.cat(ids)[None], torch.cat(positions)[None], pairs, places


def attention(module: Any, query: Any, key: Any, value: Any, attention_mask: Any, scaling: float | None = None,
              dropout: float = 0.0, **kwargs: Any) -> tuple[Any, None]:
    """Causal attention within each side of each pair: (1, heads, total, size) in, (1, total, heads, size) out."""
    import torch
    from torch.nn.functional import scaled_dot_product_attention
    from transformers.integrations.sdpa_attention import repeat_kv, sdpa_attention_forward

    pairs = kwargs.pop(BATCH, None)
    if pairs is None:
        return sdpa_attention_forward(module, query, key, value, attention_mask, scaling=scaling, dropout=dropout,
                                      **kwargs)
    groups = query.shape[1] // key.shape[1]
    sizes = [size for pair in pairs for size in (pair.chosen, pair.rest)]
    parts = zip(*(x.split(sizes, dim=2) for x in (query, repeat_kv(key, groups), repeat_kv(value, groups))),
                strict=True)
    out = []
    for pair in pairs:
        (q, k, v), (q_rest, k_rest, v_rest) = next(parts), next(parts)
        out.append(scaled_dot_product_attention(q, k, v, is_causal=True, scale=scaling, dropout_p=dropout))
        if pair.rest:
            out.append(scaled_dot_product_attention(
                q_rest, torch.cat((k[:, :, :pair.common], k_rest), 2), torch.cat((v[:, :, :pair.common], v_rest), 2),
                attn_mask=pair.mask, scale=scaling, dropout_p=dropout))
    return torch.cat(out, 2).transpose(1, 2), None
