"""A task's signature and contract as a C ``main`` for Frama-C Eva: each case fixes the sizes, and leaves the rest open.

Sizes are small and exact (:data:`SIZES`), and the ends of a length's type; what is in a block is any value that the
contract allows. Functions with state are called any number of times in any order. So what holds of the driver holds of
all these inputs, and says nothing of other sizes.
"""
from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secgen_lib.core.records import Task
from secgen_lib.fuzzing.c.contract import Function, Shape, is_code
from secgen_lib.fuzzing.c.eva.arguments import Choice, anything, argument, last, left, plain
from secgen_lib.fuzzing.c.harness import Unsupported, read
from secgen_lib.languages.signature import Parameter

SIZES = (0, 1, 2, 3, 5)
TEXTS = (0, 1, 2, 4)
LONG = 110
MOST_NEAR = 64
CASES = 30
"""Cases of a function; where sizes of several parameters have more combinations, they are taken in turn."""
_ENDS = {(32, True): ("-1", "INT_MAX", "INT_MIN"), (64, True): ("-1", "LONG_MAX", "LONG_MIN"),
         (64, False): ("SIZE_MAX", "SIZE_MAX / 2 + 1", "SIZE_MAX / 4 + 1", "SIZE_MAX / 8 + 1"),
         (32, False): ("UINT_MAX",)}
HEAD = """#include "__fc_builtin.h"
#include <float.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#define MOST 4096
"""
_LACKING = {"strdup": """
char *strdup(const char *from) {
    size_t many = strlen(from) + 1;
    char *made = malloc(many);
    if (made != NULL) memcpy(made, from, many);
    return made;
}
""", "strndup": """
char *strndup(const char *from, size_t most) {
    size_t many = strnlen(from, most);
    char *made = malloc(many + 1);
    if (made != NULL) {
        memcpy(made, from, many);
        made[many] = 0;
    }
    return made;
}
"""}
"""What Frama-C's library only declares; there where it is used: every function must be reached."""
_READ = """
static void read_text(const char *text) {
    for (size_t z = 0; z < 256 && text[z] != 0; z++) { }
}
"""


@dataclass(frozen=True)
class Driver:
    """``cases``: how many there are; each prints its number when the analysis gets to its end."""

    text: str
    cases: int


def source(task: Task, code: str = "", nonce: str = "") -> Driver:
    """The driver of a task, with what ``code`` wants of the library. ``nonce``: part of the mark that only the driver
    can print. Raises :class:`Unsupported`."""
    if not task.contract.strip():
        raise Unsupported("it has no contract")
    if is_code(task.contract):
        raise Unsupported("its contract is a harness written by hand")
    promised = read(task)
    if promised.calls and promised.up_to > 1:
        cases = [_sequence(promised.functions)]
    else:
        cases = [_case(promised.functions[0], choice) for choice in _choices(promised.functions[0])]
    lacking = [body for name, body in _LACKING.items() if re.search(rf"\b{name}\b", code)]
    reads = [_READ] if any("read_text(" in line for case in cases for line in case) else []
    text = [HEAD, *lacking, *reads, task.declaration.strip().rstrip(";") + ";", ""]
    for number, case in enumerate(cases):
        text += [f"static void case_{number}(void) {{", *case,
                 f"    end: Frama_C_show_each_case{nonce}({number});", "}", ""]
    text += ["int main(void) {", f"    switch (Frama_C_interval(0, {len(cases) - 1})) {{",
             *(f"    case {number}: case_{number}(); break;" for number in range(len(cases))),
             "    }", "    return 0;", "}"]
    return Driver("\n".join(text) + "\n", len(cases))


def _choices(function: Function) -> list[dict[str, Choice]]:
    """The cases of one function: combinations of what each parameter mostly is, thinned out evenly; what is rarely so
    comes with the first of the others."""
    options = {parameter.name: list(_options(parameter, shape, function))
               for parameter, shape in zip(function.signature.parameters, function.shapes, strict=True)}
    every = list(itertools.product(*options.values()))
    kept = [every[int(i * max(1.0, len(every) / CASES))] for i in range(min(CASES, len(every)))]
    plain = [choices[0] for choices in options.values()]
    # each option of each parameter is in some case
    for place, (parameter, shape) in enumerate(zip(function.signature.parameters, function.shapes, strict=True)):
        for option in (*list(options.values())[place], *_rare(parameter, shape, function)):
            if not any(one[place] == option for one in kept):
                kept.append(tuple([*plain[:place], option, *plain[place + 1:]]))
    return [dict(zip(options, one, strict=True)) for one in kept]


