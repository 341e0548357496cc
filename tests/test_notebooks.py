"""The notebooks keep their rules: parameters, short cells, no library inside, no outputs, in order, one opening."""
from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import nbformat
import pytest

from secgen_lib.stages import STAGES

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"
NAMES = ["00_overview", "01_tasks", "02_generate", "03_analyze", "04_repair", "05_preferences", "06_train_dpo",
         "07_evaluate", "08_error_distributions", "09_dynamic_analysis", "10_published", "11_report",
         "12_calibration", "13_arms"]
CALLS = {"01_tasks": "tasks", "02_generate": "generate", "03_analyze": "analyze", "04_repair": "repair",
         "05_preferences": "pairs", "06_train_dpo": "train", "07_evaluate": "evaluate", "10_published": "recorded"}


def read(name: str) -> nbformat.NotebookNode:
    return nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)


def code(name: str) -> list[str]:
    return [cell.source for cell in read(name).cells if cell.cell_type == "code"]


def test_all_are_there():
    assert [path.stem for path in sorted(FOLDER.glob("*.ipynb"))] == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_format(name):
    notebook = read(name)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata.kernelspec == {"name": "secgen", "display_name": "secgen", "language": "python"}
    ids = [cell.id for cell in notebook.cells]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", NAMES)
def test_stripped_and_short(name):
    for cell in read(name).cells:
        if cell.cell_type == "code":
            assert len(cell.source.splitlines()) <= 15, cell.source
            assert all(len(line) <= 120 for line in cell.source.splitlines()), cell.source
            assert cell.outputs == [] and cell.execution_count is None


@pytest.mark.parametrize("name", NAMES)
def test_no_library_inside(name):
    for source in code(name):
        kinds = {type(node) for node in ast.walk(ast.parse(source))}
        assert not kinds & {ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Try, ast.While}, source
        assert not re.search(r"(?<![\w.])(/[a-z]+){2,}|https?://", source), "a path or a host as a default"
        assert not re.search(r"\bHTML\(|Markdown\(|escape=False|\.style\b", source), "unescaped text may be shown"


@pytest.mark.parametrize("name", NAMES)
def test_opening(name):
    cells = read(name).cells
    assert cells[0].cell_type == "markdown" and cells[0].source.startswith(f"# {name[:2]} · ")
    tagged = [cell for cell in cells if "parameters" in cell.metadata.get("tags", [])]
    assert tagged == [cells[1]]
    assert cells[1].source.splitlines() == ['profile = "lab"', "overrides = {}"]
    assert cells[2].source == "from secgen_lib.run import open_run\n\nrun = open_run(profile, overrides)"


@pytest.mark.parametrize("name", NAMES)
def test_calls_its_stage(name):
    called = [word for source in code(name) for word in re.findall(r"stages\.(\w+)\(run\)", source)]
    assert called == ([CALLS[name]] if name in CALLS else [])
    stage = {"10_published": "10_recorded"}.get(name, name)
    assert (stage in STAGES) == (name in CALLS)


@pytest.mark.parametrize("name", ["02_generate", "03_analyze", "07_evaluate"])
def test_ends_with_the_browser(name):
    assert code(name)[-1] == "run.browse()"


def test_overview_names_them_all():
    text = read("00_overview").cells[0].source
    assert all(f"| {name} |" in text for name in NAMES[1:])


def test_every_figure_is_drawn_under_its_own_name():
    from secgen_lib import plots

    sources = "\n".join(source for name in NAMES for source in code(name))
    drawn = set(re.findall(r'run\.figure\("(\w+)"', sources))
    wanted = {"efr_pass1", "repair_cycles", "error_distribution", "new_findings", "training_curves", "feedback_loop",
              "cyberseceval_models", "published_values", "recorded_repair",
              "calibration_recall", "calibration_precision", "calibration_kappa", "corrected_efr",
              "arms_forest", "over_optimisation", "transfer", "correct_per_cycle", "outcomes", "feedback_reach",
              "errors_by_language", "validation_changes"}
    assert wanted <= drawn
    assert set(re.findall(r"plots\.(\w+)\(", sources)) <= set(plots.__all__)


def test_json_is_what_git_shows():
    """Two notebooks with the same content are the same bytes: one space of indent, a newline at the end."""
    for name in NAMES:
        text = (FOLDER / f"{name}.ipynb").read_text(encoding="utf-8")
        assert text == json.dumps(json.loads(text), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
