"""Fuzzes one program: makes inputs, asks the reference what they give, asks the program over a socket, compares.
Runs in the tests' sandbox, where no program can reach it, joined with ``kinds.py``, ``wire.py`` and the files here. The
program's answers are plain data; nothing of its classes, and no ``__eq__`` of its own, comes here.

Seeds are the calls that the task's tests make, heard by running them on the reference. An input counts when the
contract (or what the seeds have in common) holds, it belongs to the half that is asked for, it is new, and the
reference gives a plain value within :data:`STEPS`.
"""
import collections
import contextlib
import hashlib
import json
import os
import random
import select
import signal
import socket
import sys

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.fuzzing.python.agree import agree
    from secgen_lib.fuzzing.python.mutate import Mutator
    from secgen_lib.fuzzing.python.reference import Reference, Unsupported, literals, parted, too_slow
    from secgen_lib.fuzzing.python.shape import Shape
    from secgen_lib.fuzzing.python.simpler import simpler_values
    from secgen_lib.fuzzing.python.spell import short, shown_call
    from secgen_lib.languages.python.wire import Refused, decode, encode, receive, send

SLOW_S = 4.0
"""For one answer."""
WINDOW, FLYING = 32, 32 << 10
"""Calls, and bytes of them, that are under way at once: fewer bytes than a socket holds, so neither side waits."""
DRAWS, SLOW_DRAW = 3000, 30
"""So many draws in a row without a new input, and there are no more; one on which the reference is too slow costs more
of them."""
HISTORY = 64
LOST = "gone", "slow"
"""Ends of a program that its harness cannot tell apart; the language's own run does."""


class Fuzzing:
    """One run against one program."""

    def __init__(self, asked, call):
        self.asked, self.call = asked, call
        self.ran = self.tried = 0
        self.reference = Reference(asked)
        calls = self.reference.calls()
        if not calls:
            why = getattr(self.reference, "why", "")
            raise Unsupported(f"no test of this half shows how it is called{why and f' ({why})'}")
        self.shape = Shape(calls)
        if not any(args or named for args, named in calls):
            raise Unsupported("it takes no arguments")
        constants = [*literals(asked["reference"]), *literals(asked["program"])]
        self.strict = self.reference.contract is None
        self.mutator = Mutator(self.shape, constants, asked["seed"], self.strict)
        self.seen, self.history = set(), collections.deque(maxlen=HISTORY)
        for text in asked["slow"]:
            self.shape.too_slow(*parted(text), left=0.5, small=1)
        self.first = iter([(list(args), named) for args, named in calls])

    def input(self, args, named):
        """(text on the wire, what the reference gives), or None where this is no input of this run."""
        try:
            if not self.shape.holds(args, named, self.strict):
                return None
            text = json.dumps([encode(tuple(args)), encode(dict(named))])
        except (Refused, KeyError, AttributeError, TypeError, OverflowError):
            return None
        name = hashlib.blake2b(text.encode(), digest_size=8).digest()
        if name[0] & 1 != self.asked["half"] or name in self.seen:
            return None
        self.seen.add(name)
        if not self.reference.allows(*parted(text)):
            return None
        slow = self.reference.slow
        wanted = self.reference.gives(text)
        if self.reference.slow > slow:
            self.shape.too_slow(args, named)
        if wanted is None:
            return None
        self.mutator.keep(args, named)
        return text, wanted[0]

    def draw(self):
        """The next input; None where no more are found."""
        left = DRAWS
        while left > 0:
            slow, call = self.reference.slow, next(self.first, None)
            found = self.input(*(call or self.mutator.call()))
            if found is not None:
                return found
            left -= 1 if self.reference.slow == slow else SLOW_DRAW
        return None

    def run(self):
        """What became of it, as JSON."""
        flying, size, more = collections.deque(), 0, True
        while True:
            while more and self.ran + len(flying) < self.asked["executions"] and len(flying) < WINDOW and size < FLYING:
                found = self.draw()
                more = found is not None
                if more:
                    put(self.call, found[0])
                    flying.append(found)
                    size += len(found[0])
            if not flying:
                break
            text, wanted = flying.popleft()
            size -= len(text)
            answer = self.answer()
            self.history.append((text, wanted))
            self.ran += 1
            fault = self.judged(answer, wanted)
            if fault is not None:
                self.fault = fault
                if fault[0] not in LOST and all(self.answer()[0] not in LOST for _ in flying):
                    text, wanted = self.smallest(text, wanted)
                return self.report(text, wanted)
        if not self.ran:
            raise Unsupported("the reference takes none of the inputs")
        return {"status": "ok", "executions": self.ran, "exhausted": not more}

    def answer(self):
        """The program's next answer, or why there is none."""
        if not select.select([self.call], [], [], SLOW_S)[0]:
            return ["slow"]
        try:
            answer = receive(self.call)
        except (OSError, ValueError, Refused):
            return ["gone"]
        return answer if type(answer) is list and answer else ["gone"]

    def judged(self, answer, wanted):
        """(rule, kind, message) of a fault, or None."""
        if answer[0] in LOST:
            return answer[0], "", ""
        if answer[0] == "raised":
            return "uncaught-exception", str(answer[1])[:80], str(answer[2])[:200]
        if not self.asked["compare"]:
            return None
        found = Refused
        with contextlib.suppress(Exception):  # what makes values anew raises what it likes
            found = decode(answer[1]) if answer[0] == "result" else Refused
        if found is not Refused and agree(found, wanted):
            return None
        shown = "no plain data" if found is Refused else short(found)
        return "wrong-result", "", f"gives {shown} in place of {short(wanted)}"

    def smallest(self, text, wanted):
        """The smallest input found that still ends so, and what it should give; its end is ``self.fault`` then."""
        left, smaller = self.asked["minimise"], True
        while smaller:
            smaller = False
            args, named = parted(text)
            for name, value in [*enumerate(args), *named.items()]:
                for other in simpler_values(value):
                    new = [*args], dict(named)
                    new[type(name) is str][name] = other
                    found = self.input(*new) if left > 0 else None
                    if found is None:
                        if left <= 0:
                            return text, wanted
                        continue
                    left -= 1
                    put(self.call, found[0])
                    answer = self.answer()
                    now = self.judged(answer, found[1])
                    if now is not None and now[0] in LOST:
                        return text, wanted
                    if now is not None and now[:2] == self.fault[:2]:
                        (text, wanted), self.fault, smaller = found, now, True
                        break
                if smaller:
                    break
        return text, wanted

    def report(self, text, wanted):
        history, room = [], 100_000
        for earlier in reversed(self.history):
            room -= len(earlier[0]) + len(repr(earlier[1])) if room > 0 else 0
            if room > 0:
                history.insert(0, shown_call(*earlier))
        return {"status": "fault", "fault": self.fault, "executions": self.ran, "call": shown_call(text, wanted),
                "history": history, "beyond": self.shape.beyond(*parted(text))}


