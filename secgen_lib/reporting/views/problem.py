"""MultiEval as one reads it: a problem's statement, its programs with what the tools said, and a browser over all."""
from __future__ import annotations

from typing import Any

from secgen_lib.core.prompts import NAMES
from secgen_lib.multieval import record
from secgen_lib.reporting.views.page import Html, style, text
from secgen_lib.reporting.views.program import program_html
from secgen_lib.tasks import multieval

TITLES = {"reference": "reference", "second": "second solution, from the statement alone", "vulnerable": "vulnerable",
          "vulnerable_2": "vulnerable, written without the security tests", "wrong": "wrong"}
SUITES = {"examples": "examples", "functional": "functional test", "security": "security test"}


def problem_html(name: str, language: str | None = None) -> Html:
    """A problem in one of its languages (the first by default): what is asked, then each program, what became of it in
    each test, and what each analyzer said when it was proved. Raises ``SecgenError`` for a name that is not there."""
    problem = multieval.read(name)
    items: dict[str, multieval.Instance] = {str(item.task.language): item for item in multieval.instances(name)}
    item = items.get(language or "") or next(iter(items.values()))
    proved = {(row["problem"], row["language"]): row["programs"] for row in record.read()}
    seen = proved.get((name, item.task.language), {})
    about = " · ".join([NAMES[item.task.language], problem.difficulty, problem.split, *problem.cwe])
    kind = "vulnerable" if problem.cwe else "wrong"
    head = (f'<div class="sg"><div class="sg-head"><span class="sg-title">{text(problem.title)}</span>'
            f'<span class="sg-chips">{text(about)}</span></div><div class="sg-turn"><b>asked</b>'
            f'<div>{text(item.task.prompt)}</div></div>'
            + (f'<div class="sg-foot">What the {kind} programs do wrong: {text(problem.defect)}</div>'
               if problem.defect else "") + "</div>")
    programs = [program_html(item.programs[program], title=title, verdict=_said(seen.get(program)),
                             language=item.task.language).body
                for program, title in TITLES.items() if program in item.programs]
    grounds = "".join(f"<li>{text(ground.test)}: {text(ground.cites or ground.rule)}</li>"
                      for ground in problem.grounds)
    foot = f'<div class="sg"><div class="sg-foot">Why the security test may ask:<ul>{grounds}</ul></div></div>'
    return Html(head + "".join(programs) + (foot if grounds else ""))


def _said(program: dict[str, Any] | None) -> str:
    """What became of a program, in one line."""
    if program is None:
        return "not proved yet"
    suites = [f"{SUITES[suite]} {status}" for suite, status in program["suites"].items()]
    found = [f"{tool}: {', '.join(said)}" for tool, said in program["reports"].items() if said]
    quiet = [tool for tool, said in program["reports"].items() if said == []]
    return "; ".join([*suites, *found, *([f"nothing by {', '.join(quiet)}"] if quiet else [])])


def problems_box() -> Any:
    """An ipywidgets box: problem and language, and the page of the chosen one."""
    import ipywidgets as widgets

    names = widgets.Dropdown(options=multieval.problems(), description="problem", layout=widgets.Layout(width="24em"))
    languages = widgets.Dropdown(description="language", layout=widgets.Layout(width="16em"))
    page = widgets.HTML()

    def choose(_: Any = None) -> None:
        languages.options = [(NAMES[language], language) for language in multieval.read(names.value).languages]
        draw()

    def draw(_: Any = None) -> None:
        page.value = f"<style>{style()}</style>{problem_html(names.value, languages.value).body}"

    names.observe(choose, "value")
    languages.observe(draw, "value")
    choose()
    return widgets.VBox([widgets.HBox([names, languages], layout=widgets.Layout(flex_flow="row wrap")), page])
