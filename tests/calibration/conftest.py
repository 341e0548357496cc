"""A file of programs to label, for the tests of the labels and of the form."""
import json

import pytest

from tests.calibration.by_hand import rows


@pytest.fixture
def samples(tmp_path):
    path = tmp_path / "samples.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows()))
    return path
