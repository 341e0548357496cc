"""The task's own solution in the tests' sandbox: the calls that its tests make, what it gives, how long it may take.
Joined with ``harness.py``.
"""
import ast
import contextlib
import functools
import itertools
import json
import signal

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.languages.python.wire import decode, encode

STEPS, REFERENCE_S, HARVEST_S = 10_000, 0.2, 10.0
"""What it may use on an input: turns of loops and calls; and, where these are within a library, seconds."""
LONGEST_SEED, SEEDS, ITEMS = 4000, 300, 10_000


class Unsupported(Exception):
    """This task cannot be fuzzed; the text says why."""


class TooSlow(BaseException):
    """The reference took too long."""


def too_slow(*_):
    raise TooSlow


def within(seconds, act):
    """What ``act`` gives; raises TooSlow behind so many seconds of CPU time."""
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 0.05)
    try:
        return act()
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


class Steps:
    """Counts turns of loops and calls, so that whether an input takes the reference too long is no matter of time."""

    def __init__(self):
        self.left = float("inf")

    def tick(self):
        self.left -= 1
        if self.left < 0:
            raise TooSlow

    def range(self, *bounds):
        """One that no loop of the text goes through: a library will."""
        numbers = range(*bounds)
        self.left -= len(numbers) if numbers else 0
        self.tick()
        return numbers

    def each(self, items):
        for item in items:
            self.tick()
            yield item


class Counting(ast.NodeTransformer):
    """The reference's text with a tick in each loop and function."""

    def _ticked(self, node):
        self._looped(node)
        self.generic_visit(node)
        at = int(isinstance(node, ast.FunctionDef) and ast.get_docstring(node) is not None)
        node.body.insert(at, ast.parse("secgen_steps.tick()").body[0])
        return node

    visit_For = visit_While = visit_FunctionDef = _ticked  # noqa: N815 - ast's names

    def visit_Call(self, node):  # noqa: N802 - ast's name
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "range" and not hasattr(node, "looped"):
            node.func = ast.parse("secgen_steps.range", mode="eval").body
        return node

    def _looped(self, node):
        """A range that a loop of the text goes through is counted there."""
        if isinstance(getattr(node, "iter", None), ast.Call):
            node.iter.looped = True

    def visit_comprehension(self, node):
        self._looped(node)
        self.generic_visit(node)
        each = ast.parse("secgen_steps.each(0)", mode="eval").body
        each.args = [node.iter]
        node.iter = each
        return node


class Reference:
    """The task's own solution, its contract, and the calls that its tests make."""

    def __init__(self, asked):
        self.asked, self.slow, names = asked, 0, {"__name__": "reference"}
        try:
            tree = ast.fix_missing_locations(Counting().visit(ast.parse(asked["reference"])))
            self.steps = names["secgen_steps"] = Steps()
            exec(compile(tree, "reference.py", "exec", dont_inherit=True), names)
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
            except BaseException:  # noqa: BLE001 - a prompt in prose has no functions to give
                names = {"__name__": "test"}
            names[self.asked["entry_point"]] = self.function
            try:
                exec(compile(test, "test.py", "exec", dont_inherit=True), names)
                within(HARVEST_S, functools.partial(names["check"], heard))
            except (Exception, TooSlow) as error:  # noqa: BLE001
                self.why = f"{type(error).__name__}: {error}"
        return calls

    def allows(self, args, named):
        if self.contract is None:
            return True
        self.steps.left = STEPS
        try:
            within(REFERENCE_S, lambda: self.contract(*args, **named))
            return True
        except (Exception, TooSlow):  # noqa: BLE001 - an assertion, or what the contract itself raises
            return False

    def gives(self, text):
        """(its result as it comes over the wire,), or None where the input is not one for it."""
        args, named = parted(text)
        self.steps.left = STEPS
        with contextlib.suppress(Exception):  # the input is not one for it
            try:
                result = within(REFERENCE_S, lambda: listed(self.function(*args, **named)))
                return (decode(encode(result)),)
            except TooSlow:
                self.slow += 1
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


def literals(text):
    """The numbers and short texts that stand in a program."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    found = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return [value for value in found if type(value) in (int, float) and abs(value) < 10**6
            or type(value) is str and len(value) <= 20][:400]
