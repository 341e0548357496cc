"""A program in one sandbox, its test in another: the parent carries their messages, and keeps the limits.

What the program sends is opaque here: it is only bounded and handed on. The test's messages begin with a letter: ``c``
a call, whose answer it waits for; ``r`` it waits for the program's next message; ``v`` its verdict. To the test go
``a`` and an answer, or ``g``: the program is gone.
"""
from __future__ import annotations

from secgen_lib.languages.runtime.errors import Exhausted, Gone
from secgen_lib.languages.runtime.process import Process

UNREADABLE = ("failed", "the test was ended by the limits while it handled the program's results")
"""(``ExecutionStatus``, detail) of a program whose results were too much for its test."""


def relay(test: Process, program: Process) -> bytes | None:
    """Carry messages until the test's verdict; None when the limits, or what the program sent, ended the test
    (:data:`UNREADABLE`). Raises ``Exhausted`` for the program, ``Gone`` when the test came to its end before it had
    heard anything of the program: that is not the program's doing.
    """
    heard = False
    try:
        while True:
            message = test.receive()
            if message is None and not heard:
                raise Gone("the test's process is gone")
            if message is None or message[:1] == b"v":
                return message and message[1:]
            if message[:1] == b"c":
                program.send(message[1:])
            answer = program.receive()
            if answer is None:
                program.check()
            heard = True
            test.send(b"g" if answer is None else b"a" + answer)
    except Exhausted as over:
        if over.process is not test:
            raise
        if not heard:
            raise Gone(f"the test alone used what it may: {over}") from over
        return None
