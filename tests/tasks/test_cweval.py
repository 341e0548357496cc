"""CWEval: whole; a program is told functional from secure; what is not here is unsupported, never a verdict.

Mutations that turn these red: one suite that runs the tests of both marks; a test of the data set's own unsafe program
counted; a program that ends the process taken for one that passes; a lack taken for a failure; a task's entry point
left out of the name of a result.
"""
from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace

import pytest

from secgen_lib import sandbox, tasks
from secgen_lib.core.errors import SecgenError
from secgen_lib.core.records import Task
from secgen_lib.judging import programs
from secgen_lib.judging.execute import Job, execute
from secgen_lib.tasks import _cweval_build as building
from secgen_lib.tasks import _cweval_inside as inside
from secgen_lib.tasks import _cweval_run as running
from secgen_lib.tasks import cweval
from secgen_lib.toolchains import cweval as kit

TEST = """import os
import subprocess

import pytest
{imported}

def shout(text):
    return {call}


def shout_unsafe(text):
    return text


@pytest.mark.parametrize('text, said', [pytest.param('a', 'A!', marks=pytest.mark.functionality),
                                        pytest.param('<', '!', marks=pytest.mark.security)])
def test_shout(text, said):
    assert shout(text) == said


@pytest.mark.functionality
def test_shout_unsafe_functionality():
    assert shout_unsafe('a') == 'A!'
"""
PLACE = "os.path.join(os.path.dirname(__file__), {name})"
CALL = "subprocess.run([{start}, text], capture_output=True, text=True, check=True).stdout.strip()"
COMPILED = CALL.format(start=PLACE.format(name="'compiled', 'cwe_000_0_task'"))
NODE = "'node', " + PLACE.format(name="'cwe_000_0_task.js'")
CALLS = {"python": "of_task(text)", "javascript": CALL.format(start=NODE), "c": COMPILED, "cpp": COMPILED,
         "go": COMPILED}
ENTRY = {"c": "int main(int n, char **v) { char *s = shout(v[1]); puts(s); free(s); return n != 2; }",
         "cpp": "int main(int n, char **v) { std::cout << shout(v[1]) << std::endl; return n != 2; }",
         "go": "func main() {\n\tfmt.Println(shout(os.Args[1]))\n}",
         "javascript": "console.log(shout(process.argv[2]));"}
"""None of them includes or imports what it uses."""
SAFE = {
    "python": "def shout(text):\n    return html.unescape(text).replace('<', '').upper() + '!'\n",
    "javascript": "function shout(text) {\n  return text.replace('<', '').toUpperCase() + '!';\n}\n",
    "c": "char *shout(const char *text) {\n    char *s = calloc(strlen(text) + 2, 1);\n    size_t n = 0;\n"
         "    for (; *text; text++) if (*text != '<') s[n++] = toupper(*text);\n    s[n] = '!';\n    return s;\n}\n",
    "cpp": "std::string shout(const std::string &text) {\n    std::string s;\n"
           "    for (char c : text) if (c != '<') s += std::toupper(c);\n    return s + '!';\n}\n",
    "go": 'package main\n\nfunc shout(text string) string {\n'
          '\treturn strings.ToUpper(strings.ReplaceAll(text, "<", "")) + "!"\n}\n'}
UNSAFE = {language: code.replace("'<'", "'>'").replace('"<"', '">"') for language, code in SAFE.items()}
BROKEN = {"python": "x = 1\ndef shout(:\n", "javascript": "let x;\nfunction 1() {\n",
          "c": "int x;\nchar *shout( {\n", "cpp": "int x;\nint shout( {\n", "go": "package main\nfunc shout( {\n"}


def task(language: str, entry: str | None = None) -> Task:
    imported = "from cwe_000_0_task import shout as of_task\n" if language == "python" else ""
    test = building.written(TEST.format(imported=imported, call=CALLS[language]), "cwe_000_0",
                            ENTRY.get(language, "") if entry is None else entry, False)
    one = Task("CWEval/core/x/cwe_000_0", "cweval", language, "", "shout", test=test, security_test=test)
    if lacking := kit.lacking(running.needs(one)):
        pytest.skip(f"{language}: {', '.join(lacking)} is not here (make cweval)")
    return one


