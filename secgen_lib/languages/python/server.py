"""Runs inside the sandbox: a warm interpreter that forks one child per program (role ``candidate``) or runs tests, one
after the other (role ``test``: they are the data set's, not a model's). Standard library only; its text, behind
those of the others here, is handed to ``python -c``.

The two roles live in different sandboxes. A candidate's child holds the program and one socket to the test's
interpreter; the expected values are only in the latter. Over the socket go calls and results as JSON of plain data;
whatever the candidate sends is data, decoded and compared by an interpreter that it cannot reach.
"""
import builtins
import ctypes
import gc
import itertools
import os
import random
import re
import resource
import socket
import sys

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.languages.python.guard import Guard, fence
    from secgen_lib.languages.python.wire import Refused, decode, encode, receive, send


def say(error):
    try:
        return [type(error).__name__, str(error)[:500]]
    except BaseException as odd:  # noqa: BLE001 - the program wrote the exception's __str__
        return [type(error).__name__, f"(its text cannot be had: {type(odd).__name__})"]


def candidate(job, call):
    """Compile (``job`` hears how that went before a line of the program has run), run, answer calls."""
    asked = receive(job)
    send(job, ["up"])
    try:
        code = compile(asked["program"].encode("utf-8", "surrogatepass").decode("utf-8"), "program.py", "exec",
                       dont_inherit=True)
    except SyntaxError as error:
        send(job, ["build_error", error.lineno or 1, type(error).__name__, error.msg])
        return
    except (ValueError, OverflowError, RecursionError, MemoryError) as error:
        send(job, ["build_error", 1, *say(error)])
        return
    send(job, ["compiled"])
    job.close()
    module = type(sys)("program")
    sys.modules["program"] = module  # where dataclasses, pickle and the program itself look for it
    names = module.__dict__
    try:
        exec(code, names)
        function = names[asked["entry_point"]]
    except BaseException as error:  # noqa: BLE001 - whatever the program raises is its result
        send(call, ["not ready", *say(error)])
        return
    send(call, ["ready"])
    held = []

    def hold(iterator):
        held.append(iterator)
        return len(held) - 1

    while (message := receive(call)) is not None:
        try:
            if message[0] == "next":
                answer = ["result", ["l", *[encode(item, 1, hold) for item in itertools.islice(held[message[1]], 1)]]]
            else:
                args, kwargs = decode(message[0]), decode(message[1])
                result = function(*args, **kwargs)
                answer = ["result", encode(result, 0, hold)]
                after = encode(args)
                if after != message[0]:
                    answer.append(after)
        except Refused as refused:
            answer = ["refused", str(refused)]
        except BaseException as error:  # noqa: BLE001
            answer = ["raised", *say(error)]
        send(call, answer)


class Ended(BaseException):
    """The candidate is gone or does not keep to the protocol: no test may catch this."""


class Candidate:
    """What a test calls. Keeps the last call, so that a failed assertion can be reported with it."""

    def __init__(self, call):
        self.call, self.last = call, ""

    def __call__(self, *args, **kwargs):
        shown = ", ".join([*map(_short, args), *(f"{k}={_short(v)}" for k, v in kwargs.items())])
        self.last = f"f({shown})"
        result = self._asked(lambda: [encode(args), encode(kwargs)], args)
        self.last += f" returned {_short(result)}"
        return result

    def _draw(self, number):
        """The next item of an iterator that the program returned, in a list; an empty list at its end."""
        found = self._asked(lambda: ["next", number])
        if type(found) is not list:
            raise Ended("no answer in the agreed form")
        return found

    def _asked(self, message, args=()):
        """The program's answer to a message. What it did to its arguments is done to ``args``; what it raised is raised
        here.
        """
        try:
            send(self.call, message())
            answer = receive(self.call)
            if answer is None:
                raise Ended("the program ended the process")
            if answer[0] == "result":
                result = decode(answer[1], 0, self._draw)
                if len(answer) > 2:
                    _update(args, decode(answer[2]))
                return result
        except Refused as refused:
            raise Ended(f"{self.last}: {refused}") from refused
        except Exception as error:  # noqa: BLE001 - what makes values anew raises what it likes
            raise Ended(f"no answer in the agreed form ({type(error).__name__})") from error
        if answer[0] == "raised":
            kind, message = answer[1], answer[2]
            self.last += f" raised {kind}: {message}"
            known = getattr(builtins, str(kind), None)
            if isinstance(known, type) and issubclass(known, Exception):
                raise known(message) if known not in (UnicodeDecodeError, UnicodeEncodeError) else ValueError(message)
            raise Ended(self.last)
        raise Ended(f"{self.last} gave {answer[1]}, which is not plain data" if answer[0] == "refused" else "no answer")


