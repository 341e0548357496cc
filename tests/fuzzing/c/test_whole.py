"""Whole C programs under sanitizers. Each test names the mutation it kills."""
from __future__ import annotations

import pytest

from secgen_lib.fuzzing.c import whole
from secgen_lib.fuzzing.c.whole import vocabulary
from secgen_lib.fuzzing.c.whole.build import Built, build
from secgen_lib.fuzzing.c.whole.cases import Case, Source
from secgen_lib.fuzzing.c.whole.faults import Raw, _trapped, read, split
from secgen_lib.fuzzing.c.whole.run import run

pytestmark = pytest.mark.skipif(whole.available() is not None, reason=str(whole.available()))
CALCULATOR = r"""#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char **argv) {
    char name[8];
    int a, b;
    double x, y;
    FILE *log = fopen("log.txt", "r");
    if (log != NULL) fclose(log);
    if (scanf("%s", name) != 1) return 0;
    if (scanf("%d %d", &a, &b) != 2) return 0;
    if (strcmp(name, "div") == 0) printf("%d\n", a / b);
    int *kept = malloc(sizeof *kept);
    *kept = a;
    if (scanf("%lf %lf", &x, &y) == 2) printf("%f\n",
        x * y);
    free(kept);
    return argc > 3;
}
"""


def rules(result: whole.Whole) -> set[tuple[str, int]]:
    return {(fault.place.rule_id, fault.place.line) for fault in result.faults}


def test_the_vocabulary_is_what_the_text_reads():
    # kills: formats out of order; words from comments; a format as a word; argc counted with the program's own name
    words = vocabulary.read(CALCULATOR + '/* "comment" */ // \'q\'\n')
    assert words.reads == ("word", "int", "int", "float", "float")
    assert "div" in words.words and "comment" not in words.words and "%s" not in words.words
    assert words.files == ("log.txt",) and words.arguments == 3 and words.takes_arguments
    assert vocabulary.read("if (argc != 3) return 1; puts(argv[2]);").arguments == 2
    assert vocabulary.read('scanf("%*d %[^,],%5c%Lf", a)').reads == ("int", "line", "char", "float")


def test_cases_depend_on_seed_and_place_alone():
    # kills: a generator that is shared by cases; a case that no seed changes; a refusal that is handed on
    words = vocabulary.read(CALCULATOR)
    first, again, other = Source(words, 1), Source(words, 1), Source(words, 2)
    assert [first.fresh(i) for i in range(40)] == [again.fresh(i) for i in reversed(range(40))][::-1]
    assert [first.fresh(i) for i in range(40)] != [other.fresh(i) for i in range(40)]
    kept = [first.fresh(i) for i in range(9)]
    assert first.changed(77, kept) == again.changed(77, kept)
    hostile = [Case(("1\n",), fail=3)]
    assert not any(first.changed(i, hostile).fail for i in range(50, 90) if i % 4 != 1)
    assert first.fresh(0).stdin == b"" and not any(first.fresh(i).fail for i in range(40) if i % 4 != 1)


def test_faults_have_rule_line_and_function(tmp_path):
    # kills: the line of the interceptor's frame; an allocation that never fails; a trap that is read as an integer's
    built = build(CALCULATOR, tmp_path)
    log = (("log.txt", "a"),)
    cases = [Case(("aaaaaaaaaaaa",)), Case(("div 1 0",)), Case(("x 1 1",), fail=2),
             Case(("x 1 1 1e300 1e300",), trap=True), Case(("x 2 3 1 1",)), Case(("x 2 3 1 1",), files=log, fail=1),
             Case(("x 2 3 1 1",), files=log)]
    runs = run(built, cases)
    raws = [split(ran.log, case.trap) for ran, case in zip(runs, cases, strict=True)]
    places = read([raw for each in raws for raw in each], built)
    seen = [[places[raw.key] for raw in each] for each in raws]
    assert [{(place.rule_id, place.line) for place in each if place} for each in seen] == [
        {("stack-buffer-overflow-write", 10)}, {("division-by-zero", 12)}, {("null-dereference", 14)},
        {(whole.FLOATING, 16)}, set(), set(), set()]
    assert "__wrap___isoc99_scanf" in seen[0][0].through and seen[3][0].operation == "mul"
    assert [ran.how for ran in runs[4:]] == [0, 0, 0] and runs[0].new > 0 and runs[5].new == 0 < runs[6].new


