"""What a tool says of real C programs in one batch is what it says of each alone.

Kills: findings given to the wrong file of a batch; a tool whose answer depends on what it has read before; a limit (of
output, of findings, of time) that a batch shares. Under a minute in all, so most tools see a part of the 200 programs,
spread over the data set; ``SECGEN_BATCH_PROGRAMS=200`` gives every tool all of them (some minutes).
"""
from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program, conditions, suppression
from secgen_lib.core.records import AnalyzerRun
from secgen_lib.tasks import files
from tests.analyzers.present import skip_if_absent

MOST = 200
SIZES = {"cppcheck": MOST, "gcc_analyzer": 40, "clang_tidy": 40, "flawfinder": 40, "clang_analyzer": 20}
"""Programs a tool: what it does alone in about ten seconds. A tool that is not here reads ``OTHER``."""
OTHER = 8


def said(run: AnalyzerRun) -> tuple:
    return run.status, run.detail, [(f.rule_id, f.start_line, f.start_column, f.end_line, f.message)
                                    for f in run.findings if f.tool == run.tool]


def programs(n: int) -> list[Program]:
    """n real programs, evenly over the file (its rows are ordered by class)."""
    codes = list(dict.fromkeys(row["code"] for row in files.rows(files.find("generations_formai_c"))))
    return [Program(f"p{place}", "c", code) for place, code in enumerate(codes[::len(codes) // n][:n])]


def given(tool: str, program: Program) -> str:
    """The text that a tool is given of a program that is analyzed alone."""
    neutral = suppression.neutralise(program.code, program.language)[0]
    seen = conditions.evaluated([program], program.language)[0]
    return analyzers._read(analyzers.load(tool), neutral, program.language, seen)[0]


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("tool", analyzers.names("c"))
def test_batch_results_are_those_of_one_program_at_a_time(data, tool):
    skip_if_absent(tool)
    some = programs(min(MOST, int(os.environ.get("SECGEN_BATCH_PROGRAMS") or SIZES.get(tool, OTHER))))
    together = analyzers.run(tool, some, jobs=2, use_cache=False)
    alone = [Program(p.completion_id, p.language, given(tool, p)) for p in some]
    with ThreadPoolExecutor(2) as pool:
        single = list(pool.map(lambda p: analyzers.load(tool).analyze([p], p.language, timeout_s=60)[0], alone))
    kept = [(a, b) for a, b in zip(together, single, strict=True) if len(b.findings) <= analyzers.MAX_FINDINGS]
    assert [said(a) for a, _ in kept] == [said(b) for _, b in kept]
    assert len(kept) > 0.95 * len(some)
    assert any(b.findings for _, b in kept) and all(b.status == "ok" for _, b in kept)
