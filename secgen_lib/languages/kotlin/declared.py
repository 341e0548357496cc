"""What stands beside a Kotlin program and beside its test, made from the task's declaration."""
from __future__ import annotations

import re

from secgen_lib.languages.kotlin import source

FIRST = 5  # the line of ``caller`` that calls the first function


def left_open(declaration: str) -> list[source.Function]:
    """The functions that the program is to fill; those written out stay with the test."""
    return [function for function in source.functions(declaration) if function.is_open and not function.is_private]


def _given(function: source.Function) -> list[tuple[bool, str, str]]:
    return ([(False, "this", function.receiver)] if function.receiver else []) + list(function.parameters)


def stand_in(declaration: str) -> str:
    """The declaration with bodies that ask the program over the pipe."""
    made, at = [], 0
    for number, function in enumerate(left_open(declaration), 1):
        names = ", ".join(name for _, name, _ in _given(function))
        call = f'secgenRemote.call("{function.name}", {number}, -1, kotlin.arrayOf<kotlin.Any?>({names}))'
        body = f" {{ {call} }}" if function.returns in ("", "Unit") else f" {{ return {call} as {function.returns} }}"
        made += [declaration[at:function.head].rstrip(), body]
        at = max(function.end, function.head)
    return "".join([*made, declaration[at:], "\nprivate val secgenRemote = secgen.Remote.current()\n"])


def caller(declaration: str) -> str:
    """Calls with the declared types, compiled with the program: one of another signature does not build."""
    functions = left_open(declaration)
    nothing = {function: f"<{', '.join(['Nothing'] * len(source.split(function.types)))}>" if function.types else ""
               for function in functions}
    cases = "".join(f"{i} -> secgenCall{i}{nothing[function]}(given); " for i, function in enumerate(functions, 1))
    lines = ['@file:Suppress("UNCHECKED_CAST")', '@file:JvmName("SecgenCall")', "; ".join(source.imports(declaration)),
             '@JvmName("call") fun secgenCall(member: kotlin.Int, self: kotlin.Any?, '
             f"given: kotlin.Array<kotlin.Any?>): kotlin.Any? = when (member) {{ 0 -> self; {cases}else -> null }}"]
    for number, function in enumerate(functions, 1):
        arguments = [_word(i, *given) for i, given in enumerate(_given(function))]
        receiver = f"({arguments.pop(0)})." if function.receiver else ""
        types = f"<{function.types}> " if function.types else ""
        lines.append(f"private fun {types}secgenCall{number}(given: kotlin.Array<"
                     f"kotlin.Any?>): kotlin.Any? {{ val result: {function.returns or 'kotlin.Unit'} = "
                     f"{receiver}{function.name}({', '.join(arguments)}); return result }}")
    return "\n".join([*lines, ""])


_ARRAYS = {"Int", "Long", "Short", "Byte", "Char", "Float", "Double", "Boolean"}


def _word(at: int, many: bool, _: str, kind: str) -> str:
    if many:
        return f"*(given[{at}] as {kind + 'Array' if kind in _ARRAYS else f'kotlin.Array<out {kind}>'})"
    return f"given[{at}] as {kind}"


def placed(log: str, code: str, declaration: str) -> str:
    """The compiler's words with errors in ``caller`` put where the program has that function, else on line 1."""
    functions = left_open(declaration)

    def place(row: re.Match[str]) -> str:
        number = int(row[1]) - FIRST
        if not 0 <= number < len(functions):
            return f"line 1: error: {row[2]}"
        function = functions[number]
        own = next((f for f in source.functions(code, top=False) if f.name == function.name), None)
        line = code.count("\n", 0, own.head) + 1 if own else 1
        head = re.sub(r"\s+", " ", source.bare(declaration)[function.start:function.head].strip())
        return f"line {line}: error: the task declares '{head}': {row[2]}"
    return re.sub(r"^declared (\d+): error: (.*)$", place, log, flags=re.MULTILINE)
