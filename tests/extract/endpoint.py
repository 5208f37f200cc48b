"""A language model's endpoint that misbehaves as it is told to."""

from __future__ import annotations

import json
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from kg.extract.llm.chat import Endpoint

TEXT = "Mara Quill has sued Orrin Tate, alleging that he copied her atlas.\nJudge Ida Bloom denied the motion to compel."
ANSWER = {
    "agents": [
        {"key": "q", "kind": "Person", "name": "Mara Quill", "evidence": ["Mara Quill"]},
        {"key": "t", "kind": "Person", "name": "Orrin Tate", "evidence": ["Orrin Tate"]},
    ],
    "cases": [{"key": "c", "name": "Quill v. Tate", "evidence": ["Mara Quill has sued Orrin Tate"]}],
    "parties": [{"agent": "q", "case": "c", "capacity": "plaintiff", "evidence": ["Mara Quill has sued"]}],
}


def said(answer, **more):
    content = answer if isinstance(answer, str) else json.dumps(answer)
    usage = {"prompt_tokens": 100, "completion_tokens": 10}
    return {"choices": [{"message": {"content": content}, "finish_reason": "stop"}], "usage": usage, **more}


@contextmanager
def served(*turns):
    """An endpoint that takes its turns in order, the last for ever; a turn is a body or a function."""
    asked, left = [], list(turns)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            asked.append((time.monotonic(), self.headers, body))
            turn = left.pop(0) if len(left) > 1 else left[0]
            status, headers, data = turn(body) if callable(turn) else (200, {}, json.dumps(turn).encode())
            self.send_response(status)
            for name, value in ({"content-length": str(len(data))} | headers).items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(data)
            except OSError:
                self.close_connection = True

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *args: None
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def at(url, **more):
    return Endpoint(**{"url": url, "model": "small", "backoff": 0.01, "timeout": 5, "tries": 3, **more})


def fails(status, **headers):
    return lambda body: (status, {name.replace("_", "-"): value for name, value in headers.items()}, b"no")


def slow(body):
    time.sleep(2)
    return 200, {}, json.dumps(said(ANSWER)).encode()


def truncated(body):
    data = json.dumps(said(ANSWER)).encode()
    return 200, {"content-length": str(len(data)), "connection": "close"}, data[:40]


def garbled(body):
    return 200, {"content-encoding": "gzip"}, b"no gzip at all"


def huge(body):
    return 200, {}, b" " * 9_000_000
