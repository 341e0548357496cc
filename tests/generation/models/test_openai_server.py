"""The server backend against a real OpenAI-compatible server: ``transformers serve`` over the tiny model."""
from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
import time

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from tests.generation import misbehaving, tiny_qwen

MISSING = [name for name in ("fastapi", "uvicorn", "openai") if importlib.util.find_spec(name) is None]
pytestmark = [pytest.mark.slow, pytest.mark.skipif(
    bool(MISSING), reason=f"needs pip install 'transformers[serving]' ({', '.join(MISSING)} missing)")]
SAMPLED = dict(temperature=1.0, top_p=0.9, max_new_tokens=9)


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
        for _ in range(480):
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


def talk(n):
    return [[{"role": "user", "content": f"add {i}"}] for i in range(n)]


def test_a_real_server_answers(served, capsys):
    folder, url = served
    made = models.load(tiny_qwen.spec(folder, backend="openai_chat", base_url=url, batch_size=1))
    answers = made.generate(talk(3), [0, 1, 2], **SAMPLED)
    assert len(answers) == 3
    assert all(a.finish_reason in ("stop", "length") and a.text for a in answers)
    assert any(a.finish_reason == "length" and a.n_tokens == 9 for a in answers)
    assert all(a.usage.prompt_tokens > 9 and a.usage.answer_tokens == a.n_tokens and a.usage.server == url
               for a in answers)
    known = made.facts()[url]
    assert (known["n"], known["seed"], known["unanswered_requests"]) == ("ignored", "kept", 0)
    assert known["stop"] in ("kept, with the string in the answer", "not known"), "it stops behind the string"
    assert known["served_as"] == [f"{folder}@main"] and capsys.readouterr().err == ""


def test_a_real_server_without_the_model_is_one_line(served):
    folder, url = served
    with pytest.raises(SecgenError, match=r"the server answers nothing \(HTTP 400: .*no-such-model") as raised:
        models.load(tiny_qwen.spec("no-such-model", backend="openai_chat", base_url=url)).generate(
            talk(2), [0, 1], **SAMPLED)
    assert "\n" not in str(raised.value)


def test_a_real_server_beside_one_that_is_not_there(served, capsys):
    folder, url = served
    made = models.load(tiny_qwen.spec(folder, backend="openai_chat", base_url=(misbehaving.dead_port(), url)))
    made.pause_s = 0.05
    assert all(a.usage.server == url for a in made.generate(talk(12), range(12), **SAMPLED))
    assert capsys.readouterr().err.count("does not answer") <= 1
