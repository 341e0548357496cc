"""Warm processes: messages that do not come, come too long, or are not read; a pool that keeps only what is sound."""
from __future__ import annotations

import socket
import sys
import threading
import time

import pytest

from secgen_lib import sandbox
from secgen_lib.languages.runtime.channel import Channel
from secgen_lib.languages.runtime.errors import Broken, Exhausted, Gone, OutOfMemory, TimeUp, TooLong
from secgen_lib.languages.runtime.pool import Pool, twice
from secgen_lib.languages.runtime.process import Process, serving
from secgen_lib.languages.runtime.relay import relay

HELPER = """
import os, socket, sys, time
sock = socket.socket(fileno=os.dup(0))
def send(body):
    sock.sendall(len(body).to_bytes(4, "big") + body)
def receive():
    head = sock.recv(4, socket.MSG_WAITALL)
    return sock.recv(int.from_bytes(head, "big"), socket.MSG_WAITALL) if head else None
"""


class Limit(Exception):
    pass


def after(seconds):
    """A check that raises when so much time has gone."""
    deadline = time.monotonic() + seconds

    def check():
        if time.monotonic() > deadline:
            raise Limit
    return check


@pytest.fixture
def ends():
    mine, theirs = socket.socketpair()
    with mine, theirs:
        yield Channel(mine, max_bytes=1 << 20), theirs


def test_messages_of_any_length_and_in_any_pieces(ends):
    channel, theirs = ends
    bodies = [b"", b"x", bytes(range(256)) * 4096]
    whole = b"".join(len(body).to_bytes(4, "big") + body for body in bodies)

    def pieces():
        for at in range(0, 12):
            theirs.sendall(whole[at:at + 1])
        theirs.sendall(whole[12:])
    sender = threading.Thread(target=pieces)
    sender.start()
    assert [channel.receive(after(20)) for _ in bodies] == bodies
    sender.join()
    theirs.close()
    assert channel.receive(after(20)) is None and not channel.too_long


def test_a_message_that_is_too_long_is_none_and_is_not_kept(ends):
    channel, theirs = ends
    theirs.sendall(((1 << 20) + 1).to_bytes(4, "big") + b"x")
    assert channel.receive(after(20)) is None and channel.too_long


@pytest.mark.parametrize("sent", [b"", b"\0\0", b"\0\0\0\5abc"])
def test_no_wait_is_without_an_end(ends, sent):
    channel, theirs = ends
    theirs.sendall(sent)
    with pytest.raises(Limit):
        channel.receive(after(0.1))


def test_a_drip_of_bytes_does_not_keep_the_limits_from_being_seen(ends):
    channel, theirs = ends
    stopped = threading.Event()

    def drip():
        theirs.sendall((1 << 19).to_bytes(4, "big"))
        while not stopped.wait(0.005):
            theirs.send(b"x")
    dripping = threading.Thread(target=drip)
    dripping.start()
    try:
        with pytest.raises(Limit):
            channel.receive(after(0.2))
    finally:
        stopped.set()
        dripping.join()


def test_a_reader_that_does_not_read_is_not_waited_for(ends):
    channel, theirs = ends
    with pytest.raises(Limit):
        channel.send(bytes(8 << 20), after(0.1))
    theirs.close()
    assert channel.send(b"x", after(20)) is False


def process(code, **options):
    return Process([sys.executable, "-S", "-c", HELPER + code], serving(256, 16), readable=sandbox.python_paths(),
                   **options)


def test_a_process_greets_answers_and_is_gone():
    served = process("send(b'up'); send(receive() + b'!'); send(b'12345')", max_bytes=4)
    try:
        served.greet(b"up", "it")
        assert served.usable() and served.send(b"hi") and served.answer() == b"hi!"
        with pytest.raises(TooLong) as long:
            served.answer()
        assert long.value.process is served and served.finish() == 0 and not served.usable()
    finally:
        served.close()
        served.close()


def test_the_end_of_a_process_is_no_answer():
    served = process("send(b'up')")
    try:
        served.greet(b"up", "it")
        with pytest.raises(Gone, match="a process in the sandbox ended"):
            served.answer()
    finally:
        served.close()


@pytest.mark.parametrize("code", ["", "send(b'down')", "sys.exit('no such thing')"])
def test_a_process_that_does_not_greet_is_gone_and_closed(code):
    served = process(code)
    with pytest.raises(Gone, match="^it did not start in the sandbox"):
        served.greet(b"up", "it")
    assert not served.usable()


