"""Links are what the page reads: names that it knows, values that survive the address."""
from __future__ import annotations

from urllib.parse import parse_qsl

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.reporting.explorer import link


def test_values_survive():
    verdicts = ["flagged", "fails its tests"]
    page, words = link("../explorer.html", verdict=verdicts, class_="a&b=c#d", cycle=1).split("#")
    assert page == "../explorer.html"
    assert parse_qsl(words) == [*(("verdict", verdict) for verdict in verdicts), ("class", "a&b=c#d"), ("cycle", "1")]


def test_names_are_known():
    with pytest.raises(SecgenError, match="did you mean 'verdict'"):
        link(verdicts="flagged")
    with pytest.raises(SecgenError, match="no view"):
        link(program="x", view="diff")
