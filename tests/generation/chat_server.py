"""A server of the chat protocol, with a local model behind it. Its answers come in another order than the questions."""
from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@contextmanager
def serving(model: Any, *, knows_stop: bool = True) -> Iterator[str]:
    """The address of a server that answers as ``model`` does; without ``knows_stop`` it takes no notice of ``stop``."""
    one = threading.Lock()
    asked = [0]

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked[0] += 1
            time.sleep(0.03 * (asked[0] % 2))
            with one:
                answer = model.generate([body["messages"]], [body["seed"]], temperature=body["temperature"],
                                        top_p=body["top_p"], max_new_tokens=body["max_tokens"],
                                        stop=body.get("stop", ()) if knows_stop else ())[0]
            if answer.finish_reason == "error":
                self.reply(400, {"error": {"message": f"maximum context length: {answer.detail}"}})
            else:
                self.reply(200, {"choices": [{"message": {"content": answer.text},
                                              "finish_reason": answer.finish_reason}],
                                 "usage": {"completion_tokens": answer.n_tokens}})

        def reply(self, status, said):
            data = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args):
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
