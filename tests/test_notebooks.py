"""The notebooks keep their rules: parameters, short cells, no library inside, no outputs, in order, one opening."""
from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import nbformat
import pytest

from secgen_lib.experiment.stages import STAGES

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"
NAMES = ["00_overview", "01_tasks", "02_generate", "03_analyze", "04_repair", "05_preferences", "06_train_dpo",
         "07_evaluate", "08_error_distributions", "09_dynamic_analysis", "10_published", "11_report",
         "12_calibration", "13_arms", "14_multieval"]


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
    assert cells[2].source == "from secgen_lib import open_run\n\nrun = open_run(profile, overrides)"


@pytest.mark.parametrize("name", NAMES)
def test_calls_its_stage(name):
    called = [stage for source in code(name) for stage in re.findall(r'stages\.complete\(run, "(\w+)"\)', source)]
    assert called == [stage for stage, spec in STAGES.items() if (spec.notebook or stage) == name]


def test_every_stage_has_a_notebook():
    assert {spec.notebook or stage for stage, spec in STAGES.items()} <= set(NAMES)


@pytest.mark.parametrize("name", ["02_generate", "03_analyze", "07_evaluate"])
def test_ends_with_the_browser(name):
    assert code(name)[-1] == "views.browse(run)"


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_that_was_run_and_saved_is_what_git_holds(name, tmp_path):
    # kills: outputs, counts, another display name of the kernel, or what an editor puts beside cells, in `git status`
    pytest.importorskip("jupyter_server")
    from jupyter_server.services.contents.filemanager import FileContentsManager

    from secgen_lib.reporting.views.saved import strip

    path = tmp_path / f"{name}.ipynb"
    path.write_bytes((FOLDER / path.name).read_bytes())
    manager = FileContentsManager(root_dir=str(tmp_path))
    manager.pre_save_hook = strip
    content = manager.get(path.name)["content"]
    content.metadata.kernelspec.display_name = "secgen (.venv)"
    content.metadata.language_info = {"name": "python", "version": "3.11.7"}
    content.metadata.widgets = {"state": {}}
    for cell in content.cells:
        if cell.cell_type == "code":
            cell.execution_count, cell.outputs = 3, [nbformat.v4.new_output("stream", text="x")]
            cell.metadata["execution"] = {"shell.execute_reply": "2026"}
    manager.save({"type": "notebook", "format": "json", "content": content}, path.name)
    assert path.read_bytes() == (FOLDER / path.name).read_bytes()


def test_what_was_edited_is_saved_and_other_kernels_are_left_alone(tmp_path):
    from secgen_lib.reporting.views.saved import strip

    def saved(kernel):
        cell = nbformat.v4.new_code_cell("x = 5", outputs=[nbformat.v4.new_output("stream", text="x")])
        cell.metadata["tags"] = ["parameters"]
        content = nbformat.v4.new_notebook(cells=[cell], metadata={
            "kernelspec": {"name": kernel, "display_name": "other", "language": "python"}})
        model = {"type": "notebook", "content": content}
        strip(model, path="x.ipynb", contents_manager=None)
        return model["content"].cells[0]

    assert (saved("secgen").source, saved("secgen").outputs, saved("secgen").metadata.tags) == (
        "x = 5", [], ["parameters"])
    assert saved("python3").outputs
    file = {"type": "file", "content": "text"}
    strip(file)
    assert file == {"type": "file", "content": "text"}


def test_overview_names_them_all():
    text = read("00_overview").cells[0].source
    assert all(f"| {name} |" in text for name in NAMES[1:])


def test_every_figure_is_drawn_under_its_own_name():
    from secgen_lib.reporting import plots

    sources = "\n".join(source for name in NAMES for source in code(name))
    drawn = set(re.findall(r'plots\.save_to\(run, "(\w+)"', sources))
    wanted = {"efr_pass1", "repair_cycles", "error_distribution", "new_findings", "training_curves", "feedback_loop",
              "cyberseceval_models", "published_values", "recorded_repair",
              "calibration_recall", "calibration_precision", "calibration_kappa", "corrected_efr",
              "arms_forest", "over_optimisation", "transfer", "correct_per_cycle", "outcomes", "feedback_reach",
              "errors_by_language", "validation_changes", "selected", "classes_by_arm",
              "who_sees", "repair_by_truth"}
    assert wanted <= drawn
    assert set(re.findall(r"plots\.(\w+)\(", sources)) <= set(plots.__all__)


def test_json_is_what_git_shows():
    """Two notebooks with the same content are the same bytes: one space of indent, a newline at the end."""
    for name in NAMES:
        text = (FOLDER / f"{name}.ipynb").read_text(encoding="utf-8")
        assert text == json.dumps(json.loads(text), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def test_arms_has_no_section_for_a_profile_with_one_arm():
    # kills: headings over nothing; a title that the library does not have
    from secgen_lib.reporting.report.arms import ONE_ARM, SECTIONS

    headings = [line for cell in read("13_arms").cells[1:] if cell.cell_type == "markdown"
                for line in cell.source.splitlines() if line.startswith("#")]
    assert headings == ["## The report, with all figures"]
    used = re.findall(r'words\["(\w+)"\]', "\n".join(code("13_arms")))
    assert used == list(SECTIONS) and "07 and 08" in ONE_ARM
    shown = [source for source in code("13_arms") if "words[" in source]
    assert all(re.search(r"^(el)?if (arms|points)\b", source, re.M) for source in shown)
