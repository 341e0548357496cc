"""A server of the chat protocol that does what a test says: it fails, hangs, breaks off, asks to wait, lies."""
from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "key-that-nobody-may-see"


def answer(text: str | None = "int x;", reason: str = "stop", **more: Any) -> dict[str, Any]:
    """A whole answer."""
    return {"choices": [{"message": {"content": text}, "finish_reason": reason}],
            "usage": {"prompt_tokens": 5, "completion_tokens": 3}, "model": "m", **more}


class Server:
    """``rule(body, n)`` says what becomes of the ``n``-th request (from 0, by the order in which they came): a body
    (dict), ``(status, text, headers)``, or ``"hang"``, ``"cut"``, ``"trickle"``. ``names`` is what it lists, None for a
    server without a list. ``port``: 0 is any that is free."""

    def __init__(self, rule: Callable[[dict[str, Any], int], Any], names: list[str] | None = None, key: str = "",
                 port: int = 0):
        self.rule, self.names, self.key = rule, names, key
        self.asked: list[dict[str, Any]] = []
        self.at_once = self.most = 0
        self.lock, self.closing = threading.Lock(), threading.Event()
        double = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                if double.names is None or not self.path.endswith("/models"):
                    self.say(404, "Not Found")
                else:
                    self.say(200, json.dumps({"data": [{"id": name} for name in double.names]}))

            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if double.key and self.headers.get("Authorization") != f"Bearer {double.key}":
                    self.say(401, json.dumps({"error": {"message": f"bad key: {self.headers.get('Authorization')}"}}))
                    return
                if double.closing.is_set():  # a connection that was kept
                    self.close_connection = True
                    return
                with double.lock:
                    n, _ = len(double.asked), double.asked.append(body)
                    double.at_once += 1
                    double.most = max(double.most, double.at_once)
                what = double.rule(body, n)
                with double.lock:
                    double.at_once -= 1
                try:
                    self.act(what)
                except OSError:  # the client has gone
                    self.close_connection = True

            def act(self, what):
                if what == "hang":
                    double.closing.wait(30)
                    self.close_connection = True
                elif what == "cut":
                    self.head(200, 1000)
                    self.wfile.write(b'{"choices": [{"mess')
                    self.close_connection = True
                elif what == "trickle":
                    self.head(200, 10_000)  # longer than any test may take
                    for _ in range(9_999):
                        if double.closing.wait(0.05):
                            break
                        self.wfile.write(b" ")
                        self.wfile.flush()
                    self.close_connection = True
                elif isinstance(what, tuple):
                    self.say(*what)
                else:
                    self.say(200, json.dumps(what))

            def head(self, status, length, **headers):
                self.send_response(status)
                for name, value in {"Content-Length": str(length), **headers}.items():
                    self.send_header(name.replace("_", "-"), value)
                self.end_headers()

            def say(self, status, text, headers=None):
                data = text.encode()
                self.head(status, len(data), **(headers or {}))
                self.wfile.write(data)

            def log_message(self, *args):
                return

        class Http(ThreadingHTTPServer):
            daemon_threads, request_queue_size = True, 256

        self.http = Http(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/v1"
        self.thread = threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def close(self):
        """Nobody is listening any more."""
        self.closing.set()
        self.http.shutdown()
        self.thread.join()
        self.http.server_close()

    def places(self, marked: str = "task") -> list[str]:
        """The questions that were asked, in order; those of the probe left out."""
        return [body["messages"][-1]["content"] for body in self.asked
                if body["messages"][-1]["content"].startswith(marked)]


@contextmanager
def serving(*rules: Any, **settings: Any) -> Iterator[list[Server]]:
    """A server for each rule, closed at the end."""
    servers = [Server(rule if callable(rule) else (lambda body, n, fixed=rule: fixed), **settings) for rule in rules]
    try:
        yield servers
    finally:
        for server in servers:
            if not server.closing.is_set():
                server.close()


def echo(body: dict[str, Any], n: int = 0) -> dict[str, Any]:
    """Answers with the question, whole, and keeps to seed, stop and n as far as the probe can see."""
    asked = body["messages"][-1]["content"]
    seeded = f" {body.get('seed')}" if body["temperature"] > 0 and not asked.startswith("task") else ""
    text = f"answer to {asked}{seeded}"
    for stop in body.get("stop", ()):
        text = text.split(stop)[0]
    one = answer(text)["choices"][0]
    return answer(text, choices=[one] * body.get("n", 1))


def dead_port() -> str:
    """An address at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/v1"


def slow(seconds: float) -> Callable[[dict[str, Any], int], dict[str, Any]]:
    """As :func:`echo`, after a while."""
    def rule(body: dict[str, Any], n: int) -> dict[str, Any]:
        time.sleep(seconds)
        return echo(body)

    return rule