@pytest.mark.parametrize("language", SAFE)
def test_function_is_told_from_security(language):
    one = task(language)
    safe, unsafe = execute(SAFE[language], one), execute(UNSAFE[language], one)
    assert safe.suites == {"functional": ("passed", ""), "security": ("passed", "")} and safe.shared_process
    assert {suite: status for suite, (status, _) in unsafe.suites.items()} == {"functional": "passed",
                                                                               "security": "failed"}
    assert unsafe.suites["security"][1].startswith("test_shout[<-!]: ")
    broken = execute(BROKEN[language], one)
    assert (broken.builds, broken.suites) == (False, {}) and broken.build_error.startswith("line 2: error: ")


@pytest.mark.parametrize(("code", "said"), [
    ("import os\ndef shout(text):\n    os._exit(0)\n", "the program ended the process"),
    ("import no_such_module\ndef shout(text):\n    return 'A!'\n", "No module named 'no_such_module'"),
    ("def whisper(text):\n    return 'A!'\n", "cannot import name 'shout'"),
    ("def shout(text):\n    raise SystemExit(0)\n", "SystemExit"),
    ("raise KeyboardInterrupt\n", "the program ended the tests before the first"),
    ("import pytest\npytest.skip('x', allow_module_level=True)\n", "the program ended the tests before the first"),
    ("def shout(text):\n    raise KeyboardInterrupt\n", "the program ended the tests: 1 of 1 were not run")])
def test_a_python_program_that_does_not_answer_fails(code, said):
    status, detail = execute(code, task("python"), ("functional",)).suites["functional"]
    assert status == "failed" and said in detail


@pytest.mark.parametrize("end", ["raise KeyboardInterrupt", "pytest.exit('done', 0)"])
def test_a_program_that_ends_the_session_in_between_fails(end):
    """Kills: the tests that were run taken for all."""
    one = task("python")
    text, known = building.read(one.test)
    more = text.replace("marks=pytest.mark.security)])", "marks=pytest.mark.security),\n"
                        "    pytest.param('b', 'B!', marks=pytest.mark.functionality)])")
    assert more != text
    twice = replace(one, test=building.written(more, known["name"], known["entry"], known["asan"]))
    code = f"import pytest\n\ndef shout(text):\n    if text == 'b':\n        {end}\n    return text.upper() + '!'\n"
    assert execute(code.replace(end, "pass"), twice, ("functional",)).suites["functional"] == ("passed", "")
    status, detail = execute(code, twice, ("functional",)).suites["functional"]
    assert (status, detail) == ("failed", "the program ended the tests: 1 of 2 were not run")


WORD = """import os, sys

def shout(text):
    frame = sys._getframe()
    while 'word' not in frame.f_locals:
        frame = frame.f_back
    for number in range(1, 20):
        try:
            os.write(number, ('\\n' + frame.f_locals['word'] + SAID + '\\n').encode())
        except OSError:
            pass
    os._exit(0)
"""


@pytest.mark.parametrize("said", ["'{\"selected\": ['", "'[1]'", "'[' * 100000", "'{\"broken\": \"\", \"reports\": [], "
                                  "\"selected\": [\"a\"], \"tests\": []}'", "'ready'"])
def test_what_a_program_writes_in_the_runners_place_is_no_answer(said):
    """Kills: the last marked line read as it is."""
    found = execute(WORD.replace("SAID", said), task("python"), ("functional",))
    assert found.suites["functional"] == ("failed", "the program ended the process") and found.shared_process


PASSES = ("import pytest\\n\\n@pytest.hookimpl(hookwrapper=True)\\ndef pytest_runtest_makereport():\\n"
          "    report = (yield).get_result()\\n    report.outcome = 'passed'\\n")
LEAVES = {
    "python": "import os\n\ndef shout(text):\n    os.remove('cwe_000_0_test.py')\n"
              "    os.symlink('VICTIM', 'cwe_000_0_test.py')\n    open('conftest.py', 'w').write(\"PASSES\")\n"
              "    return 'A!'\n",
    "javascript": "const fs = require('fs');\nfunction shout(text) {\n    fs.unlinkSync('cwe_000_0_test.py');\n"
                  "    fs.symlinkSync('VICTIM', 'cwe_000_0_test.py');\n"
                  "    fs.writeFileSync('conftest.py', \"PASSES\");\n    return 'A!';\n}\n",
    "c": "char *shout(const char *text) {\n    FILE *f = fopen(\"conftest.py\", \"w\");\n"
         "    if (f) { fputs(\"PASSES\", f); fclose(f); }\n    unlink(\"cwe_000_0_test.py\");\n"
         "    symlink(\"VICTIM\", \"cwe_000_0_test.py\");\n    return strdup(\"A!\");\n}\n"}
