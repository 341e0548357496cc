"""The pages: every relative link and anchor leads somewhere, and every page is in the site's table of contents."""
from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SPEC = importlib.util.spec_from_file_location("site_hooks", ROOT / "docs" / "site_hooks.py")
site_hooks = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(site_hooks)
PAGES = [*site_hooks.PAGES, *sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md"))]


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def broken(page: str, markdown: str) -> list[str]:
    """The links of a page that lead nowhere, in the repository or on the site."""
    found = []
    for match in site_hooks.links(markdown):
        target, _, anchor = match["target"].partition("#")
        path = site_hooks.resolve(page, target) if target else page
        if not (ROOT / path).is_file() or path.startswith(".."):
            found.append(match["target"])
        elif anchor and anchor not in {site_hooks.slug(heading) for heading in site_hooks.headings(text(path))}:
            found.append(match["target"])
    return found


@pytest.mark.parametrize("page", PAGES)
def test_links_and_anchors_lead_somewhere(page):
    assert broken(page, text(page)) == []


def test_a_broken_link_is_seen():
    # kills: a pattern that finds no link, an anchor that is not looked at, code that is taken for a link
    links = "[a](lab.md) [b](lab.md#the-corpus-corpuspy) ![c](../figures/none.png) [d](lab.md#none) `[e](none.md)`"
    assert broken("docs/method.md", links) == ["../figures/none.png", "lab.md#none"]
    fenced = "```\n[a](none.md)\n```\n[b](#rates) [c](#none) [d](https://example.org)"
    assert broken("docs/method.md", fenced) == ["#none"]


def test_on_the_site_links_lead_to_the_same_files():
    moved = site_hooks.moved
    assert moved("[a](docs/lab.md#x) [b](CHANGELOG.md) [c](#d)", "README.md") == (
        "[a](lab.md#x) [b](CHANGELOG.md) [c](#d)")
    assert moved("![a](../figures/lab/a.png) [b](../README.md) [c](lab.md)", "docs/method.md") == (
        "![a](figures/lab/a.png) [b](index.md) [c](lab.md)")
    assert moved("[a](../docs/shipping.md)", "papermill_runs/README.md") == "[a](../shipping.md)"


def test_every_page_is_in_the_table_of_contents():
    listed = re.findall(r"^\s+- [^:]+: (\S+\.md)$", text("mkdocs.yml"), re.MULTILINE)
    assert sorted(listed) == sorted(site_hooks.site_path(page) for page in PAGES)


def test_no_page_names_a_module_that_is_gone():
    for page in set(PAGES) - {"CHANGELOG.md", "CONTRIBUTING.md"}:
        for path in re.findall(r"`(?:secgen_lib|tests|benchmarks|notebooks)/[\w./*-]*(?=`)", text(page)):
            assert list(ROOT.glob(path[1:].rstrip("/."))), f"{page}: {path[1:]}"


def test_make_docs_takes_the_version_of_the_extra():
    import tomllib

    asked = tomllib.loads(text("pyproject.toml"))["project"]["optional-dependencies"]["docs"]
    assert all(f"'{item}'" in text("Makefile") for item in asked)
