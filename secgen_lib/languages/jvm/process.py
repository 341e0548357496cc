"""JVMs in sandboxes that take and give messages over pipes: warm compilers and testers, and a fresh one a program.

The Java sources that run in them (``*.java`` here for all, ``<language>/*.java``) are compiled once, in the sandbox,
into the user's cache folder.
"""
from __future__ import annotations

import contextlib
import os
import selectors
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.records import digest

HERE = Path(__file__).parent
START = ("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
         "-XX:ErrorFile=/dev/null", "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8")
HEAP_MB, PROGRAM_MB, SERVER_MB = 256, 640, 1280
PROGRAM = (*START, f"-Xmx{HEAP_MB}m", "-XX:MaxMetaspaceSize=64m", "-XX:MaxDirectMemorySize=64m")
SERVER = (*START, "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-Xss4m")
MOST = 16 << 20
POLL_S = 0.03


class Broken(Exception):
    """The toolchain, the sandbox or the test failed; nothing is known of the program."""


class TimeUp(Exception):
    """The process used up its time."""


class OutOfMemory(Exception):
    """The process was ended for its memory."""


@cache
def keeper() -> ThreadPoolExecutor:
    """Sandboxes die with the thread that started them: these live as long as the process."""
    return ThreadPoolExecutor(2, thread_name_prefix="secgen-jvm")


def sources(language: str) -> dict[str, str]:
    """The Java sources behind a language: file name -> text."""
    paths = sorted([*HERE.glob("*.java"), *(HERE.parent / language).glob("*.java")])
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


@cache
def paths() -> tuple[str, ...]:
    """Where the JDK lies outside ``/usr``: its home, and the folder to which Debian moves its settings."""
    found = shutil.which("java")
    if found is None:
        return ()
    home = Path(found).resolve().parents[1]
    settings = (home / "conf" / "security" / "java.security").resolve().parents[1]
    return tuple(str(path) for path in dict.fromkeys((home, settings))
                 if Path("/usr") not in path.parents and (path == home or home not in path.parents) and path.is_dir())


@cache
def version() -> tuple[str, str]:
    """(what the JDK says it is, ``""``), or (``""``, why it cannot be used in the sandbox)."""
    words = []
    for tool in ("javac", "java"):
        outcome = sandbox.run([tool, "-version"], readable=paths())
        text = (outcome.stdout + outcome.stderr).decode(errors="replace").strip()
        if outcome.status != "ok":
            return "", f"{tool}: {text[:200] or outcome.status}"
        words.append(text)
    return "\n".join(words), ""


@cache
def classes(language: str, library: tuple[str, ...] = ()) -> Path:
    """The folder with our class files, compiled against ``library`` when it is not there. Raises :class:`Broken`."""
    texts = sources(language)
    place = cache_folder() / "jvm" / digest(version()[0], texts, library)
    if place.is_dir():
        return place
    with tempfile.TemporaryDirectory(prefix="secgen-jvm-") as name:
        work = Path(name)
        for file, text in texts.items():
            (work / file).write_text(text, encoding="utf-8")
        outcome = sandbox.run(["javac", "-nowarn", "-d", "out", "-cp", ":".join(library), *texts], folder=work,
                              writable=True, readable=outside(library), limits=sandbox.Limits(cpu_s=60, wall_s=300))
        if outcome.status != "ok":
            raise Broken(f"javac: {outcome.status} {outcome.stderr.decode(errors='replace').strip()[:500]}")
        scratch = place.with_name(f".{place.name}.{os.getpid()}")
        for file in (work / "out").rglob("*.class"):
            target = scratch / file.relative_to(work / "out")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())  # our own files, readable to the sandbox's users
            target.chmod(0o644)
        try:
            scratch.rename(place)
        except OSError:  # another process was first
            shutil.rmtree(scratch, ignore_errors=True)
    return place


def outside(class_path: Sequence[str | Path]) -> list[str]:
    """What the sandbox must be told to show."""
    return [*paths(), *(str(path) for path in class_path if not str(path).startswith("/usr/"))]