"""Right for the functional test, and each leaves a plugin of pytest and a link in the place of the test."""


@pytest.mark.parametrize("language", LEAVES)
def test_a_suite_finds_nothing_that_a_program_left_in_another(language, tmp_path):
    """Kills: one folder for both suites, where the plugin passes the second and the test is written over a host's file.
    """
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    code = LEAVES[language].replace("PASSES", PASSES).replace("VICTIM", str(victim))
    found = execute(code, task(language)).suites
    assert found["functional"] == ("passed", "") and found["security"][0] == "failed"
    assert found["security"][1].startswith("test_shout[<-!]: AssertionError") and victim.read_text() == "untouched"


def test_a_program_of_its_own_process_has_no_way_into_that_of_the_tests():
    """Kills: a module looked for where the program writes; memory and streams of pytest's that it can open."""
    late = TEST.replace("    assert shout(text) == said", "    found = shout(text)\n    try:\n"
                        "        import nowhere_else\n    except ImportError:\n        pass\n    assert found == said")
    assert late != TEST
    one = replace(task("c"), test=building.written(late.format(imported="", call=CALLS["c"]), "cwe_000_0", ENTRY["c"],
                                                   False))
    code = """char *shout(const char *text) {
    char path[64], *said = calloc(64, 1);
    FILE *f = fopen("nowhere_else.py", "w");
    if (f) { fputs("import os\\nos._exit(0)\\n", f); fclose(f); }
    snprintf(path, 64, "/proc/%d/mem", getppid());
    int memory = open(path, O_RDWR);
    snprintf(path, 64, "/proc/%d/fd/1", getppid());
    sprintf(said, "memory %d, stream %d", memory, open(path, O_WRONLY));
    return said;
}
"""
    status, detail = execute(code, one, ("functional",)).suites["functional"]
    assert status == "failed" and "memory -1, stream -1" in detail


def test_where_pytest_does_not_start_nothing_is_known(monkeypatch, tmp_path):
    """Kills: no answer taken for a program that ended the process, whoever ended it."""
    monkeypatch.setattr(running, "INSIDE", tmp_path / running.INSIDE.name)
    monkeypatch.setattr(running, "PUT", {**running.PUT, running.INSIDE.name: running.INSIDE})
    running.INSIDE.write_text("raise ImportError('pytest is broken')\n")
    found = running.execute(SAFE["python"], task("python"), ("functional", "security"), cpu_s=20)
    assert found.builds is None and found.suites.keys() == {"functional", "security"}
    assert {status for status, _ in found.suites.values()} == {"unscored"}
    assert found.build_error.endswith("ImportError: pytest is broken")


def test_a_report_is_found_behind_many_warnings():
    """Kills: the first eight reports, whatever they tell; a leak told in the place of what was written late."""
    late = SAFE["c"].replace("{\n", '{\n    if (*text == \'a\') { int i; for (i = 0; i < 10; i++) if (!fork()) { '
                             "void *volatile p = malloc(1UL << 60); _exit(p != 0); } while (wait(0) > 0); }\n", 1)
    one = task("c")
    assert execute(late, one, ("sanitized",)).suites["sanitized"] == ("passed", "")
    over = late.replace("strlen(text) + 2, 1", "strlen(text) + 1, 1")
    status, detail = execute(over, one, ("sanitized",)).suites["sanitized"]
    assert status == "violation" and detail.startswith("heap-buffer-overflow ")


@pytest.mark.parametrize("said", [
    "==7==ERROR: AddressSanitizer failed to allocate 0xdfff0001000 (15392894357504) bytes at address 2008fff7000 "
    "(errno: 12)\n==7==ReserveShadowMemoryRange failed while trying to map 0xdfff0001000 bytes.\n",
    "==7==LeakSanitizer has encountered a fatal error.\n",
    "==7==Shadow memory range interleaves with an existing memory mapping. ASan cannot proceed correctly. ABORTING.\n"])
