"""The server backend against llama.cpp's own server, with the maker's GGUF file of Qwen2.5-Coder-0.5B-Instruct. Only
with SECGEN_REAL=1 and where a ``llama-server`` is on the PATH (``SECGEN_LLAMA_SERVER`` names another).

Mutations that turn these red: a seed that is not sent, a stop string left in an answer, another model taken for the one
that was asked for.
"""
from __future__ import annotations

import os
import shutil
import subprocess
import time

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from secgen_lib.generation.models.weights import catalogue, fetch
from tests.generation import misbehaving, tiny_qwen

NAME = "qwen2.5-coder-0.5b"
SAMPLED = dict(temperature=0.8, top_p=0.95, max_new_tokens=24)
TALK = [[{"role": "user", "content": f"Write a Python function that adds {i}."}] for i in range(4)]


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    import httpx

    command = os.environ.get("SECGEN_LLAMA_SERVER") or shutil.which("llama-server")
    if os.environ.get("SECGEN_REAL") != "1" or command is None:
        pytest.skip("llama.cpp's server is asked only with SECGEN_REAL=1, where llama-server is on the PATH")
    try:
        weights = fetch.fetch(catalogue.get(NAME))
    except SecgenError as error:
        pytest.skip(f"SECGEN_REAL: {error}")
    url, log = misbehaving.dead_port(), tmp_path_factory.mktemp("llama") / "log"
    port = url.rpartition(":")[2].removesuffix("/v1")
    with open(log, "wb") as out:
        server = subprocess.Popen([command, "-m", str(weights), "--alias", NAME, "--host", "127.0.0.1", "--port",
                                   port, "-c", "4096", "-np", "4", "-t", "2", "--poll", "0"], stdout=out, stderr=out)
    try:
        until = time.monotonic() + 120
        while time.monotonic() < until:
            try:
                if httpx.get(url.replace("/v1", "/health"), timeout=1).status_code == 200:
                    break
            except httpx.TransportError:
                assert server.poll() is None, log.read_text()
            time.sleep(0.25)
        yield url
    finally:
        server.kill()
        server.wait()


def model(url, name=NAME, **settings):
    return models.load(tiny_qwen.spec(name, backend="openai_chat", base_url=url, batch_size=4, **settings))


def test_llama_cpp_answers_and_keeps_to_what_it_is_asked(served, capsys):
    made = model(served)
    answers = made.generate(TALK, range(4), **SAMPLED)
    assert [(a.n_tokens, a.finish_reason) for a in answers] == [(24, "length")] * 4
    assert len({a.text for a in answers}) == 4 and all(a.usage.prompt_tokens > 9 for a in answers)
    known = made.facts()[served]
    assert (known["n"], known["stop"], known["unanswered_requests"]) == ("kept", "kept", 0)
    assert known["seed"] in ("kept", "ignored"), "side by side a batch may round otherwise"
    said = capsys.readouterr().err
    assert ("seed is ignored" in said) == (known["seed"] == "ignored")


def test_llama_cpp_stops_at_a_fence_and_another_model_is_refused(served):
    ends = model(served).generate(TALK[:2], range(2), **{**SAMPLED, "max_new_tokens": 400}, stop_at_fence=True)
    assert all(a.finish_reason == "stop" and a.text.count("```") == 2 and a.text.endswith("```") for a in ends)
    with pytest.raises(SecgenError, match=f"does not list 'qwen2.5-coder-7b' and answers to any name.*{NAME}"):
        model(served, "qwen2.5-coder-7b").generate(TALK[:1], [0], **SAMPLED)
