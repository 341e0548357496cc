"""The tiny random Qwen2 that the tests of generation share."""
from __future__ import annotations

import pytest

from secgen_lib.generation import models
from tests.generation import tiny_qwen


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_qwen.make(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def model(folder):
    return models.load(tiny_qwen.spec(folder))
