"""``views.browse`` as a person uses it: a notebook in JupyterLab, buttons and menus clicked in Chromium."""
from __future__ import annotations

import contextlib

import nbformat
import pytest

from tests import browser, jupyterlab, small_run

CELLS = ("from secgen_lib import views", "from secgen_lib.experiment.run import find_run",
         "views.browse(find_run({!r}))")


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A JupyterLab with one notebook that browses a small run, and a Chromium."""
    home, folder = tmp_path_factory.mktemp("lab"), tmp_path_factory.mktemp("notebooks")
    run = small_run.make(tmp_path_factory.mktemp("run"))
    cells = [nbformat.v4.new_code_cell(source.format(str(run.folder))) for source in CELLS]
    kernel = {"kernelspec": {"name": "secgen", "display_name": "secgen", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), folder / "browse.ipynb")
    with browser.chromium() as chromium, jupyterlab.server(folder, home, {}) as address:
        yield chromium, address


def test_next_and_a_filter_show_another_program(lab, tmp_path):
    # kills: a button whose click does nothing (on.on_click); a menu that nobody observes; a page drawn once
    chromium, address = lab
    with contextlib.closing(chromium.new_context(viewport={"width": 1280, "height": 1200})) as context:
        tab = context.new_page()
        assert jupyterlab.run_all(tab, address, "browse")["errors"] == []
        shown = tab.locator(".jp-OutputArea-output .widget-vbox")
        seen = browser.expect(shown)
        back, following = (shown.get_by_role("button", name=name) for name in ("← previous", "next →"))
        seen.to_contain_text("Write copy number 0")
        seen.to_contain_text("Shown: 6 of 6 programs. Mode generate")
        browser.expect(back).to_be_disabled()
        following.click()
        seen.to_contain_text("Write copy number 1")
        seen.not_to_contain_text("Write copy number 0")
        browser.expect(shown.get_by_role("spinbutton", name="number")).to_have_value("2")
        shown.get_by_role("combobox", name="outcome").select_option("clean (judge)")
        seen.to_contain_text("Shown: 2 of 6 programs")
        seen.to_contain_text("Write copy number 2")
        following.click()
        seen.to_contain_text("Write copy number 5")
        browser.expect(following).to_be_disabled()
        back.click()
        seen.to_contain_text("Write copy number 2")
        browser.keep(tab, tmp_path, "browse")