class Jvm:
    """One JVM in its sandbox. Starting does not wait for it: :meth:`ready` does."""

    def __init__(self, main: Sequence[str], options: Sequence[str], class_path: Sequence[str | Path], *,
                 memory_mb: int):
        self.level, self.before, self._got = sandbox.level(), 0.0, b""
        limits = sandbox.Limits(cpu_s=86400, wall_s=1e9, memory_mb=memory_mb, file_mb=64, processes=64)
        argv = ["java", *options, "-cp", ":".join(map(str, class_path)), *main]
        try:
            self.jail = keeper().submit(sandbox.start, argv, readable=outside(class_path), limits=limits,
                                        stderr=subprocess.DEVNULL).result()
        except sandbox.Refused as refused:
            raise Broken(f"sandbox: {refused}") from refused
        for stream in (self.jail.stdin, self.jail.stdout):
            os.set_blocking(stream.fileno(), False)

    def ready(self) -> None:
        """Wait until it takes messages; its CPU time counts from here."""
        try:
            said = self.receive(clock(60))
        except TimeUp:
            said = None
        if said is None or parts(said) != [b"ready"]:
            self.close()
            raise Broken(f"a JVM in the sandbox did not start{': out of memory' if self.jail.over_memory() else ''}")
        self.before = self.jail.cpu_s()

    def cpu_s(self) -> float:
        """Seconds of CPU time since :meth:`ready`, or since ``before`` was last set."""
        return self.jail.cpu_s() - self.before

    def watch(self, cpu_s: float, deadline: float) -> Callable[[], None]:
        """A look at time and memory for :meth:`send` and :meth:`receive`."""
        def look() -> None:
            if self.jail.over_memory():
                raise OutOfMemory
            if time.monotonic() > deadline or self.cpu_s() > cpu_s:
                raise TimeUp
        return look

    def send(self, message: Sequence[bytes | str], look: Callable[[], None]) -> bool:
        """Send a message; False when nobody reads any more."""
        data = memoryview(pack(message))
        fd = self.jail.stdin.fileno()
        with selectors.DefaultSelector() as ready:
            ready.register(fd, selectors.EVENT_WRITE)
            while data:
                if not ready.select(POLL_S):
                    look()
                    continue
                try:
                    data = data[os.write(fd, data[:65536]):]
                except BlockingIOError:
                    continue
                except OSError:
                    return False
        return True

    def receive(self, look: Callable[[], None]) -> bytes | None:
        """The next message's body, or None at the end of the stream (or of a message that is too long)."""
        fd, got = self.jail.stdout.fileno(), self._got
        chunks, have = [got], len(got)
        with selectors.DefaultSelector() as ready:
            ready.register(fd, selectors.EVENT_READ)
            next_look = time.monotonic() + POLL_S
            need = 4
            while True:
                if have >= 4 and need == 4:
                    chunks = [b"".join(chunks)]
                    need = 4 + int.from_bytes(chunks[0][:4], "big")
                    if need > MOST:
                        return None
                if have >= need > 4 or have >= 4 == need:
                    whole = b"".join(chunks)
                    self._got = whole[need:]
                    return whole[4:need]
                if ready.select(POLL_S):
                    try:
                        part = os.read(fd, 1 << 16)
                    except BlockingIOError:
                        continue
                    if not part:
                        return None
                    chunks.append(part)
                    have += len(part)
                if time.monotonic() > next_look:
                    look()
                    next_look = time.monotonic() + POLL_S

    def ended(self) -> tuple[str, str]:
        """(status, detail) of a process that is gone, or that no longer keeps to the messages."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.jail.popen.wait(2)  # the end of its pipe comes before its own
        went = self.jail.popen.poll() is not None
        self.jail.kill()
        code = self.jail.finish()
        if self.jail.over_memory():
            return "memory", f"more than {self.jail.limits.memory_mb} MiB"
        if not went:
            return "failed", "no answer in the agreed form"
        if code is not None and code > 128:
            return "crash", f"ended by signal {code - 128}"
        return "failed", f"the program ended the process (exit code {code})"

    def close(self) -> None:
        self.jail.close()


def clock(seconds: float) -> Callable[[], None]:
    """A look at the clock alone."""
    deadline = time.monotonic() + seconds

    def look() -> None:
        if time.monotonic() > deadline:
            raise TimeUp
    return look


def pack(message: Sequence[bytes | str]) -> bytes:
    """The bytes of a message; text goes as UTF-8 (a lone surrogate as bytes that are none)."""
    pieces = [part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass") for part in message]
    body = b"".join(len(piece).to_bytes(4, "big") + piece for piece in pieces)
    return len(body).to_bytes(4, "big") + body


def parts(body: bytes) -> list[bytes]:
    """The parts of a message from one of our own processes."""
    found, at = [], 0
    while at < len(body):
        size = int.from_bytes(body[at:at + 4], "big")
        found.append(body[at + 4:at + 4 + size])
        at += 4 + size
    return found
