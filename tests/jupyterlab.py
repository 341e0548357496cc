"""JupyterLab as a person meets it: a server of its own, a notebook opened in Chromium, all its cells run."""
from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},  # else cells that are out of sight are not in the page
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}
START_S, RUN_MS = 120, 240_000
TOKEN = "a-test"


@contextlib.contextmanager
def server(notebooks: Path, home: Path, env: Mapping[str, str]) -> Iterator[str]:
    """The address of a JupyterLab on ``notebooks``; its settings and log are in ``home``. Ended at the end."""
    for name, values in SETTINGS.items():
        path = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    argv = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--port={port}", "--ip=127.0.0.1",
            "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}", f"--notebook-dir={notebooks}",
            f"--LabApp.user_settings_dir={home / 'settings'}", f"--LabApp.workspaces_dir={home / 'workspaces'}"]
    own = {name: str(home / name.lower()) for name in ("JUPYTER_RUNTIME_DIR", "JUPYTER_DATA_DIR", "JUPYTER_CONFIG_DIR",
                                                       "IPYTHONDIR")}
    with open(home / "log", "wb") as log:
        process = subprocess.Popen(argv, env={**os.environ, **env, **own}, stdout=log, stderr=log)
    try:
        address = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + START_S
        while True:
            try:
                urllib.request.urlopen(f"{address}/api/status?token={TOKEN}", timeout=5).close()
                break
            except OSError:
                assert process.poll() is None and time.monotonic() < deadline, (home / "log").read_text()[-2000:]
                time.sleep(0.2)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=60)


def run_all(tab: Any, address: str, name: str) -> dict[str, Any]:
    """Open the notebook ``name``, run all its cells, and say what is seen: ``errors`` (texts of error outputs),
    ``images`` (their widths in CSS pixels), ``cells`` (code cells), ``text`` (of all outputs)."""
    tab.goto(f"{address}/lab/workspaces/auto-{name[:2]}/tree/{name}.ipynb?token={TOKEN}&reset")
    tab.wait_for_selector(".jp-Notebook .jp-CodeCell", timeout=RUN_MS)
    tab.wait_for_function("() => /secgen/.test(document.querySelector('.jp-KernelName')?.textContent || '') && "
                          "document.querySelector('.jp-Notebook-ExecutionIndicator')?.dataset.status === 'idle'",
                          timeout=RUN_MS)
    tab.click(".jp-Notebook .jp-CodeCell >> nth=0")
    tab.click("#jp-MainMenu >> text=Run")
    tab.click(".lm-Menu >> text=Run All Cells")
    tab.wait_for_function(
        "() => [...document.querySelectorAll('.jp-Notebook .jp-CodeCell')].every(cell => "
        "/\\[\\d+\\]/.test(cell.querySelector('.jp-InputPrompt').textContent)) || "
        "(document.querySelector('.jp-Notebook [data-mime-type=\"application/vnd.jupyter.error\"]') !== null && "
        "!/\\[\\*\\]/.test(document.querySelector('.jp-Notebook').textContent))", timeout=RUN_MS)
    return tab.evaluate(
        "() => { const all = selector => [...document.querySelectorAll('.jp-Notebook ' + selector)]; return {"
        "errors: all('[data-mime-type=\"application/vnd.jupyter.error\"]').map(e => e.textContent), "
        "images: all('.jp-OutputArea-output img').map(e => e.clientWidth), cells: all('.jp-CodeCell').length, "
        "text: all('.jp-OutputArea').map(e => e.textContent).join('\\n')}; }")
