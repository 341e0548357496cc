"""A page in Chromium, driven by playwright: what it measures, what keys do, what axe-core finds in it.

Skips, with the reason, where Chromium or axe-core cannot be had. axe-core is pinned, got once by npm and kept in
pytest's cache; no page of ours holds it.
"""
from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

AXE = ("axe-core", "4.10.3", "0f2b4d7dcdf7d1219df8d1959ad68e565f51d14c3f0d88bb71cd59abeb956292")
NAMES = ("chromium", "chromium-browser", "google-chrome")
ANSWER_MS = 120_000
ARTEFACTS = "SECGEN_ARTEFACTS"
"""A folder for the screenshots, to be looked at after the tests."""


def keep(tab: Any, tmp_path: Path, name: str, *, whole: bool = False) -> Path:
    """A screenshot of the tab as NAME.png, in ``$SECGEN_ARTEFACTS`` where that is set, else in ``tmp_path``; ``whole``:
    of all of the page. Returns its path."""
    folder = Path(os.environ.get(ARTEFACTS) or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    tab.screenshot(path=folder / f"{name}.png", full_page=whole)
    return folder / f"{name}.png"


def expect(found: Any) -> Any:
    """playwright's ``expect``, with the patience of these tests."""
    from playwright import sync_api

    sync_api.expect.set_options(timeout=ANSWER_MS)
    return sync_api.expect(found)


@contextlib.contextmanager
def chromium() -> Iterator[Any]:
    """A playwright ``Browser`` of the Chromium that is installed; ended at the end."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: make setup")
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip("no chromium: make browser")
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"],
                                         timeout=ANSWER_MS)
        yield browser
        browser.close()


@contextlib.contextmanager
def opened() -> Iterator[Browser]:
    """One tab of a Chromium of its own."""
    with chromium() as browser:
        yield Browser(browser)


class Browser:
    """One tab, and the few things that are asked of a page of ours."""

    def __init__(self, browser: Any):
        self.tab = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        self.tab.set_default_timeout(ANSWER_MS)

    def size(self, width: int, height: int = 900) -> None:
        """The viewport, in CSS pixels."""
        self.tab.set_viewport_size({"width": width, "height": height})

    def theme(self, name: str) -> None:
        """``dark`` or ``light``."""
        self.tab.emulate_media(color_scheme=name)

    def medium(self, name: str) -> None:
        """``print`` or ``screen``."""
        self.tab.emulate_media(media=name)

    def open(self, path: Path) -> None:
        self.tab.goto(path.resolve().as_uri(), wait_until="load")

    def run(self, script: str) -> Any:
        """The value of an expression, awaited where it is a promise."""
        return self.tab.evaluate(script)

    def key(self, name: str) -> None:
        """Press and let go of a key, as a person does."""
        self.tab.keyboard.press(name)

    def pdf(self, path: Path) -> None:
        self.tab.pdf(path=path, prefer_css_page_size=True)

    def faults(self, axe: str, impacts: tuple[str, ...] = ("serious", "critical")) -> list[str]:
        """What axe-core finds of these impacts: rule, help and the first elements, one line a rule."""
        self.run(f"() => {{ {axe} }}")
        found = self.run("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => "
                         "({id: v.id, impact: v.impact, help: v.help, n: v.nodes.length, "
                         "at: v.nodes.slice(0, 3).map(x => x.target.join(' ') + ': ' + x.failureSummary)})))")
        return [f"{one['impact']} {one['id']} ({one['n']}): {one['help']}: {'; '.join(one['at'])}" for one in found
                if one["impact"] in impacts]


def axe(cache: Path) -> str:
    """axe-core's script, from ``cache`` or by npm; skips where it cannot be had."""
    name, version, sha256 = AXE
    archive = cache / f"{name}-{version}.tgz"
    if not archive.is_file():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("axe-core: npm is not installed")
        argv = [npm, "pack", f"{name}@{version}", "--silent", "--pack-destination", str(cache)]
        try:
            subprocess.run(argv, check=True, capture_output=True, timeout=120)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            pytest.skip(f"{name} {version} could not be fetched by npm")
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == sha256, f"{archive} is not the pinned {name}"
    with tarfile.open(archive) as tar:
        member = tar.extractfile("package/axe.min.js")
        assert member is not None
        return member.read().decode()
