"""Mutations that turn these red: a share as 0.768; an interval in another unit; -0.0; half an interval."""
from __future__ import annotations

import pytest

from secgen_lib.core.share import share


@pytest.mark.parametrize(("given", "said"), [
    ((0.7678, 0.6929, 0.8429), "76.8 % [69.3, 84.3]"), ((0.5,), "50.0 %"), ((-0.0001,), "0.0 %"),
    ((1.0, float("nan"), 1.0), "100.0 %"), ((0.2, 0.1, None), "20.0 %")])
def test_one_notation(given, said):
    assert share(*given) == said