def test_a_sanitizer_that_breaks_is_no_pass(said, tmp_path):
    """Kills: silence of the finding's form taken for a run without a report."""
    (tmp_path / f"{inside.REPORTS}.7").write_text(said)
    told = {"selected": ["a"], "tests": {"a": ["failed", "x"]}, "broken": "", "reports": inside.reports(tmp_path)}
    status, detail = running._judged("sanitized", sandbox.Outcome("ok"), told, True)
    assert status == "unscored" and detail.startswith("the sanitizer broke: ")
    (tmp_path / f"{inside.REPORTS}.7").write_text("==7==WARNING: AddressSanitizer failed to allocate 0x7 bytes\n")
    assert running._judged("sanitized", sandbox.Outcome("ok"), {**told, "reports": inside.reports(tmp_path)},
                           True) == ("passed", "")


def test_leaks_hide_no_memory_error(tmp_path):
    """Kills: reports in the order of their names, of which eight are kept."""
    for number in range(10, 30):
        (tmp_path / f"{inside.REPORTS}.{number}").write_text("SUMMARY: AddressSanitizer: 7 byte(s) leaked\n")
    (tmp_path / f"{inside.REPORTS}.99").write_text("SUMMARY: AddressSanitizer: heap-buffer-overflow x\n")
    assert running.summary(inside.reports(tmp_path)) == "heap-buffer-overflow x"


def test_what_sanitizers_report_stands_apart():
    one = task("c")
    [(_, both)] = programs.execute_all([("it", Job(SAFE["c"], one, sanitized=True))])
    assert both.suites == {**execute(SAFE["c"], one).suites, "sanitized": ("passed", "")}
    late = SAFE["c"].replace("+ 2, 1", "+ 1, 1")
    found = execute(late, one, ("functional", "sanitized"))
    assert found.suites["functional"] == ("passed", "")
    status, detail = found.suites["sanitized"]
    assert status == "violation" and detail.startswith("heap-buffer-overflow ")
    overflow = SAFE["c"].replace("return s;", "volatile int top = 2147483647; top += s[0]; return s;")
    status, detail = execute(overflow, one, ("sanitized",)).suites["sanitized"]
    assert status == "violation" and detail.startswith("runtime error: signed integer overflow")
    leaks = execute(SAFE["c"], task("c", ENTRY["c"].replace("free(s);", "")), ("sanitized",)).suites["sanitized"]
    assert leaks[0] == "violation" and "leaked" in leaks[1]


def test_what_is_not_here_is_unsupported_and_asked_again(monkeypatch):
    one = replace(task("python"), reference="import yaml\n")
    assert running.needs(one) == {"pip:pytest", "pip:PyYAML"}
    monkeypatch.setattr(kit, "version_of", lambda need: None if need == "pip:PyYAML" else "1")
    found = execute(SAFE["python"], one)
    assert found.builds is None and found.build_error == "unsupported: PyYAML (make cweval)"
    monkeypatch.undo()
    if kit.version_of("pip:PyYAML"):
        assert execute(SAFE["python"], one).suites["functional"] == ("passed", "")


def test_a_result_is_named_by_all_that_makes_it(monkeypatch):
    one, real = task("python"), kit.version_of
    before = running.identity(one)
    monkeypatch.setattr(kit, "version_of", lambda need: "another" if need == "pip:PyYAML" else real(need))
    assert running.identity(one) != before
    assert tasks.judge("cweval") is cweval and tasks.judge("humaneval") is None and tasks.judge("a file") is None


def test_time_is_of_the_processor():
    from secgen_lib.tasks._cweval_timeout import timeout

    @timeout(1)
    def spin(turns: float) -> str:
        while turns:
            turns -= 1
        return "done"

    assert spin(1e3) == "done"
    with pytest.raises(TimeoutError, match="1 s of CPU time"):
        spin(float("inf"))
    with pytest.raises(ZeroDivisionError):
        timeout(1)(lambda: 1 / 0)()


def test_every_task_is_read(data):
    found = tasks.load("cweval")
    assert Counter(one.language for one in found) == {"c": 31, "python": 25, "javascript": 23, "cpp": 21, "go": 19}
    assert len({one.family for one in found}) == 36 and {one.split for one in found} == {"test"}
    for one in found:
        name = one.task_id.rsplit("/", 1)[1]
        assert one.entry_point in one.prompt and one.entry_point in one.reference and one.entry_point.isidentifier()
        assert one.prompt.count("BEGIN") == 0 and "BEGIN ENTRYPOINT" not in one.reference
        assert one.cwe_ids[0] == f"CWE-{int(name.split('_')[1])}" and one.test == one.security_test
        solution = one.reference.partition("BEGIN SOLUTION")[2].strip().splitlines()[1:]
        assert "\n".join(solution) not in one.prompt or not solution
        assert building.read(one.test)[1]["name"] == name
    assert sum(building.read(one.test)[1]["asan"] for one in found) == 10
    with pytest.raises(SecgenError, match="no tasks in 'rust'"):
        cweval.load(languages=("rust",))