def put(sock, text):
    data = text.encode("ascii")
    try:
        sock.sendall(len(data).to_bytes(4, "big") + data)
    except OSError:
        return  # the program is gone, which its answer will say


def fuzzed(asked, call):
    """A run of the fuzzer or, where ``texts`` are given, what the program answers to the last of these calls."""
    try:
        ready = receive(call)
        if ready is None or ready[0] != "ready":
            return {"status": "not ready", "executions": 0, "why": "the process ended" if ready is None else ready[1:]}
        if "texts" in asked:
            return {"status": "answer", "answer": [answered(call, text) for text in asked["texts"]][-1]}
    except (OSError, ValueError, TypeError, LookupError, Refused):
        return {"status": "not ready", "executions": 0, "why": "no answer in the agreed form"}
    try:
        return Fuzzing(asked, call).run()
    except Unsupported as why:
        return {"status": "unsupported", "executions": 0, "why": str(why)}
    except Exception as error:  # noqa: BLE001 - a fault of this file, or of the task: nothing is known of the program
        return {"status": "harness", "executions": 0, "why": f"the harness: {type(error).__name__}: {error}"[:300]}


def answered(call, text):
    put(call, text)
    return receive(call)


def main():
    for name in ("typing", "math", "re", "itertools", "functools", "string", "datetime", "copy"):  # what references use
        __import__(name)
    signal.signal(signal.SIGVTALRM, too_slow)
    control = socket.socket(fileno=os.dup(0))
    null = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(null, fd)
    send(control, "ready")
    while True:
        said, fds, _, _ = socket.recv_fds(control, 1, 2)
        if not said:
            return
        random.seed(0)
        job, call = (socket.socket(fileno=fd) for fd in fds)
        with job, call:
            send(job, ["report", json.dumps(fuzzed(receive(job), call))])
        if control.recv(1) != b"e":
            return
        send(control, "clean")


if __name__ == "__main__":
    sys.setrecursionlimit(3000)
    main()
