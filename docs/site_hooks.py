"""Hooks of mkdocs (``mkdocs.yml``): pages and pictures that lie outside ``docs/`` join the site, and links follow.

Links in the repository are relative to the file that holds them, as an editor and a code host read them. The site has
``README.md`` as its first page and every other file under its path in the repository, ``docs/`` taken away.
``tests/test_docs.py`` uses :func:`links` and :func:`slug` to check the same links without mkdocs.
"""
from __future__ import annotations

import os
import posixpath
import re
import unicodedata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "multieval/README.md", "papermill_runs/README.md")
"""Pages outside ``docs/``, as paths in the repository."""

_ASIDE = re.compile(r"^(?P<fence>`{3,}|~{3,}).*?^(?P=fence)|(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)", re.M | re.S)
_LINK = re.compile(r"(?<=\]\()(?P<target>[^()\s]+)(?=\))")
_ELSEWHERE = re.compile(r"[a-z]+:", re.I)


def links(text: str) -> list[re.Match[str]]:
    """The inline links and pictures of a Markdown text that stay in the repository; code is passed over.

    Group ``target`` of each match is what stands between the brackets, such as ``docs/lab.md#splits``.
    """
    aside = [match.span() for match in _ASIDE.finditer(text)]
    return [match for match in _LINK.finditer(text) if not _ELSEWHERE.match(match["target"])
            and not any(start <= match.start() < end for start, end in aside)]


def headings(text: str) -> list[str]:
    """The headings of a Markdown text, without their signs; code is passed over."""
    fenced = re.sub(r"^(`{3,}|~{3,}).*?^\1", "", text, flags=re.M | re.S)
    return [line.strip() for line in re.findall(r"^#{1,6} (.+)$", fenced, re.M)]


def slug(heading: str, separator: str = "-") -> str:
    """The anchor of a heading, as code hosts make it: lower case, spaces to hyphens, other signs away."""
    kept = re.sub(r"[^\w\- ]", "", unicodedata.normalize("NFC", heading).lower().strip())
    return kept.replace(" ", separator)


def resolve(page: str, target: str) -> str:
    """The path in the repository that a link of ``page`` means; ``page`` is a path in the repository, too."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), target))


def site_path(path: str) -> str:
    """Where a file of the repository lies in the site's sources."""
    return "index.md" if path == "README.md" else path.removeprefix("docs/")


def moved(text: str, page: str) -> str:
    """The text of ``page`` with its links as the site needs them."""
    here = posixpath.dirname(site_path(page))
    for match in reversed(links(text)):
        target, _, anchor = match["target"].partition("#")
        if target:
            there = posixpath.relpath(site_path(resolve(page, target)), here or ".")
            text = text[:match.start()] + there + ("#" + anchor if anchor else "") + text[match.end():]
    return text


def on_files(files: Any, config: Any) -> Any:
    """Add the pages outside ``docs/``, and every file there that a page links to."""
    from mkdocs.structure.files import File

    pages = [*PAGES, *(f"docs/{file.src_uri}" for file in files.documentation_pages())]
    linked = {resolve(page, match["target"].partition("#")[0]) for page in pages
              for match in links((ROOT / page).read_text(encoding="utf-8")) if not match["target"].startswith("#")}
    for path in sorted({*PAGES, *linked}):
        if not path.startswith("docs/") and (ROOT / path).is_file():
            files.append(File.generated(config, site_path(path), abs_src_path=os.fspath(ROOT / path)))
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:
    """Links as the site needs them."""
    at = Path(page.file.abs_src_path).resolve().relative_to(ROOT).as_posix()
    return moved(markdown, at)