def test_cpu_time_the_clock_and_memory_are_limits():
    served = process("send(b'up')\nwhile receive(): pass\n")
    try:
        served.greet(b"up", "it")
        served.begin(60, 0.1)
        with pytest.raises(TimeUp, match="no end after 0.0 s of CPU time, 0 s by the clock") as up:
            served.receive()
        assert (up.value.status, up.value.what) == ("timeout", "time")
        served.begin(60, 60)
        served.check()
    finally:
        served.close()
    for code, cpu_s, error in (("while True: pass", 0.3, TimeUp),
                               ("kept = b'x' * (400 << 20); time.sleep(60)", 30, OutOfMemory)):
        served = process(f"send(b'up'); receive()\n{code}\n")
        try:
            served.greet(b"up", "it")
            served.begin(cpu_s, 60)
            served.send(b"go")
            with pytest.raises(error):
                served.answer()
        finally:
            served.close()


def test_without_a_sandbox_nothing_is_known(monkeypatch):
    monkeypatch.setenv("SECGEN_SANDBOX_LEVEL", "0")
    with pytest.raises(Broken, match="^sandbox: "):
        process("")


class Fake:
    def __init__(self):
        self.uses, self.alive = 0, True

    def usable(self):
        return self.alive

    def close(self):
        self.alive = False


def test_a_pool_keeps_the_sound_replaces_the_worn_and_ends_them_all():
    pool = Pool(lambda kind: Fake(), max_uses=3)
    first = pool.take("a")
    assert pool.take("a") is not first and pool.take("b") is not first
    pool.give("a", first)
    assert pool.waiting() == [first] and pool.take("b") is not first and pool.take("a") is first
    with pool.borrowed("a") as other:
        pass
    assert pool.take("a") is other
    pool.give("a", other)
    with pytest.raises(Limit), pool.borrowed("a") as other:
        raise Limit                        # an answer of it may still be on its way
    assert not other.alive and not pool.waiting()
    pool.give("a", first)
    first.alive = False                    # it dies while it waits
    assert pool.take("a") is not first
    first.alive, first.uses = True, 2
    pool.give("a", first)                  # worn
    assert not first.alive and not pool.waiting()
    pool.warm("a", 3)
    ended = pool.waiting()
    assert len(ended) == 3
    pool.close_all()
    assert not pool.waiting() and not any(one.alive for one in ended)


def test_a_pool_lends_one_to_one_thread_and_keeps_no_more_than_its_share():
    pool, lock, out = Pool(lambda kind: Fake()), threading.Lock(), set()

    def work():
        for _ in range(200):
            with pool.borrowed("a") as one:
                with lock:
                    assert one not in out
                    out.add(one)
                with lock:
                    out.remove(one)
    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 0 < len(pool.waiting()) <= 8
    many = [Fake() for _ in range(200)]
    for one in many:
        pool.give("a", one)
    assert len(pool.waiting()) + sum(not one.alive for one in many) >= 200


def test_a_failure_of_a_process_is_tried_again_once():
    calls = []

    def attempt():
        calls.append(1)
        raise Gone(str(len(calls)))
    with pytest.raises(Gone, match="2"):
        twice(attempt)
    calls.clear()
    with pytest.raises(Broken, match="1"):
        twice(attempt, on=Exhausted)
    assert twice(lambda: "done") == "done"


def relayed(test, program, cpu_s=5):
    sides = process(test), process(program)
    for side in sides:
        side.begin(cpu_s, 60)
    try:
        return relay(*sides)
    finally:
        for side in sides:
            side.close()


def test_a_relay_carries_calls_and_answers_and_says_when_the_program_is_gone():
    asks = "send(b'c3'); a = receive(); send(b'r'); b = receive(); send(b'v' + a + b)"
    assert relayed(asks, "n = receive(); send(n * 2); send(b'!')") == b"a33a!"
    assert relayed(asks, "n = receive(); send(n * 2)") == b"a33g"


def test_a_relay_tells_the_tests_end_from_its_fault():
    with pytest.raises(Gone):
        relayed("sys.exit(1)", "time.sleep(9)")
    assert relayed("send(b'r'); receive(); sys.exit(1)", "send(b'x')") is None
    with pytest.raises(Gone, match="the test alone"):
        relayed("while True: pass", "send(b'x')", cpu_s=1)
    assert relayed("send(b'r'); receive()\nwhile True: pass", "send(b'x')", cpu_s=1) is None
    with pytest.raises(TimeUp):
        relayed("send(b'r'); receive()", "while True: pass")
