"""Two warm sandboxes: one has the program, as for its tests; the other makes inputs and compares with the reference."""
from __future__ import annotations

import contextlib
import json
import math
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

from secgen_lib import sandbox
from secgen_lib.languages.python import pool
from secgen_lib.languages.runtime.channel import Channel
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone
from secgen_lib.languages.runtime.pool import Pool, twice
from secgen_lib.languages.runtime.process import Process, serving

WIRE = [Path(pool.__file__).with_name(name) for name in ("kinds.py", "wire.py")]
OWN = [Path(__file__).with_name(name) for name in (
    "agree.py", "forms.py", "shape.py", "mutate.py", "simpler.py", "reference.py", "spell.py", "harness.py")]
RUN_CPU_S, RUN_WALL_S, END_S = 600, 1800.0, 5.0
"""Of a whole run. One call that does not end is noticed by the harness; what this ends is unscored."""
MAX_REPLY = 8 << 20


@cache
def _text() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in [*WIRE, *OWN])


class Harness(Process):
    """The sandbox of ``harness.py``."""

    def __init__(self) -> None:
        super().__init__([sys.executable, "-s", "-P", "-c", _text()], serving(pool.MEMORY_MB, pool.PROCESSES),
                         stderr=subprocess.PIPE, readable=sandbox.python_paths(), env={"PYTHONHASHSEED": "0"})


class Pair:
    """Both sandboxes; used for many programs, one after the other."""

    def __init__(self, _: None = None):
        self.uses = 0
        self.programs = pool.Server("candidate", RUN_CPU_S)
        try:
            self.harness = Harness()
        except BaseException:
            self.programs.close()
            raise
        try:
            for server in (self.programs, self.harness):
                server.greet(b'"ready"', "an interpreter")
        except BaseException:
            self.close()
            raise

    def usable(self) -> bool:
        return self.programs.usable() and self.harness.usable()

    def close(self) -> None:
        self.programs.close()
        self.harness.close()

    def run(self, program: str, entry_point: str, asked: dict[str, Any]) -> dict[str, Any]:
        """What ``harness.py`` reports. ``build_error`` and ``lost`` (the limits of the whole run) are statuses, too."""
        self.programs.begin(RUN_CPU_S, RUN_WALL_S)
        self.harness.begin(2 * RUN_CPU_S, RUN_WALL_S)
        clean = False
        try:
            report = self._run({"program": program, "entry_point": entry_point}, asked)
            clean = self.programs.jail.popen.poll() is None and self.programs.end() and self._end()
            return report
        except Exhausted as over:
            return {"status": "lost", "why": str(over)}
        finally:
            if not clean:
                self.close()

    def _end(self) -> bool:
        self.harness.begin(math.inf, END_S)
        self.harness.channel.write(b"e", self.harness.check)
        return self.harness.receive() == b'"clean"'

    def _run(self, program: dict[str, str], asked: dict[str, Any]) -> dict[str, Any]:
        with contextlib.ExitStack() as ends:
            (call_here, call_there), (job, job_there), (asking, asking_there) = (
                map(ends.enter_context, socket.socketpair()) for _ in range(3))
            self.programs.serve(job_there, call_there)
            try:
                socket.send_fds(self.harness.channel.sock, [b"f"], [asking_there.fileno(), call_here.fileno()])
            except OSError as gone:
                raise Gone("the harness is gone") from gone
            for theirs in (call_here, call_there, job_there, asking_there):
                theirs.close()
            building, judging = Channel(job, pool.MAX_REPLY), Channel(asking, MAX_REPLY)
            judging.send(json.dumps(asked).encode("ascii"), self._check)
            building.send(json.dumps(program).encode("ascii"), self._check)
            started, built = _said(building.receive(self._check)), _said(building.receive(self._check))
            if started is None:
                raise Gone("the programs' interpreter starts no program")
            if built is None or built[0] == "build_error":
                line = f"line {built[1]}: error: {built[2]}: {built[3]}" if built else pool.UNBUILT[1]
                return {"status": "build_error", "why": line}
            job.close()
            report = self._heard(judging)
            if report is None:
                raise Exhausted(self.harness, "the harness ended without a report")
            return dict(json.loads(_said(report)[1]))

    def _heard(self, judging: Channel) -> bytes | None:
        """The report. A program that uses up its memory is ended: the harness then says at which call."""
        try:
            return judging.receive(self._check)
        except Exhausted as over:
            if over.process is not self.programs:
                raise
        self.programs.jail.kill()
        return judging.receive(self.harness.check)

    def _check(self) -> None:
        self.programs.check()
        self.harness.check()


def _said(body: bytes | None) -> Any:
    return None if body is None else json.loads(body)


pairs: Pool[None, Pair] = Pool(Pair, 500)


def run(program: str, entry_point: str, asked: dict[str, Any]) -> dict[str, Any]:
    """One run of the harness against a program. A pair of sandboxes that breaks is replaced, once."""
    def attempt() -> dict[str, Any]:
        with pairs.borrowed(None) as pair:
            return pair.run(program, entry_point, asked)

    try:
        return twice(attempt)
    except Broken as broken:
        return {"status": "broken", "why": str(broken)}
