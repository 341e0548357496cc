"""The counts of the data card (``multieval/README.md``), made from the problems and from what was proved of them."""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from secgen_lib.core.errors import SecgenError
from secgen_lib.core.prompts import NAMES
from secgen_lib.metrics.plan import Assumed, MeasuredSet, detectable
from secgen_lib.multieval import record
from secgen_lib.tasks import multieval

BEGIN, END = "<!-- counts: secgen multieval card --write -->\n", "<!-- end of counts -->"
ASSUMED = Assumed(rate=0.3, alike=0.6, moves=0.15)
SAMPLES = 4


def render() -> str:
    """The tables, as Markdown."""
    read = {name: multieval.read(name) for name in multieval.problems()}
    languages = Counter(language for problem in read.values() for language in problem.languages)
    lines = [f"**{len(read)} problems, {sum(languages.values())} tasks** ("
             + ", ".join(f"{languages[name]} in {NAMES[name]}" for name in multieval.EXTENSIONS) + "); "
             + f"{len({cwe for problem in read.values() for cwe in problem.cwe})} CWEs; "
             + f"{sum(not problem.cwe for problem in read.values())} plain problems.", ""]
    lines += _table(("split", "problems", "easy", "medium", "hard"), (
        (split, len(mine), *(sum(problem.difficulty == level for problem in mine) for level in
                             ("easy", "medium", "hard")))
        for split in ("tune", "validation", "test")
        for mine in [[problem for problem in read.values() if problem.split == split]]))
    lines += ["", _detects([problem.split for problem in read.values()]), ""]
    by_cwe = defaultdict(list)
    for name, problem in read.items():
        for cwe in problem.cwe:
            by_cwe[cwe].append(name)
    lines += _table(("CWE", "problems"), ((cwe, ", ".join(by_cwe[cwe])) for cwe in
                                          sorted(by_cwe, key=lambda cwe: int(cwe.removeprefix("CWE-")))))
    return "\n".join([*lines, "", *_analyzers()]) + "\n"


def _table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> list[str]:
    return [f"| {' | '.join(map(str, row))} |" for row in (head, ["---"] * len(head), *rows)]


def _detects(splits: Sequence[str]) -> str:
    """The smallest difference, problems taken as the unit: the languages of one are alike."""
    said = []
    for split in ("test",):
        problems = splits.count(split)
        if problems:
            part = MeasuredSet(dataset=multieval.DATASET, split="test", language="c", tasks=problems, samples=SAMPLES)
            said.append(f"{100 * detectable([part], ASSUMED):.0f} points with {problems} problems in `{split}`")
    return (f"Smallest difference of a rate between two models that is found with power 0.8 at {SAMPLES} samples a "
            f"task, with the problem as unit: {', '.join(said) or 'none yet'} (assumed: rate {ASSUMED.rate}, "
            f"correlation of samples {ASSUMED.alike}, spread of the true change {ASSUMED.moves}).")


def _analyzers() -> list[str]:
    """Tool by language: of how many vulnerable programs and references it reports a defect."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in record.read():
        for name, program in row["programs"].items():
            kind = {"reference": "sound", multieval.SECOND: "sound"}.get(
                name, "unsafe" if name in multieval.UNSAFE else "")
            for tool, said in program["reports"].items():
                if kind and said is not None:
                    seen[row["language"], tool][kind] += 1
                    seen[row["language"], tool][f"{kind} reported"] += bool(said)
    rows = [(NAMES[language], tool, f"{seen[language, tool]['unsafe reported']} of {seen[language, tool]['unsafe']}",
             f"{seen[language, tool]['sound reported']} of {seen[language, tool]['sound']}")
            for language in multieval.EXTENSIONS for lang, tool in sorted(seen) if lang == language]
    return _table(("language", "analyzer", "vulnerable programs reported", "sound programs reported"), rows)


def write() -> None:
    """Put the tables into ``multieval/README.md``, between its marks."""
    path = multieval.folder() / "README.md"
    text = path.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        raise SecgenError("has no place for the counts", path, f"write {BEGIN.strip()} and {END}")
    made = re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), lambda _: BEGIN + "\n" + render() + "\n" + END, text,
                  flags=re.S)
    path.write_text(made, encoding="utf-8")
