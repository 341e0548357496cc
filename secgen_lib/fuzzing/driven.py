"""Fuzzing by the wire: a program and the task's reference run in sandboxes of their own and are called from here, as
their tests call them; what they answer is plain bytes, read by the declared types. For languages whose programs are
served over a channel (``languages/runtime``); ``wired.Codec`` is what such a language has.

Seeds are the calls that the task's tests make, heard while they run on the reference. Inputs are made from them as in
Python (``fuzzing/python``: ``shape``, ``mutate``), so that only what the tests promise is tried. No coverage guides
it.
"""
from __future__ import annotations

import collections
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from secgen_lib.core.records import Task
from secgen_lib.fuzzing.base import Budget, Fault, Fuzzed
from secgen_lib.fuzzing.python.agree import agree
from secgen_lib.fuzzing.python.mutate import Mutator
from secgen_lib.fuzzing.python.shape import Shape
from secgen_lib.fuzzing.python.simpler import simpler_values
from secgen_lib.fuzzing.wired import Answer, Args, Codec, Peer, Unreadable, tried
from secgen_lib.languages.runtime.errors import Broken

REFERENCE_CPU_S, PROGRAM_CPU_S, DRAWS = 0.2, 2.0, 2000
"""Of one batch of calls; so many draws in a row without a new input, and there are no more."""
BATCH, FLYING = 32, 32 << 10
RESTARTS, NOT_CONFIRMED, AGAIN = 40, 10, 30


@dataclass(frozen=True)
class Found:
    """A fault before it is confirmed. ``kind``: ``wrong-result``, ``panic``, ``gone``, ``slow``; ``before``: the calls
    that the process had answered, with their results, the oldest first."""

    kind: str
    args: Args
    wanted: Any
    message: str
    before: tuple[tuple[Args, Any], ...] = ()


@dataclass
class Run:
    """What a run came to. ``why``: where it came to nothing."""

    executions: int = 0
    found: Found | None = None
    why: str = ""


class Fuzzing:
    """One run of a program against its reference."""

    def __init__(self, codec: Codec, program: Peer, reference: Peer, seeds: Sequence[Args], budget: Budget,
                 literals: Iterable[Any] = ()):
        self.codec, self.program, self.reference, self.budget = codec, program, reference, budget
        self.shape = Shape([(args, {}) for args in seeds])
        self.mutator = Mutator(self.shape, list(literals), budget.seed, True)
        self._first: Iterator[tuple[list[Any], dict[str, Any]]] = iter([(list(args), {}) for args in seeds])
        self._seen: set[bytes] = set()
        self.wavers = 0
        self._before: collections.deque[tuple[Args, Any]] = collections.deque(maxlen=64)

    def run(self, executions: int) -> Run:
        """Until the first fault, so many executions, or no new input. It may be called again, and goes on."""
        run = Run()
        while run.executions < executions:
            batch = self._valid(self._drawn(min(BATCH, executions - run.executions)))
            if batch is None:
                break
            while batch:
                answers = self.program.ask([call for _, call, _ in batch], self.codec)
                for (args, _, wanted), answer in zip(batch, answers, strict=False):
                    run.executions += 1
                    run.found = _judged(args, answer, wanted, tuple(self._before))
                    self._before.append((args, wanted))
                    if run.found is not None:
                        break
                if run.found is not None:
                    run.found = self._smallest(run.found)
                    return run
                batch = batch[len(answers):]
        if not run.executions and not self._before:
            run.why = "the reference takes none of the inputs"
        return run

    def steady(self, found: Found) -> bool:
        """Whether the reference gives for this input, asked again and again, what it gave (Go and Rust go through maps
        in an order that is drawn)."""
        answers = self.reference.ask([self.codec.call(found.args)] * AGAIN, self.codec)
        steady = all(answer.kind == "result" and agree(answer.value, found.wanted) for answer in answers)
        self.wavers += not steady
        return steady

    def recent(self, most: int) -> list[tuple[Args, Any]]:
        """The last different calls that were executed, the newest first, with the reference's results."""
        calls = {self.codec.call(args): (args, wanted) for args, wanted in reversed(self._before)}
        return list(calls.values())[:most]

    def _input(self, args: Sequence[Any]) -> bytes | None:
        """The call on the wire, where this is a new input of this half."""
        try:
            if not self.shape.holds(args, {}):
                return None
            call = self.codec.call(tuple(args))
        except (Unreadable, KeyError, AttributeError, TypeError):
            return None
        name = hashlib.blake2b(call, digest_size=8).digest()
        if name[0] & 1 != (self.budget.half == "judge") or name in self._seen:
            return None
        self._seen.add(name)
        return call

    def _drawn(self, count: int) -> list[tuple[Args, bytes]]:
        drawn: list[tuple[Args, bytes]] = []
        size = 0
        for _ in range(DRAWS):
            args, _named = next(self._first, None) or self.mutator.call()
            call = self._input(args)
            if call is not None:
                drawn.append((tuple(args), call))
                size += len(call)
            if len(drawn) >= count or size > FLYING:
                break
        return drawn

    def _valid(self, drawn: list[tuple[Args, bytes]]) -> list[tuple[Args, bytes, Any]] | None:
        """Those that the reference takes, with what it gives; None where nothing was drawn."""
        if not drawn:
            return None
        valid = []
        while drawn:
            answers = self.reference.ask([call for _, call in drawn], self.codec)
            for (args, call), answer in zip(drawn, answers, strict=False):
                if answer.kind == "result":
                    valid.append((args, call, answer.value))
                    self.mutator.keep(list(args), {})
                elif answer.kind == "slow":
                    self.shape.too_slow(args, {})
            if self.reference.starts > RESTARTS:
                raise Broken("the reference ends too often")
            drawn = drawn[len(answers):]
        return valid

    def _smallest(self, found: Found) -> Found:
        """The smallest input that still ends so."""
        left, smaller = self.budget.minimise if found.kind in ("wrong-result", "panic") else 0, True
        while smaller and left > 0:
            smaller = False
            for other in _simpler(found.args):
                call = self._input(other) if left > 0 else None
                if call is None:
                    continue
                left -= 1
                wanted = self.reference.ask([call], self.codec)[0]
                if wanted.kind != "result":
                    continue
                now = _judged(other, self.program.ask([call], self.codec)[0], wanted.value, found.before)
                if now is not None and now.kind == found.kind and (
                        now.kind != "panic" or now.message[:12] == found.message[:12]):
                    found, smaller = now, True
                    break
        return found


