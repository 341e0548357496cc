"""The one exception family: what went wrong, where, and what to do, in one line."""
from __future__ import annotations


class SecgenError(Exception):
    """A failure that the user can mend. ``str()`` is one line: ``where: what; todo``."""

    def __init__(self, what: str, where: object = "", todo: str = ""):
        self.what, self.where, self.todo = what, str(where), todo
        super().__init__(what, where, todo)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return " ".join((f"{line}; {self.todo}" if self.todo else line).split())
