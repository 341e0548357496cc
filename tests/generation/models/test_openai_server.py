"""The server backend against a real OpenAI-compatible server: ``transformers serve`` over the tiny model."""
from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
import time

import pytest

from secgen_lib.generation import models
from tests.generation import tiny_qwen

MISSING = [name for name in ("fastapi", "uvicorn", "openai") if importlib.util.find_spec(name) is None]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    import httpx

    home = tmp_path_factory.mktemp("serve")
    folder = tiny_qwen.make(home / "tiny")
    (home / "hub").mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", "from transformers.cli.transformers import main; main()", "serve", str(folder),
               "--device", "cpu", "--host", "127.0.0.1", "--port", str(port)]
    with open(home / "log", "wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, env={
            **os.environ, "HF_HOME": str(home), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"})
    try:
        for _ in range(240):
            try:
                if httpx.get(f"http://127.0.0.1:{port}/health", timeout=1).status_code == 200:
                    break
            except httpx.TransportError:
                assert server.poll() is None, (home / "log").read_text()
            time.sleep(0.25)
        yield folder, f"http://127.0.0.1:{port}/v1"
    finally:
        server.kill()
        server.wait()


@pytest.mark.slow
@pytest.mark.skipif(bool(MISSING), reason=f"needs pip install 'transformers[serving]' ({', '.join(MISSING)} missing)")
def test_a_real_server_answers(served):
    folder, url = served
    spec = tiny_qwen.spec(folder, backend="openai_chat", base_url=url, batch_size=2)
    conversations = [[{"role": "user", "content": f"add {i}"}] for i in range(3)]
    answers = models.load(spec).generate(conversations, [0, 1, 2], temperature=1.0, top_p=0.9, max_new_tokens=9)
    assert len(answers) == 3
    assert all(a.finish_reason in ("stop", "length") and a.text for a in answers)
    assert any(a.finish_reason == "length" and a.n_tokens == 9 for a in answers)
