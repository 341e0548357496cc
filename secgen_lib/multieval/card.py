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
    problems = splits.count("test")
    if not problems:
        return "No problem is in `test`: nothing can be measured yet."
    part = MeasuredSet(dataset=multieval.DATASET, language="c", tasks=problems, samples=SAMPLES)
    return (f"Smallest difference of a rate between two models that is found with power 0.8 at {SAMPLES} samples a "
            f"task, with the problem as unit: {100 * detectable([part], ASSUMED):.0f} points (assumed: rate "
            f"{ASSUMED.rate}, correlation of samples {ASSUMED.alike}, spread of the true change {ASSUMED.moves}).")


def _analyzers() -> list[str]:
    """Tool by language: of how many vulnerable and sound programs it reports a defect; and all tools together."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    together: Counter[str] = Counter()
    for row in record.read():
        for name, program in row["programs"].items():
            kind = {"reference": "sound", multieval.SECOND: "sound"}.get(
                name, "unsafe" if name in multieval.UNSAFE else "")
            if kind == "unsafe":
                together["all"] += 1
                together[NAMES[row["language"]]] += any(program["reports"].values())
            for tool, said in program["reports"].items():
                if kind and said is not None:
                    seen[row["language"], tool][kind] += 1
                    seen[row["language"], tool][f"{kind} reported"] += bool(said)
    rows = [(NAMES[language], tool, f"{seen[language, tool]['unsafe reported']} of {seen[language, tool]['unsafe']}",
             f"{seen[language, tool]['sound reported']} of {seen[language, tool]['sound']}")
            for language in multieval.EXTENSIONS for lang, tool in sorted(seen) if lang == language]
    by_language = [f"{together[NAMES[name]]} in {NAMES[name]}" for name in multieval.EXTENSIONS]
    total = sum(together.values()) - together["all"]
    return [f"All {len({tool for _, tool in seen})} analyzers together report {total} of {together['all']} vulnerable "
            f"programs: {', '.join(by_language)}.", "",
            *_table(("language", "analyzer", "vulnerable programs reported", "sound programs reported"), rows)]


def write() -> None:
    """Put the tables into ``multieval/README.md``, between its marks."""
    path = multieval.folder() / "README.md"
    text = path.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        raise SecgenError("has no place for the counts", path, f"write {BEGIN.strip()} and {END}")
    made = re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), lambda _: BEGIN + "\n" + render() + "\n" + END, text,
                  flags=re.S)
    path.write_text(made, encoding="utf-8")
