"""MBXP, C++ (Athiwaratkun et al. 2022, arXiv 2210.14868): 848 tasks of MBPP as C++ functions.

The canonical solutions are those that a model wrote and that passed the tests when the set was made; 75 tasks have
none.
"""
from __future__ import annotations

import json
import re

from secgen_lib import tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.languages.cpp import source as cpp_source
from secgen_lib.tasks import _splits, files
from secgen_lib.tasks.humaneval import program as program  # the same two fields, put together in the same way

DATASET, SIZE = "mbpp_cpp", 848
SOURCE = files.Web("https://raw.githubusercontent.com/amazon-science/mxeval/6f4e8fb327221420e79d948f2cf45e6a5e069278/"
                   "data/mbxp/mbcpp_release_v1.2.jsonl")


_HIDDEN = re.compile(r"(^ \* > .*?)^ \* > .*?(?=^ \*/)", re.MULTILINE | re.DOTALL)
_FIRST = re.compile(r"^    (?P<type>[^\n]+) x0 = (?P<call>[^\n]*);\n"
                    r"    if \(!\(compare\(x0, (?P<value>[^\n]*)\)\)\) \{\n[^\n]*\n    \}\n", re.MULTILINE)
SHOWN = """#include <sstream>
struct SecgenShown {
    std::ostringstream out;
    void put(bool value, int) { out << (value ? "true" : "false"); }
    void put(char value, int) { out << '\\'' << value << '\\''; }
    void put(const std::string &value, int) { out << '"' << value << '"'; }
    template <typename A, typename B> void put(const std::pair<A, B> &value, int) {
        out << '{';
        put(value.first, 0);
        out << ", ";
        put(value.second, 0);
        out << '}';
    }
    template <typename T> auto put(const T &value, int) -> decltype(out << value, void()) { out << value; }
    template <typename T> auto put(const T &value, long) -> decltype(value.begin(), void()) {
        const char *between = "{";
        for (const auto &one : value) {
            out << between;
            put(one, 0);
            between = ", ";
        }
        out << (*between == '{' ? "{}" : "}");
    }
    template <typename T> void put(const T &, ...) { out << "another value"; }
};
"""
"""How a public test shows what a program returned."""


def load(split: str | None = None, n: int | None = None, seed: int = 0) -> list[Task]:
    """All 848 tasks, those of a split of MBPP, or ``n`` of them drawn by ``seed``. The first case of a test is public
    (``examples``, and the comment shows it) where there is another one; the others stand in ``test`` alone. A task
    whose own solution fails its test has no public example. A family is a problem, named as in MBPP, so that languages
    can be paired.
    """
    path = files.find(DATASET, SOURCE)
    loaded, failing = [], tasks.known_failures(DATASET)
    for row in files.rows(path):
        number = row["task_id"].rsplit("/", 1)[-1]
        prompt = _HIDDEN.sub(r"\1", row["prompt"])
        shown = "" if row["task_id"] in failing else first_case(row["test"])
        before, head = cpp_source.split(cpp_source.bare(prompt, literals=False), row["entry_point"])
        loaded.append(Task(task_id=row["task_id"], dataset=DATASET, language="cpp", prompt=prompt, form="completion",
                           entry_point=row["entry_point"], declaration=f"{before.strip()}\n{head}", examples=shown,
                           test=row["test"], family=f"MBPP/{number}", split=_splits.of_mbpp(int(number)),
                           reference=prompt + row["canonical_solution"] if row["canonical_solution"] else ""))
    if len({task.task_id for task in loaded}) != SIZE:
        raise SecgenError(f"{len(loaded)} tasks, MBXP C++ has {SIZE}", path, "fetch the file again")
    return _splits.choose(loaded, DATASET, split, n, seed)


def first_case(test: str) -> str:
    """The test with its first case alone, which says what was expected and what came; empty where there is no other
    case, or no case that can be read.
    """
    case = _FIRST.search(test)
    last = test.rfind("    return 0;")
    if case is None or " x1 = " not in test[case.end():last]:
        return ""
    message = json.dumps(f"{case['call']} must be {case['value']}, the program returned ", ensure_ascii=False)
    wrong = (f"    if (!(compare(x0, {case['value']}))) {{\n        SecgenShown shown;\n        shown.put(x0, 0);\n"
             f"        throw runtime_error({message} + shown.out.str());\n    }}\n")
    call = f"    {case['type']} x0 = {case['call']};\n"
    return f"{SHOWN}{test[:case.start()]}{call}{wrong}{test[last:]}"
