"""What models did on MultiEval (or CWEval): rates by language and by weakness, and what changes against the first.

A model is rows of ``metrics.chains`` without feedback. The problem is the unit: all languages of one are one family, so
intervals and tests resample problems.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from secgen_lib import metrics
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import NAMES
from secgen_lib.metrics.intervals import REPLICATES
from secgen_lib.multieval.families import FAMILIES, family
from secgen_lib.tasks import cweval, known_failures, multieval

if TYPE_CHECKING:
    import pandas as pd

METRICS = ("build_rate", "efr", "pass@1", "secure_pass@1", "secure@1")
"""``secure@1``: of programs that pass, those that are safe; one less it is insecure though passing."""
ALL, PLAIN, SOUND = "all languages", "plain problems", "all but faulty tasks"
LANGUAGES = (*multieval.EXTENSIONS, *(language for language in NAMES if language not in multieval.EXTENSIONS))


def groups(frame: pd.DataFrame, by_cwe: bool = False) -> Iterator[tuple[str, pd.DataFrame]]:
    """(name, rows): all, each language, and where asked: all but tasks that are known to be faulty
    (``tasks.known_failures``), and by weakness: plain problems, families (a problem is in that of its first CWE; of
    MultiEval alone), CWEs (a problem counts for each of its own)."""
    yield ALL, frame
    for language in LANGUAGES:
        if len(mine := frame[frame["language"] == language]):
            yield NAMES[language], mine
    if by_cwe:
        faulty = {name for dataset in frame["dataset"].unique() for name in known_failures(dataset)}
        if faulty & set(frame["task_id"]):
            yield SOUND, frame[~frame["task_id"].isin(faulty)]
        if len(plain := frame[~frame["has_security_test"]]):
            yield PLAIN, plain
        ours = multieval.DATASET in set(frame["dataset"])
        cwes = {name: multieval.read(name).cwe if ours else cweval.cwe_of(name) for name in frame["family"].unique()}
        families = {name: family(some[0]) for name, some in cwes.items() if some} if ours else {}
        for each in FAMILIES:
            if len(mine := frame[frame["family"].map(families.get) == each]):
                yield each, mine
        for cwe in sorted({cwe for some in cwes.values() for cwe in some}, key=lambda name: int(name[4:])):
            yield cwe, frame[frame["family"].map(lambda name, cwe=cwe: cwe in cwes[name])]


def rates(models: Mapping[str, pd.DataFrame], *, by_cwe: bool = False, replicates: int = REPLICATES) -> pd.DataFrame:
    """Columns ``model, group, metric, value, low, high, n, unscored, problems``."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for model, frame in models.items():
        for group, mine in groups(frame, by_cwe):
            for metric in METRICS:
                found = metrics.rate(mine, metric, replicates=replicates)
                rows.append({"model": model, "group": group, "metric": metric, "value": found.value, "low": found.low,
                             "high": found.high, "n": found.n, "unscored": found.unscored,
                             "problems": mine["family"].nunique()})
    return pd.DataFrame(rows)


def changes(models: Mapping[str, pd.DataFrame], *, replicates: int = REPLICATES) -> pd.DataFrame:
    """Each model against the first, paired: ``model, group, metric, was, is, value, low, high, p_value, p_holm,
    detectable, problems``. Of all languages together the primary endpoint (``multieval.endpoints.yaml``) is adjusted by
    Holm over the models alone, its family of secondary ones over models and metrics; of one language none is a test of
    its own (``p_holm`` is empty). Raises ``SecgenError`` for models that did not answer the same tasks."""
    import pandas as pd

    (first, before), *others = models.items()
    for model, after in others:
        if differ := sorted(set(before["task_id"]) ^ set(after["task_id"])):
            raise SecgenError(f"{first} and {model} did not answer the same tasks ({len(differ)} differ, {differ[0]})",
                              "multieval", "compare runs of the same tasks")
    rows: list[dict[str, Any]] = []
    for model, after in others:
        theirs = dict(groups(after))
        for group, mine in groups(before):
            for metric in METRICS:
                change = metrics.compare(mine, theirs[group], metric, replicates=replicates)
                rows.append({"before": first, "model": model, "group": group, "metric": metric, "was": change.before,
                             "is": change.after, "value": change.value, "low": change.low, "high": change.high,
                             "p_value": change.p_value, "detectable": change.detectable, "problems": change.families})
    adjusted: dict[str, float | None] = {}
    for together in _tested():
        adjusted |= metrics.holm({str(i): row["p_value"] for i, row in enumerate(rows)
                                  if row["group"] == ALL and row["metric"] in together})
    for i, row in enumerate(rows):
        row["p_holm"] = adjusted.get(str(i))
    return pd.DataFrame(rows)


def _tested() -> tuple[set[str], set[str]]:
    """The metrics that are tested together: the primary one; those of the family of secondary ones."""
    plan = metrics.load_plan(multieval.DATASET)
    if plan is None:
        raise SecgenError("names no endpoints", multieval.DATASET, "put multieval.endpoints.yaml back")
    return {plan.primary.metric}, {one.metric for one in plan.secondary if one.name in plan.holm}
