"""A page in Chromium, driven over its debugging port: what it measures, what keys do, what axe-core finds in it.

Skips, with the reason, where Chromium or axe-core cannot be had. axe-core is pinned, got once by npm and kept in
pytest's cache; no page of ours holds it.
"""
from __future__ import annotations

import base64
import contextlib
import hashlib
import itertools
import json
import shutil
import subprocess
import tarfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

AXE = ("axe-core", "4.10.3", "0f2b4d7dcdf7d1219df8d1959ad68e565f51d14c3f0d88bb71cd59abeb956292")
NAMES = ("chromium", "chromium-browser", "google-chrome")
START_S, ANSWER_S = 60, 120


class Browser:
    """One tab. ``size`` is the viewport in CSS pixels."""

    def __init__(self, address: str):
        import websocket

        self.socket = websocket.create_connection(address, timeout=ANSWER_S, suppress_origin=True)
        self.numbers = itertools.count(1)
        self.send("Page.enable")

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the DevTools protocol, and its result."""
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == number:
                assert "error" not in answer, answer
                return answer["result"]

    def size(self, width: int, height: int = 900) -> None:
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def theme(self, name: str) -> None:
        """``dark`` or ``light``."""
        self.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def open(self, path: Path) -> None:
        self.send("Page.navigate", url=path.resolve().as_uri())
        deadline = time.monotonic() + START_S
        while self.run("document.readyState") != "complete" or self.run("location.href") == "about:blank":
            assert time.monotonic() < deadline, f"{path} does not load"
            time.sleep(0.05)

    def run(self, script: str) -> Any:
        """The value of an expression, awaited where it is a promise."""
        result = self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def key(self, name: str, code: int, text: str = "") -> None:
        """Press and let go of a key, as a person does."""
        for kind in ("keyDown" if text else "rawKeyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code,
                      **({"text": text} if text and kind == "keyDown" else {}))

    def picture(self, path: Path, *, whole: bool = False) -> None:
        """A screenshot as PNG; ``whole``: of all of the page."""
        data = self.send("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def pdf(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self.send("Page.printToPDF", preferCSSPageSize=True)["data"]))

    def faults(self, axe: str, impacts: tuple[str, ...] = ("serious", "critical")) -> list[str]:
        """What axe-core finds of these impacts: rule, help and the first elements, one line a rule."""
        self.run(axe)
        found = self.run("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => "
                         "({id: v.id, impact: v.impact, help: v.help, n: v.nodes.length, "
                         "at: v.nodes.slice(0, 3).map(x => x.target.join(' ') + ': ' + x.failureSummary)})))")
        return [f"{one['impact']} {one['id']} ({one['n']}): {one['help']}: {'; '.join(one['at'])}" for one in found
                if one["impact"] in impacts]


@contextlib.contextmanager
def opened(folder: Path) -> Iterator[Browser]:
    """A tab of a Chromium of its own, whose profile is in ``folder``; ended at the end."""
    pytest.importorskip("websocket", reason="websocket-client is not installed")
    chromium = next((found for name in NAMES if (found := shutil.which(name))), None)
    if chromium is None:
        pytest.skip("no chromium: apt-get install chromium")
    profile = folder / "chromium"
    argv = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run",
            f"--user-data-dir={profile}", "about:blank"]
    process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield Browser(_address(profile, process))
    finally:
        process.terminate()
        process.wait(timeout=30)


def _address(profile: Path, process: subprocess.Popen[bytes]) -> str:
    """The address of the first tab, once Chromium has written its port."""
    import urllib.request

    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline and process.poll() is None:
        with contextlib.suppress(OSError, ValueError, StopIteration):
            port = int((profile / "DevToolsActivePort").read_text().splitlines()[0])
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json", timeout=5) as answer:
                tabs = json.load(answer)
            return next(tab["webSocketDebuggerUrl"] for tab in tabs if tab["type"] == "page")
        time.sleep(0.1)
    pytest.skip("chromium does not start here")


def axe(cache: Path) -> str:
    """axe-core's script, from ``cache`` or by npm; skips where it cannot be had."""
    name, version, sha256 = AXE
    archive = cache / f"{name}-{version}.tgz"
    if not archive.is_file():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("axe-core: npm is not installed")
        argv = [npm, "pack", f"{name}@{version}", "--silent", "--pack-destination", str(cache)]
        try:
            subprocess.run(argv, check=True, capture_output=True, timeout=120)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            pytest.skip(f"{name} {version} could not be fetched by npm")
    assert hashlib.sha256(archive.read_bytes()).hexdigest() == sha256, f"{archive} is not the pinned {name}"
    with tarfile.open(archive) as tar:
        member = tar.extractfile("package/axe.min.js")
        assert member is not None
        return member.read().decode()
