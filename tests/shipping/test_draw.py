"""A restored run under the driver. Mutations that turn these red: a drawing that is made again though nothing changed,
`--from` that forgets what was shipped, a choice of `--restored` that does another thing."""
from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from secgen_lib.cli import main
from secgen_lib.experiment import pipeline
from secgen_lib.experiment.run import open_run, run_of
from secgen_lib.shipping import restore
from tests.experiment.test_pipeline import OPEN, notebook

ROOT = Path(__file__).parents[2]
DRAWS = ("from secgen_lib import stages\nstages.complete(run, '07_evaluate')\n"
         "(run.folder / 'drawn.txt').open('a').write('x')\n(run.folder / 'figures' / 'a.csv').write_text('1')")


@pytest.fixture
def checkout(elsewhere, tmp_path, monkeypatch):
    """A checkout whose one notebook is that of the last stage."""
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "secgen_lib").symlink_to(ROOT / "secgen_lib")
    monkeypatch.chdir(tmp_path)
    notebook(tmp_path / "notebooks" / "07_evaluate.ipynb", OPEN + DRAWS)
    return tmp_path


def test_it_is_drawn_once_into_its_own_folder(made, checkout, capsys):
    run = restore.restore(made.profile)
    pipeline.execute(made.profile)
    assert (run.folder / "figures" / "a.csv").is_file()
    assert [path.name for path in (checkout / "SECGEN_FIGURES" / "toy").iterdir()] == ["data"]
    assert run.summary()["original"] == made.run.summary()["original"]
    said = capsys.readouterr().err
    assert "restored from answers shipped at commit" in said and "drawn up to 07_evaluate, nothing is computed" in said
    pipeline.execute(made.profile)
    assert (run.folder / "drawn.txt").read_text() == "x"
    pipeline.execute(made.profile, start="07")
    assert (run.folder / "drawn.txt").read_text() == "xx" and run.stage_key("07_evaluate")


def command(*words):
    return CliRunner().invoke(main, list(words))


def test_the_commands(made, checkout, monkeypatch):
    monkeypatch.setattr(pipeline, "execute", lambda *args, **options: run_of(args[0]).make())
    done = command("restore", made.profile, "--no-drawing")
    assert done.exit_code == 0 and "texts of 4 of 4 tasks are not shown" in done.output
    run = open_run(made.profile)
    done = command("run", made.profile)
    assert done.exit_code == 0 and run.restored
    assert "figures" not in done.output, "there are none"
    (run.folder / "figures").mkdir()
    done = command("run", made.profile)
    assert f"figures  {run.folder / 'figures'}" in done.output and f"secgen promote {run.run_id}" in done.output
    assert command("run", made.profile, "--restored", "continue").exit_code == 0
    assert run.restored is None and run.manifest()["continued"]
    done = command("restore", made.profile)
    assert done.exit_code == 2 and "is a run that was computed here" in done.output
    done = command("restore", made.profile, "--keep-own")
    assert done.exit_code == 0 and "was computed here; its figures stay" in done.output
    shutil.rmtree(run.folder)
    assert command("restore", made.profile, "--no-drawing").exit_code == 0 and run.restored
    assert command("run", made.profile, "--restored", "drop").exit_code == 0 and run.restored is None
    assert not list(run.tables.folder.glob("*"))
    done = command("ship", str(made.run.folder), "--to", str(checkout / "out"))
    assert done.exit_code == 0 and "MB of adapters" in done.output
