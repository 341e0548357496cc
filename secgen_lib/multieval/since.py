"""Which problems changed since a commit: what has to be proved again."""
from __future__ import annotations

import subprocess

from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import multieval


def changed(ref: str) -> list[str]:
    """The problems of which a file is not as it was at ``ref``, new ones that git does not know yet among them. Raises
    ``SecgenError`` where git or the commit is not there."""
    _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}",
         why=f"has no commit {ref!r} to compare with")
    paths = [*_git("diff", "--name-only", "--relative", "-z", ref, "--", ".").split("\0"),
             *_git("ls-files", "--others", "--exclude-standard", "-z", "--", ".").split("\0")]
    touched = {path.partition("/")[0] for path in paths if "/" in path}
    return [name for name in multieval.problems() if name in touched]


def _git(*words: str, why: str = "") -> str:
    place = multieval.folder()
    try:
        done = subprocess.run(["git", *words], cwd=place, capture_output=True, text=True, timeout=60, check=False)
    except OSError as error:
        raise SecgenError(f"what changed is not known: git cannot be run ({error.strerror})", place,
                          "name the problems instead of --since") from None
    if done.returncode:
        said = (done.stderr.strip().splitlines() or [f"git exits with {done.returncode}"])[0]
        raise SecgenError(why or f"what changed is not known ({said})", place,
                          "give a commit of this checkout, or name the problems instead of --since")
    return done.stdout
