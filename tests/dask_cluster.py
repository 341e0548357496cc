"""A real Dask scheduler and real workers on loopback, as processes that a test may kill."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
START_S = 120
"""On a busy machine a worker is slow to come."""


class DaskCluster:
    """``address`` of the scheduler. Each worker has one thread, a nanny that starts it again, and its own cache."""

    def __init__(self, folder: Path, workers: tuple[str, ...] = ("one", "two")):
        self.folder = folder
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        try:
            self._start("scheduler", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
                        "--scheduler-file", str(folder / "scheduler.json"))
            self.address = self._wait(self._address)
            for name in workers:
                self.worker(name)
            self._wait(lambda: self.pids().keys() >= set(workers))
        except BaseException:
            self.close()
            raise

    def worker(self, name: str, tree: Path = ROOT, **env: str) -> None:
        """Start one more, of the library in ``tree``."""
        self._start(name, "distributed.cli.dask_worker", self.address, "--nthreads", "1", "--name", name, "--host",
                    "127.0.0.1", "--local-directory", str(self.folder), tree=tree,
                    SECGEN_CACHE=str(self.folder / f"cache-{name}"), **env)

    def _start(self, name: str, module: str, *arguments: str, tree: Path = ROOT, **env: str) -> None:
        log = open(self.folder / f"{name}.log", "wb")
        known = {key: value for key, value in os.environ.items() if key != "SECGEN_DASK"}
        self.processes[name] = subprocess.Popen(
            [sys.executable, "-m", module, "--no-dashboard", *arguments], stdout=log, stderr=log, cwd=self.folder,
            env={**known, "PYTHONPATH": f"{tree}{os.pathsep}{ROOT}", **env}, start_new_session=True)

    def _address(self) -> str | None:
        try:
            return str(json.loads((self.folder / "scheduler.json").read_text())["address"])
        except (OSError, ValueError):
            return None

    def _wait(self, condition):
        deadline = time.monotonic() + START_S
        while not (value := condition()):
            assert time.monotonic() < deadline, [path.read_text()[-500:] for path in self.folder.glob("*.log")]
            time.sleep(0.1)
        return value

    def pids(self) -> dict[str, int]:
        """Worker -> the process that works, below its nanny."""
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            there = client.sync(client.scheduler.identity, n_workers=-1)["workers"]
            names = {address: info["name"] for address, info in there.items()}
            return {names[address]: pid for address, pid in client.run(os.getpid).items() if address in names}

    def await_worker(self, name: str) -> None:
        self._wait(lambda: name in self.pids())

    def kill(self, name: str, whole: bool = False) -> None:
        """SIGKILL to a worker's process (its nanny starts another), or to all that ``name`` has (``whole``)."""
        if whole:
            os.killpg(self.processes.pop(name).pid, signal.SIGKILL)
        else:
            os.kill(self.pids()[name], signal.SIGKILL)

    def close(self) -> None:
        for process in self.processes.values():
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
        self.processes.clear()
