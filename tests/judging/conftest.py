"""The programs of ``programs.py``, judged once by real tools."""
from __future__ import annotations

import pytest

from secgen_lib.core.settings import AnalyzerSpec
from secgen_lib.judging.judge import judge
from tests.c_task import TASK, completion
from tests.judging.programs import PROGRAMS


@pytest.fixture(scope="package")
def judged():
    """name -> judged sample."""
    found = judge([completion(code, name) for name, code in PROGRAMS.items()], {TASK.task_id: TASK}, AnalyzerSpec())
    return {sample.completion.completion_id: sample for sample in found}
