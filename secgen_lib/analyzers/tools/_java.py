"""What the compilers for Java share: one JVM for a batch, each program in a folder of its own."""
from __future__ import annotations

from secgen_lib.analyzers.batch import Folder
from secgen_lib.analyzers.program import position, public_class

FLAGS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xss64m", "-Xmx768m", "-Duser.language=en",
         "-Duser.country=US", "-Dfile.encoding=UTF-8")
ENVIRONMENT = {"LC_ALL": "C.UTF-8"}
"""A class may have a name that is not ASCII, and so has its file then."""


def place(folder: Folder, driver: str) -> list[str]:
    """Writes ``Many.java`` and each program as ``in/<number>/<its public class>.java``; gives the programs' files."""
    files = []
    for i, source in enumerate(folder.sources):
        files.append(f"in/{i}/{public_class(source) or 'Program'}.java")
        (folder.path / files[i]).parent.mkdir(parents=True)
        (folder.path / files[i]).write_bytes(source)
    (folder.path / "Many.java").write_text(driver)
    return files


def column(source: bytes, offset: int, line: int) -> int:
    """The column, from 1, in bytes, of an offset that counts UTF-16 units; 0 where it is not on the line that was
    said (the compilers know more ends of lines than one).
    """
    if offset < 0:
        return 0
    units = source.decode("utf-8", "replace").encode("utf-16-le")
    before = units[:2 * offset].decode("utf-16-le", "replace").encode()
    row, at = position(before, len(before))
    return at if row == line else 0
