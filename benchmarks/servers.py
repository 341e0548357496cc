"""Answers a second of the backend ``openai_chat`` beside the ``openai`` package's asynchronous client; in one run.

    python benchmarks/servers.py [--answers 4000] [--servers 4] [--at-once 64] [--latency 0.5] [--tokens 200]
    python benchmarks/servers.py --dies     # one server goes away after a quarter of the answers; ours alone

The servers are empty ones on this machine: each answer comes ``--latency`` seconds (and up to half as much again) after
its request, so that what is measured is the client. The peer shares the work by turns, as its examples do.
"""
from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
DIES = "secgen-benchmark-dies"


async def serve(n: int, latency: float, tokens: int) -> None:
    """``n`` servers; their ports are the first line of standard output. A request that says so ends the first one."""
    text = json.dumps({"choices": [{"message": {"content": "int x; " * tokens}, "finish_reason": "stop", "index": 0}],
                       "usage": {"prompt_tokens": 100, "completion_tokens": tokens, "total_tokens": 100 + tokens},
                       "id": "x", "object": "chat.completion", "created": 0, "model": "m"}).encode()
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(text), text)
    dead, listening = set(), []

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        asked = number
        try:
            while number not in dead:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                size = int(head.split(b"content-length:")[1].split(b"\r\n")[0]) if b"content-length:" in head else 0
                body = await reader.readexactly(size)
                if DIES.encode() in body:
                    dead.add(0)
                    listening[0].close()
                asked += 1
                await asyncio.sleep(latency * (1 + asked % 7 / 12))
                if number not in dead:
                    writer.write(answer)
                    await writer.drain()
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.close()

    for number in range(n):
        listening.append(await asyncio.start_server(
            lambda r, w, number=number: one(r, w, number), "127.0.0.1", 0, backlog=4096))
    print(json.dumps([each.sockets[0].getsockname()[1] for each in listening]), flush=True)
    await asyncio.sleep(3600)


def asked(n: int) -> list[list[dict[str, str]]]:
    """Conversations that differ, of some 100 tokens."""
    text = "write a function that returns the sum. " * 8
    return [[{"role": "user", "content": f"task {i}: {text}"}] for i in range(n)]


def ours(urls: list[str], n: int, at_once: int, dies: bool) -> int:
    import threading

    import httpx

    from secgen_lib.generation import models

    spec = SimpleNamespace(backend="openai_chat", name="m", revision=None, base_url=tuple(urls), adapter=None,
                           key_env="OPENAI_API_KEY", timeout_s=60.0, batch_size=at_once)
    heard = []

    def on_answer(place: int, answer: models.Answer) -> None:
        heard.append(place)
        if dies and len(heard) == n // 4:
            threading.Thread(target=lambda: httpx.post(f"{urls[1]}/chat/completions", json={"x": DIES})).start()

    made = models.load(spec).generate(asked(n), range(n), temperature=0.8, top_p=0.95, max_new_tokens=512,
                                      on_answer=on_answer)
    assert len(heard) == len(set(heard)) == n
    return sum(answer.finish_reason == "stop" for answer in made)


def peer(urls: list[str], n: int, at_once: int) -> int:
    import openai

    async def run() -> int:
        clients = [openai.AsyncOpenAI(base_url=url, api_key="none", max_retries=5) for url in urls]
        room = [asyncio.Semaphore(at_once) for _ in urls]

        async def one(i: int, conversation: list[dict[str, str]]) -> bool:
            at = i % len(urls)
            async with room[at]:
                reply = await clients[at].chat.completions.create(
                    model="m", messages=conversation, seed=i, temperature=0.8, top_p=0.95, max_tokens=512)
            return reply.choices[0].finish_reason == "stop"

        done = await asyncio.gather(*(one(i, each) for i, each in enumerate(asked(n))), return_exceptions=True)
        if lost := [each for each in done if isinstance(each, BaseException)]:
            print(f"openai: {len(lost)} requests without an answer, the last by {lost[-1]!r}")
        return sum(each is True for each in done)

    return asyncio.run(run())


def measured(work) -> tuple[float, float]:
    """Seconds and processor seconds of this process, each for one answer."""
    before, began = resource.getrusage(resource.RUSAGE_SELF), time.perf_counter()
    n = work()
    after = resource.getrusage(resource.RUSAGE_SELF)
    return ((time.perf_counter() - began) / n,
            (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / n)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, kind, default in (("answers", int, 4000), ("servers", int, 4), ("at-once", int, 64),
                                ("latency", float, 0.5), ("tokens", int, 200)):
        parser.add_argument(f"--{name}", type=kind, default=default)
    parser.add_argument("--dies", action="store_true")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        asyncio.run(serve(given.servers, given.latency, given.tokens))
        return
    command = [sys.executable, __file__, "--serve", "--servers", str(given.servers), "--latency", str(given.latency),
               "--tokens", str(given.tokens)]
    os.environ.pop("OPENAI_API_KEY", None)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            urls = [f"http://127.0.0.1:{port}/v1" for port in json.loads(process.stdout.readline())]
            n, best = given.answers, given.answers * given.latency * 1.25 / (given.servers * given.at_once)
            print(f"{n} answers, {given.servers} servers, {given.at_once} at once each; the servers alone: "
                  f"{best:.1f} s", flush=True)
            sides = [("ours", lambda: ours(urls, n, given.at_once, given.dies))]
            if not given.dies:
                sides.append(("openai", lambda: peer(urls, n, given.at_once)))
            took = {}
            for name, work in sides:
                took[name] = measured(work)
                print(f"{name:7} {1 / took[name][0]:6.0f} answers/s  "
                      f"{1000 * took[name][1]:.2f} ms of processor an answer", flush=True)
            if "openai" in took:
                wall, processor = (took["openai"][i] / took["ours"][i] for i in (0, 1))
                print(f"openai / ours: {wall:.2f} in time, {processor:.2f} in processor time")
            print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        finally:
            process.kill()


if __name__ == "__main__":
    main()