def _near(shape: Shape) -> list[int]:
    near = [int(word) for word in shape.near if re.fullmatch(r"\d+", word) and int(word) <= MOST_NEAR]
    return sorted({value + step for value in near for step in (-1, 0, 1)} - {-1})


def _options(parameter: Parameter, shape: Shape, function: Function) -> Iterator[Choice]:
    """What a parameter mostly is; the first is a plain one."""
    if shape.kind in ("number", "cell") and _sizes(parameter.name, function):
        yield from (Choice(str(size)) for size in dict.fromkeys((2, *SIZES, *_near(shape))))
    elif shape.kind == "text":
        yield from (Choice(str(size)) for size in dict.fromkeys((2, *TEXTS)))
    else:
        yield Choice()
    if shape.null:
        yield Choice(null=True)
    if shape.within:
        yield from (Choice(size, within=shape.within) for size in ("0", "1"))


def _rare(parameter: Parameter, shape: Shape, function: Function) -> Iterator[Choice]:
    """The ends of a length's type, long texts, characters that are negative where ``char`` is signed."""
    if shape.kind in ("number", "cell") and _sizes(parameter.name, function):
        kind = last(parameter.type)
        yield from map(Choice, _ENDS.get((kind.bits, kind.signed), ()))
    elif shape.kind == "text":
        yield from (Choice(str(size)) for size in (*_near(shape), LONG))
        yield Choice("3", negative=True)


def _sizes(name: str, function: Function) -> bool:
    """Whether a parameter decides the length of a block."""
    return any(re.search(rf"\b{name}\b", shape.length) for shape in function.shapes)


def _case(function: Function, choices: dict[str, Choice]) -> list[str]:
    """The statements of one case: arguments, the call, what it leaves is read."""
    lines: list[str] = []
    pairs = list(zip(function.signature.parameters, function.shapes, strict=True))
    late = [pair for pair in pairs if pair[1].kind in ("items", "room", "texts")]
    first = [pair for pair in pairs if pair not in late and not choices[pair[0].name].within]
    aliases = [pair for pair in pairs if choices[pair[0].name].within]
    for parameter, shape in (*first, *late, *aliases):
        lines += argument(parameter, shape, choices[parameter.name], function)
    names = ", ".join(parameter.name for parameter in function.signature.parameters)
    return [f"    {line}" for line in [*lines, *_call(function, names)]]


def _call(function: Function, names: str) -> list[str]:
    """The call, and reads of what it gives and leaves: a value that was never set is noticed here."""
    signature, shape = function.signature, function.result
    afterwards = [line for parameter, shape in zip(signature.parameters, function.shapes, strict=True)
            for line in left(parameter, shape)]
    if signature.result.kind == "void":
        return [f"{signature.name}({names});", *afterwards]
    lines = [f"{plain(signature.result)} result = {signature.name}({names});"]
    if shape is not None and shape.kind == "items":
        lines += ["if (result != NULL) {", f"    size_t many = (size_t)({shape.after_length});",
                  "    if (many <= MOST) for (size_t z = 0; z < many; z++) {",
                  f"        {plain(signature.result.of[0])} taken = result[z];", "        (void)taken;", "    }", "}"]
    elif shape is not None and shape.kind == "text":
        lines.append("if (result != NULL) read_text(result);")
    return [*lines, *afterwards]


def _sequence(functions: Sequence[Function]) -> list[str]:
    """Any number of calls in any order."""
    lines = ["while (Frama_C_interval(0, 1)) {", f"    switch (Frama_C_interval(0, {len(functions) - 1})) {{"]
    for number, function in enumerate(functions):
        pairs = zip(function.signature.parameters, function.shapes, strict=True)
        body: list[str] = []
        names = []
        for parameter, shape in pairs:
            name, kind = parameter.name, parameter.type
            if shape.kind not in ("number", "cell"):
                raise Unsupported(f"'{name}': {shape.kind} in a sequence of calls")
            if shape.kind == "number":
                body.append(f"{plain(kind)} {name} = {anything(kind, shape.low, shape.high)};")
                names.append(name)
            else:
                body.append(f"{plain(kind.of[0])} {name}_cell;")
                null = f"Frama_C_interval(0, 1) ? NULL : &{name}_cell" if shape.null else f"&{name}_cell"
                names.append(f"({null})")
        called = f"{function.signature.name}({', '.join(names)});"
        body += [called] if function.signature.result.kind == "void" else [
            f"{plain(function.signature.result)} result = {called}", "(void)result;"]
        lines += [f"    case {number}: {{", *(f"        {line}" for line in body), "        break;", "    }"]
    return [f"    {line}" for line in [*lines, "    }", "}"]]
