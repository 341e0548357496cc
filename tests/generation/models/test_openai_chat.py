"""What the server backend does when the server misbehaves (a protocol double: error paths only).

A server that works is tried in ``test_openai_server.py``.
"""
from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation import models
from tests.generation import tiny_qwen

ASK = [{"role": "user", "content": "add"}]
OK = (200, json.dumps({"choices": [{"message": {"content": "int x;"}, "finish_reason": "stop"}],
                       "usage": {"completion_tokens": 3}}))


class Double:
    """Answers with the listed replies in turn, the last one for ever; keeps what it was sent."""

    def __init__(self, *replies):
        self.replies, self.seen, double = list(replies), [], self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                double.seen.append((self.path, self.headers.get("Authorization"), body))
                status, text = double.replies.pop(0) if len(double.replies) > 1 else double.replies[0]
                self.send_response(status)
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *args):
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def model(self):
        model = models.load(tiny_qwen.spec("m", backend="openai_chat", batch_size=1,
                                           base_url=f"http://127.0.0.1:{self.server.server_port}/v1/"))
        model.pause_s = 0.01
        return model


def answer(double, n=1):
    try:
        return double.model().generate([ASK] * n, range(n), temperature=0.5, top_p=0.9, max_new_tokens=7)
    finally:
        double.server.shutdown()
        double.server.server_close()


def test_a_busy_server_is_asked_again_with_the_same_request(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "a-key")
    double = Double((503, "loading"), (429, "slow down"), OK)
    assert answer(double) == [models.Answer("int x;", "stop", 3)]
    assert len(double.seen) == 3 and double.seen[0] == double.seen[2]
    assert double.seen[0] == ("/v1/chat/completions", "Bearer a-key", {
        "model": "m", "messages": ASK, "seed": 0, "temperature": 0.5, "top_p": 0.9, "max_tokens": 7})


@pytest.mark.parametrize("reply, said, tries", [
    ((404, "no model m"), "HTTP 404: no model m", 1), ((401, "key?"), "HTTP 401", 1),
    ((500, "boom"), "HTTP 500: boom", 5), ((200, "<html>"), "not the chat protocol's", 1),
    ((200, '{"choices": []}'), "not the chat protocol's", 1)])
def test_a_refusal_is_one_clear_line(reply, said, tries):
    double = Double(reply)
    with pytest.raises(SecgenError, match=said) as raised:
        answer(double)
    assert len(double.seen) == tries and "\n" not in str(raised.value)


def test_a_prompt_beyond_the_context_and_an_empty_message_are_error_answers():
    double = Double((400, "maximum context length is 512"), (200, '{"choices": [{"message": {"content": null}}]}'), OK)
    answers = answer(double, n=3)
    assert [a.finish_reason for a in answers] == ["error", "error", "stop"]
    assert [a.text for a in answers] == ["", "", "int x;"]


def test_no_server_no_address_no_adapter(monkeypatch):
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    double = Double(OK)
    model = double.model()
    double.server.shutdown()
    double.server.server_close()
    with pytest.raises(SecgenError, match="ConnectError"):
        model.generate([ASK], [0], temperature=0, top_p=1, max_new_tokens=1)
    with pytest.raises(SecgenError, match="set model.base_url"):
        models.load(tiny_qwen.spec("m", backend="openai_chat"))
    with pytest.raises(SecgenError, match="serve the adapter there"):
        models.load(tiny_qwen.spec("m", backend="openai_chat", base_url="http://x/v1", adapter="a"))
