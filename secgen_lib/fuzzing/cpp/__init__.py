"""C++: typed inputs like those of the task's tests, the reference first on each, then the program under
AddressSanitizer, UndefinedBehaviorSanitizer and the library's assertions, and both results compared.

Which inputs are valid is said by two: ``plan`` (what the observed calls of the tests have in common, widened a little)
and the reference, which must end on them without a fault, an exception, or more steps than it may. A number of steps,
not a clock, says that a program does not end, and only on inputs no larger than those of the tests.

A wrong result does not end the search, as any other fault does: where a reference is wrong itself (MBXP's often are,
``docs/dynamic.md``) it would hide what the sanitizers find. The other fault then comes first.

What was never set is seen by ``memcheck``, on some of the inputs.
"""
from __future__ import annotations

import re
import secrets
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from secgen_lib import sandbox
from secgen_lib.core.records import Task
from secgen_lib.fuzzing.base import Budget, Fuzzed
from secgen_lib.fuzzing.cpp import build, memcheck, plan, record, show, tools, values
from secgen_lib.languages.cpp import apart
from secgen_lib.languages.cpp import signature as cpp_signature
from secgen_lib.languages.runtime.errors import Broken
from secgen_lib.languages.signature import Signature
from secgen_lib.toolchains import clang

LANGUAGE = "cpp"
RAW = 20
"""Inputs that are tried for each execution: invalid ones, and those of the other half, are none."""
UNKNOWN = {"reference": "the reference faults where it cannot be left", "loading": "an object cannot be loaded",
           "harness": "a fault between two calls", "unstable": "a fault that its input alone does not make"}
"""What the driver finds that says nothing of the program."""
LIMITS = sandbox.Limits(cpu_s=300, wall_s=1800, memory_mb=3072, output_bytes=4 << 20, file_mb=16, processes=32)


def available() -> str | None:
    """None, or what is missing: clang with its run-times, g++, a sandbox."""
    return tools.lacking()


identity = tools.identity


def fuzz(code: str, task: Task, budget: Budget) -> Fuzzed:
    """Run a program on inputs made from the task until a fault or the end of the budget."""
    if task.language != LANGUAGE:
        return Fuzzed("unsupported", detail=f"{task.language} is not C++")
    if not task.reference:
        return Fuzzed("unsupported", detail="the task has no reference: nothing says which inputs are valid")
    with tempfile.TemporaryDirectory(prefix="secgen-fuzz-", ignore_cleanup_errors=True) as name:
        try:
            signature = cpp_signature.read(task.declaration, task.entry_point)
            return _fuzzed(code, task, signature, budget, Path(name))
        except build.Refused as why:
            return Fuzzed("error", detail=str(why))
        except ValueError as why:  # a type that cannot cross, nothing that says what is valid, clang alone says no
            return Fuzzed("unsupported", detail=str(why))
        except memcheck.Unknown as why:
            return Fuzzed("error", detail=str(why))
        except Broken as why:
            return Fuzzed("outage", detail=str(why))


@dataclass(frozen=True)
class Ran:
    """What the driver said. ``failure``: why nothing is known, empty where something is."""

    done: bool = False
    executed: int = 0
    raw: int = 0
    invalid: int = 0
    passed_over: int = 0
    """Executions in which the program took more than it may on an input larger than those of the tests."""
    samples: tuple[bytes, ...] = ()
    """Inputs that were executed, for others to run once more."""
    found: tuple[show.Found, ...] = ()
    failure: str = ""


def _fuzzed(code: str, task: Task, signature: Signature, budget: Budget, folder: Path) -> Fuzzed:
    kinds = [parameter.type for parameter in signature.parameters]
    calls = record.calls(task, signature, budget.half)
    text = plan.text(signature, [values.read(kinds, call) for call in calls])
    build.program(code, task, folder)
    build.reference(task, folder)
    shutil.copyfile(apart.adapter(signature) / "program.so", folder / "adapter.so")
    (folder / "plan").write_text(text)
    (folder / "seeds").write_text("".join(f"{call.hex()}-\n" for call in calls))
    ran = run(folder, budget)
    found = tuple(show.fault(code, task, signature, each) for each in ran.found)
    if any(fault.rule_id != "wrong-result" for fault in found):
        return Fuzzed("ok", found, ran.executed)
    if not found and ran.failure:
        return Fuzzed("error", executions=ran.executed, detail=ran.failure)
    if not found and (not ran.done or ran.executed < budget.executions):
        return Fuzzed("error", executions=ran.executed,
                      detail=f"{ran.executed} executions of {budget.executions}; {ran.invalid} of {ran.raw} inputs "
                             "were none for the reference")
    if lacking := memcheck.lacking():
        return Fuzzed("ok", found, ran.executed, memcheck.UNSEEN.format(lacking))
    unset = memcheck.fault(code, task, signature, (*(each.input for each in ran.found), *ran.samples), folder)
    return Fuzzed("ok", (*([unset] if unset else []), *found), ran.executed)


def run(folder: Path, budget: Budget) -> Ran:
    """Run the driver in a folder with all that it needs. Raises ``Broken``."""
    nonce, made = secrets.token_hex(16), tools.driver()
    outcome = sandbox.run([f"{made}/driver", budget.half, str(budget.executions), str(budget.seed),
                           str(budget.minimise), str(RAW * budget.executions),
                           str(0 if memcheck.lacking() else memcheck.samples(budget.executions))],
                          folder=folder, readable=[made, *clang.toolchain().readable], stdin=f"{nonce}\n".encode(),
                          env={"ASAN_SYMBOLIZER_PATH": clang.toolchain().symbolizer, "LC_ALL": "C"}, limits=LIMITS)
    log = outcome.stderr.decode("utf-8", "replace")
    if outcome.status == "refused":
        raise Broken(f"sandbox: {log}")
    said = re.findall(rf"^{nonce} (\w+) ?(.*)$", outcome.stdout.decode("utf-8", "replace"), re.MULTILINE)
    if not said or said[0][0] != "counts" or said[-1][0] != "end":
        return Ran(failure=f"the driver ended by {outcome.status}: {log.strip()[:200]}")
    done, executed, raw, invalid, passed_over, status = map(int, said[0][1].split())
    found, failures = [], []
    for _, text in (each for each in said[1:-1] if each[0] == "fault"):
        kind, detail, *data = text.split("\t")
        given, expected, got = (bytes.fromhex(part[:-1]) for part in data)
        if kind in UNKNOWN:
            failures.append(f"{UNKNOWN[kind]}: {detail}")
        else:
            found.append(show.Found(kind, detail, given, expected, got, log if kind != "wrong-result" else ""))
    if not found and not failures and not done and status:
        failures.append(f"the search ended with {status}")
    samples = tuple(bytes.fromhex(text[:-1]) for kind, text in said if kind == "sample")
    return Ran(bool(done), executed, raw, invalid, passed_over, samples, tuple(found), "; ".join(failures))
