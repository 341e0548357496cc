"""Fuzzes one program: makes inputs, asks the reference what they give, asks the program over a socket, compares. Runs in
the tests' sandbox, where no program can reach it, joined with ``kinds.py``, ``wire.py`` and the files here. The
program's answers are plain data; nothing of its classes, and no ``__eq__`` of its own, comes here.

Seeds are the calls that the task's tests make, heard by running them on the reference. An input counts when the
contract (or what the seeds have in common) holds, it belongs to the half that is asked for, it is new, and the
reference gives a plain value within :data:`REFERENCE_S`.
"""
import ast
import collections
import hashlib
import itertools
import json
import os
import random
import select
import signal
import socket
import sys

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.fuzzing.python.agree import agree
    from secgen_lib.fuzzing.python.mutate import Mutator, simpler_values, size_of
    from secgen_lib.fuzzing.python.shape import Shape
    from secgen_lib.languages.python.wire import Refused, decode, encode, receive, send

REFERENCE_S, HARVEST_S, SLOW_S, MOST_SLOW = 0.1, 10.0, 4.0, 20
"""Behind so many inputs on which the reference is too slow, no number is larger than those of the tests."""
WINDOW, FLYING = 32, 32 << 10
"""Calls, and bytes of them, that are under way at once: fewer bytes than a socket holds, so neither side waits."""
LONGEST_SEED, SEEDS, DRAWS, ITEMS = 4000, 300, 3000, 10_000
"""``DRAWS``: so many draws in a row without a new input, and there are no more."""
HISTORY = 64
LOST = "gone", "slow"
"""Ends of a program that its harness cannot tell apart; the language's own run does."""


class TooSlow(BaseException):
    """The reference took too long."""


class Unsupported(Exception):
    """This task cannot be fuzzed; the text says why."""


def too_slow(*_):
    raise TooSlow


def within(seconds, act):
    """What ``act`` gives; raises TooSlow behind so many seconds of CPU time."""
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 0.05)
    try:
        return act()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


class Reference:
    """The task's own solution, its contract, and the calls that its tests make."""

    def __init__(self, asked):
        self.asked, self.slow, names = asked, 0, {"__name__": "reference"}
        try:
            exec(compile(asked["reference"], "reference.py", "exec", dont_inherit=True), names)
            self.function = names[asked["entry_point"]]
            self.contract = contract_of(asked, names)
        except Exception as error:
            raise Unsupported(f"the reference does not run: {type(error).__name__}: {error}") from error

    def calls(self):
        """The calls of the tests, each once."""
        calls, seen = [], set()

        def heard(*args, **named):
            text = json.dumps([encode(args), encode(named)])
            if text not in seen and len(text) <= LONGEST_SEED and len(calls) < SEEDS:
                seen.add(text)
                calls.append((tuple(args), named) if not (args or named) else parted(text))
            return listed(self.function(*args, **named))

        for test in self.asked["tests"]:
            names = {"__name__": "test"}
            try:
                exec(compile(self.asked["prompt"], "prompt.py", "exec", dont_inherit=True), names)
            except BaseException:
                names = {"__name__": "test"}
            names[self.asked["entry_point"]] = self.function
            try:
                exec(compile(test, "test.py", "exec", dont_inherit=True), names)
                within(HARVEST_S, lambda: names["check"](heard))
            except (Exception, TooSlow) as error:
                self.why = f"{type(error).__name__}: {error}"
        return calls

    def allows(self, args, named):
        if self.contract is None:
            return True
        try:
            within(REFERENCE_S, lambda: self.contract(*args, **named))
            return True
        except (Exception, TooSlow):
            return False

    def gives(self, text):
        """(its result as it comes over the wire,), or None where the input is not one for it."""
        args, named = parted(text)
        try:
            result = within(REFERENCE_S, lambda: listed(self.function(*args, **named)))
            return (decode(encode(result)),)
        except TooSlow:
            self.slow += 1
            return None
        except Exception:
            return None


def listed(result):
    """An iterator's items; any other value as it is."""
    kind = type(result)
    if kind.__module__ in ("builtins", "itertools") and hasattr(kind, "__next__"):
        return list(itertools.islice(result, ITEMS))
    return result


def parted(text):
    args, named = json.loads(text)
    return tuple(decode(args)), decode(named)


