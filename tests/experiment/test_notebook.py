"""What a kernel must say in the terminal reaches it through the driver.

Mutations that turn these red: a notice that only its notebook has; one that is said twice; half a line said.
"""
from __future__ import annotations

import os
import time

from secgen_lib.core import progress
from secgen_lib.experiment import notebook
from secgen_lib.experiment.run import run_of


def test_a_notice_of_a_kernel_is_said_once_in_the_terminal(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SECGEN_RUNS", str(tmp_path))
    run = run_of("smoke")
    with notebook._environment(run), notebook._progress(run, "02_generate"):
        named = os.environ[progress.NOTICES]
        progress.notice("http://a/v1: does\n not answer")
        capsys.readouterr()  # what the kernel itself has said
        with open(named, "a", encoding="utf-8") as file:
            file.write("half a li")
        time.sleep(0.8)  # the driver looks twice a second
    assert capsys.readouterr().err.splitlines() == ["http://a/v1: does not answer"]
    assert progress.NOTICES not in os.environ
    with notebook._progress(run, "03_analyze"):
        time.sleep(0.6)
    assert capsys.readouterr().err == "", "the notebook before has said it"


def test_a_notice_needs_no_driver(monkeypatch, capsys, tmp_path):
    monkeypatch.delenv(progress.NOTICES, raising=False)
    progress.notice("said here")
    monkeypatch.setenv(progress.NOTICES, str(tmp_path / "no such folder" / "x"))
    progress.notice("said here, too")
    assert capsys.readouterr().err == "said here\nsaid here, too\n"
