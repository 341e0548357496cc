"""JVMs in sandboxes that take and give messages over pipes: warm compilers and testers, and a fresh one a program.

The Java sources that run in them (``*.java`` here for all, ``<language>/*.java``) are compiled once, in the sandbox,
into the user's cache folder.
"""
from __future__ import annotations

import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.cache import folder as cache_folder
from secgen_lib.core.records import digest
from secgen_lib.languages.runtime import folders
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.runtime.process import Process, serving
from secgen_lib.toolchains import jdk, or_why

HERE = Path(__file__).parent
START = ("-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
         "-XX:ErrorFile=/dev/null", "-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8")
HEAP_MB, PROGRAM_MB, SERVER_MB = 256, 640, 1280
PROGRAM = (*START, f"-Xmx{HEAP_MB}m", "-XX:MaxMetaspaceSize=64m", "-XX:MaxDirectMemorySize=64m")
SERVER = (*START, "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-Xss4m")
MAX_BYTES, PROCESSES = 16 << 20, 256


def sources(language: str) -> dict[str, str]:
    """The Java sources behind a language: file name -> text."""
    paths = sorted([*HERE.glob("*.java"), *(HERE.parent / language).glob("*.java")])
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


@cache
def classes(language: str, library: tuple[str, ...] = ()) -> Path:
    """The folder with our class files, compiled against ``library`` when it is not there. Raises :class:`Broken`."""
    texts = sources(language)

    def make(place: Path) -> None:
        with tempfile.TemporaryDirectory(prefix="secgen-jvm-") as name:
            work = Path(name)
            for file, text in texts.items():
                (work / file).write_text(text, encoding="utf-8")
            outcome = sandbox.run(["javac", "-nowarn", "-d", "out", "-cp", ":".join(library), *texts], folder=work,
                                  writable=True, readable=jdk.outside(library),
                                  limits=sandbox.Limits(cpu_s=60, wall_s=300))
            if outcome.status != "ok":
                raise Broken(f"javac: {outcome.status} {outcome.stderr.decode(errors='replace').strip()[:500]}")
            for path in (work / "out").rglob("*.class"):
                target = place / path.relative_to(work / "out")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes())  # our own files, readable to the sandbox's users
                target.chmod(0o644)
    return folders.made(cache_folder() / "jvm" / digest(or_why(jdk.version), texts, library), make)


class Jvm(Process):
    """One JVM in its sandbox. Starting does not wait for it: :meth:`ready` does."""

    def __init__(self, main: Sequence[str], options: Sequence[str], class_path: Sequence[str | Path], *,
                 memory_mb: int):
        super().__init__(["java", *options, "-cp", ":".join(map(str, class_path)), *main],
                         serving(memory_mb, PROCESSES), answers=True, max_bytes=MAX_BYTES,
                         readable=jdk.outside(class_path))

    def ready(self) -> None:
        """Wait until it takes messages. Raises ``Gone``."""
        self.greet(pack(["ready"]), "a JVM")

    def ended(self) -> tuple[str, str]:
        """(status, detail) of a process that is gone, or that no longer keeps to the messages."""
        code = self.finish()
        if self.jail.over_memory():
            return "memory", f"more than {self.jail.limits.memory_mb} MiB"
        if code is None:
            return "failed", "no answer in the agreed form"
        if code > 128:
            return "crash", f"ended by signal {code - 128}"
        return "failed", f"the program ended the process (exit code {code})"


def pack(message: Sequence[bytes | str]) -> bytes:
    """The body of a message; text goes as UTF-8 (a lone surrogate as bytes that are none)."""
    pieces = [part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass") for part in message]
    return b"".join(len(piece).to_bytes(4, "big") + piece for piece in pieces)


def parts(body: bytes) -> list[bytes]:
    """The parts of a message from one of our own processes."""
    parsed, at = [], 0
    while at < len(body):
        size = int.from_bytes(body[at:at + 4], "big")
        parsed.append(body[at + 4:at + 4 + size])
        at += 4 + size
    return parsed
