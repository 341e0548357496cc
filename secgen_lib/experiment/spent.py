"""What servers gave a run: requests, tokens, money; and what became known of the servers."""
from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from secgen_lib.experiment.run import Run

TABLES = ("requests", "candidate_requests")
MILLION = 1e6
ADDED = ("unanswered_requests", "answers_without_usage")
"""Facts of a server that are counts: those of each stage are added."""


def requests(run: Run) -> list[dict[str, Any]]:
    """Every answer of a server once, however many programs it is the answer of, and whichever stage asked."""
    return list({row["request"]: row for table in TABLES for row in run.tables.rows(table)}.values())


def spent(run: Run) -> dict[str, Any]:
    """Requests, tokens and (where prices are given) money, for the manifest; empty where no server answered.

    An answer that was there already, from another run or before a kill, is counted, too: it was paid for then. Requests
    that brought no answer may be billed, and are not in the money; the section ``servers`` has their number.
    """
    rows, model = requests(run), run.config.model
    if not rows:
        return {}
    counted = [row for row in rows if None not in (row["prompt_tokens"], row["answer_tokens"])]
    tokens = {name: sum(row[name] for row in counted) for name in ("prompt_tokens", "answer_tokens")}
    money: float | str = "no price given"
    if model.price_in is not None and model.price_out is not None:
        paid = tokens["prompt_tokens"] * model.price_in + tokens["answer_tokens"] * model.price_out
        money = round(paid / MILLION, 6)
    return {"requests": len(rows), **tokens, "requests_without_usage": len(rows) - len(counted), "money": money,
            "price_in": model.price_in, "price_out": model.price_out,
            "answers_by_server": dict(sorted(Counter(row["server"] for row in rows).items()))}


def together(run: Run, facts: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """The facts of servers with those of earlier stages: counts added, and what was asked last said."""
    before = run.manifest().get("servers") or {}
    joined = {}
    for url, known in facts.items():
        old = before.get(url, {})
        joined[url] = {**known, **{name: old.get(name, 0) + known[name] for name in ADDED},
                       "served_as": sorted({*old.get("served_as", ()), *known["served_as"]}),
                       **{name: old[name] for name in ("seed", "stop", "n")
                          if known[name] == "not asked" and name in old}}
    return joined