def test_a_checkout_gives_the_same(data, tmp_path, monkeypatch):
    for row in cweval.rows():
        _, group, language, name = row["task_id"].split("/")
        (tmp_path / "benchmark" / group / language).mkdir(parents=True, exist_ok=True)
        for kind, text, suffix in (("task", row["task"], row["language"]), ("test", row["test"], "py"),
                                   ("unsafe", row.get("unsafe"), row["language"])):
            if text:
                (tmp_path / "benchmark" / group / language / f"{name}_{kind}.{suffix}").write_text(text)
    def by_name(found: list[Task]) -> list[Task]:
        return sorted(found, key=lambda one: one.task_id)
    there = by_name(cweval.load(checkout=str(tmp_path)))
    assert there == by_name(cweval.load())
    monkeypatch.setenv(cweval.CHECKOUT, str(tmp_path))
    assert len(cweval.unsafe(there[0])) == 1
    shutil.rmtree(tmp_path / "benchmark" / "lang")
    with pytest.raises(SecgenError, match="108 tasks, CWEval has 119"):
        cweval.load()


SOME = ("core/py/cwe_022_0", "core/py/cwe_943_0", "core/js/cwe_020_0_js", "core/c/cwe_117_0_c", "lang/c/cwe_787_2_c",
        "core/cpp/cwe_918_0_cpp", "core/go/cwe_022_0_go")


@pytest.mark.slow
@pytest.mark.parametrize("name", SOME)
def test_references_hold_and_unsafe_programs_are_found(data, name):
    """Some of each language; ``benchmarks/cweval.py`` runs all."""
    one = next(one for one in tasks.load("cweval") if one.task_id == f"CWEval/{name}")
    if lacking := kit.lacking(running.needs(one)):
        pytest.skip(f"{name}: {', '.join(lacking)} is not here (make cweval)")
    assert execute(one.reference, one).suites == {"functional": ("passed", ""), "security": ("passed", "")}
    for _, code, judged in cweval.unsafe(one):
        ends = {suite: status for suite, (status, _) in execute(code, judged).suites.items()}
        assert ends == {"functional": "passed", "security": "failed"}


def test_the_list_of_what_does_not_hold_names_tasks(data):
    assert set(tasks.known_failures("cweval")) <= {one.task_id for one in tasks.load("cweval")}


def test_what_stands_before_a_python_program_is_what_it_uses_and_does_not_bind():
    # kills: every import before every program (a name of its own is then bound twice); a program's own import again
    names = {name: cweval.before(Task("t", "cweval", "python", "p", "f"), code) for name, code in {
        "used": "def f(x: List[str]):\n    return re.sub('a', 'b', os.path.join(x))\n",
        "bound": "import re\ndef os(jwt):\n    json = re.sub\n    return json, jwt, hashlib\n",
        "first": "from __future__ import annotations\nos.getcwd()\n", "starred": "from os import *\nre.sub\n",
        "broken": "def f(:\n"}.items()}
    assert names == {"used": "import os\nimport re\nfrom typing import List\n", "bound": "import hashlib\n",
                     "first": "", "starred": "", "broken": ""}


@pytest.mark.parametrize(("language", "some"),
                         [("c", "<stdlib.h>"), ("cpp", "<vector>"), ("go", ""), ("javascript", "")])
def test_what_stands_before_the_others_is_what_is_here(language, some):
    # kills: a header that no compiler finds, which no tool gets past
    lines = cweval.before(Task("t", "cweval", language, "p", "f"), "").splitlines()
    assert (f"#include {some}" in lines) if some else lines == []
    assert not any("libxml" in line for line in lines), "it needs an option, which no tool is given"
    if some:
        there = kit.version_of("apt:libxml2-dev") is not None
        asked = cweval.before(Task("t", "cweval", language, "p", "f"), "#ifdef __XML_PARSER_H__\n#endif\n")
        assert ("#define __XML_PARSER_H__" in asked) is there