def test_a_search_finds_what_a_drawn_input_shows():
    # kills: a search that runs nothing; one that keeps the hostile witness of a fault that the usual case has
    result = whole.fuzz("#include <stdio.h>\nint main(void) {\n    int n = 0;\n    scanf(\"%d\", &n);\n"
                        "    return 7 / n;\n}\n", 24)
    assert (result.status, result.executions, rules(result)) == ("ok", 24, {("division-by-zero", 5)})
    assert not result.faults[0].hostile and result.faults[0].at == 0


def test_a_program_without_faults_has_none():
    # kills: a fault for what the environment does (its rand, its end at the end of the input)
    code = ("#include <stdio.h>\n#include <stdlib.h>\n#include <time.h>\nint main(void) {\n    int n = 0;\n"
            "    srand((unsigned)time(NULL));\n    while (scanf(\"%d\", &n) != 12) {\n        char *p = malloc(8);\n"
            "        printf(\"%d %d\", n, rand() % 7);\n        free(p);\n        if (feof(stdin)) return 0;\n"
            "        getchar();\n    }\n}\n")
    result = whole.fuzz(code, 40)
    assert (result.status, rules(result), result.executions) == ("ok", set(), 40)


@pytest.mark.parametrize(("code", "status"), [
    ("#include <signal.h>\n#include <unistd.h>\nint main(void) { kill(getppid(), 9); return 0; }", "error"),
    ("__attribute__((no_sanitize(\"address\"))) int main(void) { return 0; }", "unsupported"),
    ("#include <nothing_of_this_name.h>\nint main(void) { return 0; }", "unsupported"),
    ("int main(void) { for (;;) { } }", "timeout"),
])
def test_what_was_not_run_is_not_clean(code, status):
    # kills: ok for a launcher that was ended, for sanitizers that are off, for a program that never ends
    assert whole.fuzz(code, 6).status == status


def test_a_crash_without_a_report_is_a_fault():
    # kills: a run of which nothing was heard as a clean one
    code = ("#include <unistd.h>\nint main(void) {\n    int a[2], i = 2 + (getpid() > 0);\n    close(2);\n"
            "    a[i] = 1;\n    return a[i - 3] > 9;\n}\n")
    assert ("crash", 0) in rules(whole.fuzz(code, 4))


def test_a_log_is_split_into_its_reports():
    # kills: only the first report of a run; one key for two places; a key with addresses in it
    log = ("program.c:3:5: runtime error: signed integer overflow: 2147483647 + 1 cannot be represented in type 'int'\n"
           "==7==ERROR: LeakSanitizer: detected memory leaks\n\nDirect leak of 8 byte(s) in 1 object(s) from:\n"
           "    #0 0x1 (/b/address+0x10)\n    #1 0x2 (/b/address+0x20)\n\nDirect leak of 4 byte(s) in 1 object(s) "
           "from:\n    #0 0x1 (/b/address+0x10)\n    #1 0x2 (/b/address+0x30)\n\nSUMMARY\n")
    raws = split(log)
    assert len(raws) == 3 and len({raw.key for raw in raws}) == 3
    again = split(log.replace("2147483647 + 1", "5 + 2147483647").replace("==7==", "==9==").replace("0x1 ", "0x999 "))
    assert [raw.key for raw in again] == [raw.key for raw in raws]
    assert Raw("x", trap=True).key != Raw("x").key


@pytest.mark.parametrize(("code", "operation"), [
    ("f2 0f 59 45 f8", "mul"), ("f3 0f 5e c1", "div"), ("f2 44 0f 58 c0", "add"), ("f7 f9 89 45", "")])
def test_the_operation_that_trapped(code, operation):
    # kills: an integer's division as floating-point overflow; prefixes read as the operation
    assert _trapped(f"==3==First 16 instruction bytes at pc: {code}\n") == operation


def test_a_case_is_packed_as_the_launcher_reads_it():
    # kills: text that is cut at a zero byte in arguments; lengths in other units
    packed = Case(("ab", "\n"), ("x",), (("f", "yz"),), seed=5, fail=2, trap=True).packed()
    number = [int.from_bytes(packed[i:i + 4], "little") for i in range(0, 16, 4)]
    assert number == [5, 2, 1, 1] and packed[16:] == b"\1\0\0\0x" b"\3\0\0\0ab\n" b"\1\0\0\0" b"\1\0\0\0f" b"\2\0\0\0yz"


def test_only_what_is_there_is_symbolized(tmp_path):
    # kills: a frame that could not be read as a frame of nobody
    assert Built(tmp_path).binaries == (f"{tmp_path}/address",)
    assert Built(tmp_path, memory=True).binaries == (f"{tmp_path}/address", f"{tmp_path}/memory")