def contract_of(asked, names):
    """A function that raises where the contract does not hold; None where the task has none."""
    if not asked["contract"].strip():
        return None
    tree = ast.parse(asked["reference"])
    heads = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == asked["entry_point"]]
    lines = asked["contract"].strip("\n").splitlines()
    indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    body = "\n".join("    " + line[indent:] for line in lines)
    space = dict(names)
    exec(compile(f"def contract({ast.unparse(heads[-1].args)}):\n{body}\n", "contract.py", "exec"), space)
    return space["contract"]


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
        wanted = self.reference.gives(text)
        if self.reference.slow == MOST_SLOW:
            for place in self.shape.places.values():
                place.tighten()
        if wanted is None:
            return None
        self.mutator.keep(args, named)
        return text, wanted[0]

    def draw(self):
        """The next input; None where no more are found."""
        for _ in range(DRAWS):
            call = next(self.first, None) or self.mutator.call()
            found = self.input(*call)
            if found is not None:
                return found
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
        try:
            found = decode(answer[1]) if answer[0] == "result" else Refused
        except Exception:
            found = Refused
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
                "history": history}


def put(sock, text):
    data = text.encode("ascii")
    try:
        sock.sendall(len(data).to_bytes(4, "big") + data)
    except OSError:
        return  # the program is gone, which its answer will say


def short(value, most=100):
    try:
        text = repr(value)
    except ValueError:
        text = f"{type(value).__name__} with a long integer"
    return text if len(text) <= most else text[:most] + "..."


MODULES = {"deque": "collections", "Decimal": "decimal", "Fraction": "fractions", "datetime": "datetime",
           "array": "array", "UUID": "uuid", "PosixPath": "pathlib", "PurePosixPath": "pathlib"}


def source(value):
    """A value as Python text, each part of which means itself wherever it stands."""
    kind = type(value)
    if kind is float and (value != value or value in (float("inf"), float("-inf"))):
        return f"float({str(value)!r})"
    if kind is complex:
        return f"complex({source(value.real)}, {source(value.imag)})"
    if kind is list:
        return f"[{', '.join(map(source, value))}]"
    if kind is tuple:
        return f"({', '.join(map(source, value))}{',' if len(value) == 1 else ''})"
    if kind is dict:
        return "{" + ", ".join(f"{source(key)}: {source(item)}" for key, item in value.items()) + "}"
    if kind is set or kind is frozenset:
        items = f"{{{', '.join(map(source, sorted(value, key=repr)))}}}" if value else "set()"
        return items if kind is set else f"frozenset({items if value else ''})"
    return repr(value)


def shown_call(text, wanted):
    args, named = parted(text)
    shown = ", ".join([*map(source, args), *(f"{name}={source(value)}" for name, value in named.items())])
    needs = sorted({f"import {MODULES[kind]}" if kind == "datetime" else f"from {MODULES[kind]} import {kind}"
                    for kind in kinds_in([args, named, wanted]) if kind in MODULES})
    return {"text": text, "args": shown, "wanted": source(wanted), "floats": bool({"float", "complex"} & kinds_in(wanted)),
            "needs": needs, "nan": "float(" in source(wanted)}


def kinds_in(value):
    kind = type(value)
    name = "datetime" if kind.__module__ == "datetime" else kind.__name__
    if kind is dict:
        return {name}.union(*map(kinds_in, value.keys()), *map(kinds_in, value.values()))
    return {name}.union(*map(kinds_in, value)) if kind in (list, tuple, set, frozenset) else {name}


def literals(text):
    """The numbers and short texts that stand in a program."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    found = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [value for value in found if type(value) in (int, float) and abs(value) < 10**6
            or type(value) is str and len(value) <= 20][:400]


def fuzzed(asked, call):
    """A run of the fuzzer or, where ``texts`` are given, what the program answers to the last of these calls."""
    try:
        ready = receive(call)
        if ready is None or ready[0] != "ready":
            return {"status": "not ready", "executions": 0, "why": "the process ended" if ready is None else ready[1:]}
        if "texts" not in asked:
            return Fuzzing(asked, call).run()
        for text in asked["texts"]:
            put(call, text)
            answer = receive(call)
        return {"status": "answer", "answer": answer}
    except (OSError, ValueError, Refused):
        return {"status": "not ready", "executions": 0, "why": "no answer in the agreed form"}
    except Unsupported as why:
        return {"status": "unsupported", "executions": 0, "why": str(why)}


def main():
    for name in ("typing", "math", "re", "collections", "itertools", "functools", "string", "random", "datetime", "copy"):
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