def campaign(fuzzing: Fuzzing, budget: Budget, confirmed: Callable[[Found], Fault | None]) -> Fuzzed:
    """Run until a fault that is one, or the budget's end. ``confirmed``: the fault, if a test of the language that
    makes the call again fails; None otherwise (slow on a busy machine, not to be had again)."""
    ran, lost = 0, ""
    for _ in range(NOT_CONFIRMED):
        run = fuzzing.run(budget.executions - ran)
        ran += run.executions
        if run.found is None:
            if run.why or lost:
                return Fuzzed("unsupported" if run.why else "error", executions=ran, detail=run.why or lost)
            return Fuzzed("ok", executions=ran)
        if not fuzzing.steady(run.found):
            continue
        slow = run.found.kind == "slow"
        fault = None if slow and fuzzing.shape.beyond(run.found.args, {}) else confirmed(run.found)
        if fault is not None:
            return Fuzzed("ok", (fault,), ran)
        if slow:
            fuzzing.shape.too_slow(run.found.args, {}, left=0.5, small=1)
        if run.found.kind not in ("slow", "gone"):
            lost = f"a fault that does not come back: {run.found.kind} {run.found.message}"
    if fuzzing.wavers == NOT_CONFIRMED:
        return Fuzzed("unsupported", executions=ran, detail="the reference gives now this, now that for one input")
    return Fuzzed("error", executions=ran, detail=lost or "calls that end the program only sometimes")


@dataclass(frozen=True)
class Confirmed:
    """A fault that a test of the language shows: it makes these calls. ``status``, ``detail``: how it ended."""

    calls: tuple[Args, ...]
    test: str
    status: str
    detail: str


def confirm(code: str, task: Task, found: Found, test_of: Callable[[Sequence[Args]], str]) -> Confirmed | None:
    """The test that the program fails and the reference does not: of the one call, or with those before it."""
    for count in dict.fromkeys((0, 4, len(found.before)) if found.kind != "slow" else (0,)):
        calls = (*(args for args, _ in found.before[len(found.before) - count:]), found.args)
        test = test_of(calls)
        status, detail = tried(code, task, test)
        if status in ("passed", "unscored", ""):
            continue
        if tried(task.reference, task, test)[0] != "passed":
            return None
        return Confirmed(calls, test, status, detail)
    return None


def _simpler(args: Args) -> Iterator[Args]:
    for at, value in enumerate(args):
        for other in simpler_values(value):
            yield (*args[:at], other, *args[at + 1:])


def _judged(args: Args, answer: Answer, wanted: Any, before: tuple[tuple[Args, Any], ...]) -> Found | None:
    if answer.kind == "result":
        if agree(answer.value, wanted):
            return None
        return Found("wrong-result", args, wanted, "", before)
    return Found("wrong-result" if answer.kind == "refused" else answer.kind, args, wanted, answer.text, before)