def _short(value, most=120):
    try:
        text = repr(value)
    except ValueError:  # Python prints no integer of more than 4300 digits
        text = f"{type(value).__name__} with a long integer"
    text = re.sub(r" at 0x[0-9a-f]+>", ">", text)  # an iterator's
    return text if len(text) <= most else text[:most] + "..."


def _update(old, new):
    """What the candidate did to its arguments, done to the test's own objects."""
    for mine, theirs in zip(old, new, strict=True):
        if type(mine) is not type(theirs):
            continue
        if type(mine) in (list, bytearray) and mine != theirs:
            mine[:] = theirs
        elif type(mine).__name__ == "deque" and mine != theirs:
            mine.clear()
            mine.extend(theirs)
        elif type(mine) in (dict, set) and mine != theirs:
            mine.clear()
            mine.update(theirs)


def test(job, call):
    """Run the test against a candidate behind ``call``; ``job`` hears (status, detail)."""
    asked = receive(job)
    send(job, judge(asked, call))


def judge(asked, call):
    names = {"__name__": "test"}
    try:
        exec(compile(asked["prompt"], "prompt.py", "exec", dont_inherit=True), names)
    except BaseException:  # noqa: BLE001 - a prompt in prose has no functions to give
        names = {"__name__": "test"}
    try:
        ready = receive(call)
        if ready is None:
            return "failed", "the program ended the process"
        if ready[0] != "ready":
            return "failed", f"{ready[1]}: {ready[2]}"
    except (OSError, ValueError, TypeError, LookupError, RecursionError, Refused):
        return "failed", "no answer in the agreed form"
    program = Candidate(call)
    names[asked["entry_point"]] = program
    try:
        exec(compile(asked["test"], "test.py", "exec", dont_inherit=True), names)
        check = names["check"]
    except Exception as error:  # noqa: BLE001 - the data set's own fault
        return "unscored", f"the test does not run: {type(error).__name__}: {error}"
    try:
        check(program)
    except Ended as ended:
        return "failed", str(ended)
    except BaseException as error:  # noqa: BLE001 - an assertion, or what the candidate raised
        return "failed", failure(error, asked["test"], program)
    return "passed", ""


def failure(error, text, program):
    lines, at, trace = text.splitlines(), None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "test.py":
            at = trace.tb_lineno
        trace = trace.tb_next
    line = lines[at - 1].strip() if at and at <= len(lines) else ""
    said = str(error)[:200] if not isinstance(error, AssertionError) else ""
    return "; ".join(part for part in (line[:300], program.last, said) if part)


def main(role, cpu_s, preload):
    for name in preload:
        try:
            __import__(name)
        except ImportError:
            continue
    compile("pass", "warm.py", "exec")  # the first compile of a process costs 3 ms: not in each child
    ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # not dumpable: children cannot look into this process
    gc.collect()
    gc.freeze()  # a child's collector leaves the shared pages alone
    control = socket.socket(fileno=os.dup(0))
    serve = {"candidate": serve_candidates, "test": serve_tests}[role]
    null = os.open(os.devnull, os.O_RDWR)  # nothing to read for a program or a test, nowhere to write to
    for fd in (0, 1, 2):
        os.dup2(null, fd)
    send(control, "ready")
    serve(control, cpu_s)


def serve_tests(control, _):
    while True:
        said, fds, _, _ = socket.recv_fds(control, 1, 2)
        if not said:
            return
        random.seed(0)  # a test that draws its inputs draws the same ones each time
        job, call = (socket.socket(fileno=fd) for fd in fds)
        with job, call:
            test(job, call)
        if control.recv(1) != b"e":
            return
        send(control, "clean")


def serve_candidates(control, cpu_s):
    guard = Guard()
    while True:
        said, fds, _, _ = socket.recv_fds(control, 1, 2)
        if not said:
            return
        pid = os.fork()
        if pid == 0:
            control.close()
            fence()
            limit = resource.getrlimit(resource.RLIMIT_CPU)[1]
            seconds = cpu_s + 1 if limit == resource.RLIM_INFINITY else min(cpu_s + 1, limit)
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
            job, call = (socket.socket(fileno=fd) for fd in fds)
            try:
                candidate(job, call)
            finally:
                os._exit(0)
        for fd in fds:
            os.close(fd)
        if control.recv(1) != b"e":
            return
        send(control, "clean" if guard.end_all() else "unclean")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3].split(","))
