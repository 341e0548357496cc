"""Loaders of Juliet and ITC, on folders made after the documented layouts. Each test names the mutation it kills."""
from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from secgen_lib import calibration
from secgen_lib.calibration.juliet import _conditions, _flaws
from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError

HEADER = """#ifndef _STD_TESTCASE_H
#define _STD_TESTCASE_H
#ifdef _WIN32
#pragma warning(disable:4996)
#define ALLOCA _alloca
#else
# define __STDC_LIMIT_MACROS 1
#define ALLOCA alloca
#endif
#include <stdio.h>
#include <stdlib.h>
#include "std_testcase_io.h"
#endif
"""
IO = """#ifndef _STD_TESTCASE_IO_H
#define _STD_TESTCASE_IO_H
#include "std_testcase.h" /* needed by some */
#ifdef __cplusplus
extern "C" {
#endif
void printIntLine(int intNumber);
#ifdef __cplusplus
}
#endif
#endif
"""
CASE = """/* TEMPLATE GENERATED TESTCASE FILE */
#include "std_testcase.h"

#ifdef _WIN32
#include <windows.h>
#endif

#ifndef OMITBAD

void NAME_bad()
{
    int data;
    /* POTENTIAL FLAW: Set data
     * to zero */
    data = 0;
#ifdef _WIN32
    Sleep(data);
#endif
    /* FLAW: divide without a look */

    printIntLine(100 / data);
}

#endif /* OMITBAD */

#ifndef OMITGOOD

static void goodG2B()
{
    int data;
    data = 7;
    /* POTENTIAL FLAW: divide without a look */
    printIntLine(100 / data);
}

void NAME_good()
{
    goodG2B();
}

#endif /* OMITGOOD */

#ifdef INCLUDEMAIN
int main(int argc, char * argv[])
{
    srand( (unsigned)time(NULL) );
#ifndef OMITBAD
    NAME_bad();
#endif /* OMITBAD */
    return 0;
}
#endif
"""


@pytest.fixture
def juliet(tmp_path):
    support = tmp_path / "C" / "testcasesupport"
    support.mkdir(parents=True)
    (support / "std_testcase.h").write_text(HEADER)
    (support / "std_testcase_io.h").write_bytes(IO.replace("\n", "\r\n").encode())
    zero = tmp_path / "C" / "testcases" / "CWE369_Divide_by_Zero" / "s01"
    stack = tmp_path / "C" / "testcases" / "CWE121_Stack_Based_Buffer_Overflow"
    for folder, name in ((zero, "CWE369_Divide_by_Zero__int_zero_01.c"), (zero, "CWE369_Divide_by_Zero__int_zero_02.c"),
                         (zero, "CWE369_Divide_by_Zero__int_zero_33.cpp"), (zero, "CWE369_Divide_by_Zero__int_51a.c"),
                         (zero, "CWE369_Divide_by_Zero__int_51b.c"), (zero, "CWE369_Divide_by_Zero__int_81_bad.cpp"),
                         (zero, "main_linux.cpp"), (stack, "CWE121_Stack_Based_Buffer_Overflow__x_01.c")):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(CASE.replace("NAME", name.partition(".")[0]))
    return tmp_path


def test_juliet_s_halves(juliet):
    # kills: the good half in the bad program; marks of the good half; main or Windows kept; lines off by the header
    some = calibration.load_juliet(juliet)
    assert [one.program.completion_id for one in some[:2]] == [
        f"juliet/CWE121_Stack_Based_Buffer_Overflow__x_01/{half}" for half in ("bad", "good")]
    bad, good = (one for one in some if "zero_01" in one.pair)
    assert bad.defective and not good.defective and bad.pair == good.pair and good.lines == ()
    assert (bad.cwe, bad.category, bad.kind, bad.program.language) == ("CWE-369", "zero value", "divide_by_zero", "c")
    lines = bad.program.code.split("\n")
    assert [lines[i - 1].strip() for i in bad.lines] == ["data = 0;", "printIntLine(100 / data);"]
    assert "_good" not in bad.program.code and "_bad" not in good.program.code
    for one in (bad, good):
        assert not any(word in one.program.code for word in ("windows.h", "Sleep", "main(", "srand", "pragma",
                                                             "__STDC_LIMIT_MACROS", "std_testcase"))
        assert one.program.code.count("void printIntLine") == 1 and "#define ALLOCA alloca" in one.program.code


def test_juliet_files_that_are_read(juliet):
    # kills: parts of test cases of several files taken for programs
    some = calibration.load_juliet(juliet)
    assert len(some) == 8 and {one.program.language for one in some} == {"c", "cpp"}
    assert calibration.juliet_left_out(juliet) == {"one file": 4, "several files": 3, "other": 1}
    assert {one.cwe for one in calibration.load_juliet(juliet, [121])} == {"CWE-121"}
    assert len(calibration.load_juliet(juliet, per_cwe=1)) == 4
    with pytest.raises(SecgenError, match="CWE121, CWE369"):
        calibration.load_juliet(juliet, [78])


def test_how_many_of_juliet_parse_alone(juliet):
    # kills: the header left out; a header that includes its own includer read for ever
    some = calibration.load_juliet(juliet, per_cwe=2)
    assert all(calibration.parses(some))
    assert not any(calibration.parses(calibration.load_juliet(juliet, per_cwe=2, support=False)))


def test_a_tool_tells_juliet_s_halves_apart(juliet, tmp_path, monkeypatch):
    # kills: text of ours that every tool flags, or that is counted as a suppression
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    table = calibration.examine(calibration.load_juliet(juliet, [369], 1), ["cppcheck"])
    assert table[["flagged", "found"]].values.tolist() == [[1, 1], [0, 0]]
    said = CliRunner().invoke(main, ["calibrate", "suite", "juliet", "--folder", str(juliet), "--cwe", "369",
                                     "--per-cwe", "1", "--analyzers", "cppcheck"])
    assert said.exit_code == 0 and "3 several files" in said.output and "told" in said.output
    none = CliRunner().invoke(main, ["calibrate", "suite", "juliet", "--folder", str(juliet), "--cwe", "369",
                                     "--per-cwe", "1", "--analyzers", "ruff"])
    assert none.exit_code == 2 and "no program was looked at" in none.output


def test_conditions():
    # kills: #else of another condition; an #endif that closes the wrong one
    text = "#ifdef A\n#if B\n1\n#else\n2\n#endif\n#else\n3\n#endif\n#ifndef A\n4\n#ifdef C\n5\n#endif\n#endif\n6"
    kept = [line for line in _conditions(text, {"A": True}, Path("a.c")).split("\n") if line]
    assert kept == ["#if B", "1", "#else", "2", "#endif", "6"]
    kept = [line for line in _conditions(text, {"A": False}, Path("a.c")).split("\n") if line]
    assert kept == ["3", "4", "#ifdef C", "5", "#endif", "6"]
    assert _conditions(text, {"A": True}, Path("a.c")).count("\n") == text.count("\n")
    with pytest.raises(SecgenError, match="#elif"):
        _conditions("#ifdef A\n#elif B\n#endif", {"A": True}, Path("a.c"))


def test_flaws_stand_on_the_line_below():
    assert _flaws("a\n/* FLAW: b */ c\n/* POTENTIAL FLAW: d\n e */\n\nf\n/* FIX: g */\nh") == (2, 6)


DRIVER = "extern volatile int vflag;\nvoid %s_main ()\n{\n%s}\n"
BAD = """#include "HeaderFile.h"
typedef struct { int a; } zero_division_003_s;
static int used();
int (*table)(void) = used;

void zero_division_001 ()
{
\tint ret;
\tret = 1000 / 0; /*Tool should detect this line as error*/ /*ERROR:division by zero*/
}

int helper(int divisor)
{
\treturn 1000 / divisor; /*Tool should detect this line as error*/
}

static int used() { return 1; }

void zero_division_002 ()
{
\thelper(0); /* zero_division_001(); */
}
"""
GOOD = """#include "HeaderFile.h"
void zero_division_001 ()
{
\tint ret;
\tret = 1000 / 1; /*Tool should not detect this line as error*/ /*No ERROR:division by zero*/
}
"""


@pytest.fixture
def itc(tmp_path):
    for name in ("01.w_Defects", "02.wo_Defects", "include"):
        (tmp_path / name).mkdir()
    (tmp_path / "include" / "HeaderFile.h").write_text("#ifndef H\n#define H\n#include<stdio.h>\n#endif\n")
    calls = "".join(f"\tif (vflag == {i} || vflag ==888)\n\t\tzero_division_00{i} ();\n" for i in (1, 2))
    (tmp_path / "01.w_Defects" / "zero_division.c").write_text(BAD + DRIVER % ("zero_division", calls))
    (tmp_path / "02.wo_Defects" / "zero_division.c").write_text(
        GOOD + DRIVER % ("zero_division", "\tzero_division_001();\n"))
    (tmp_path / "01.w_Defects" / "main.c").write_text("#include \"HeaderFile.h\"\nint main() { return 0; }\n")
    return tmp_path


def test_itc_s_variants(itc):
    # kills: all variants in each program; a function that is needed left out; marks of another variant; the driver kept
    some = {one.program.completion_id: one for one in calibration.load_itc(itc)}
    assert set(some) == {"itc/zero_division/zero_division_001/bad", "itc/zero_division/zero_division_002/bad",
                         "itc/zero_division/zero_division_001/good"}
    first, second = (some[f"itc/zero_division/zero_division_00{i}/bad"] for i in (1, 2))
    lines = [one.program.code.split("\n") for one in (first, second)]
    assert ["1000 / 0" in lines[0][i - 1] for i in first.lines] == [True]
    assert ["1000 / divisor" in lines[1][i - 1] for i in second.lines] == [True]
    assert "helper" not in first.program.code and "void zero_division_001" not in second.program.code
    assert all("_main" not in one.program.code and "used() {" in one.program.code for one in (first, second))
    good = some["itc/zero_division/zero_division_001/good"]
    assert not good.defective and good.lines == () and good.pair == first.pair
    assert (good.category, good.cwe, good.kind) == ("zero value", "CWE-369", "zero_division")
    assert all(calibration.parses(list(some.values())))
    assert not any(calibration.parses(calibration.load_itc(itc, support=False)))


def test_itc_is_told_apart_by_a_tool(itc, tmp_path, monkeypatch):
    monkeypatch.setenv("SECGEN_CACHE", str(tmp_path / "cache"))
    table = calibration.examine(calibration.load_itc(itc), ["cppcheck"]).set_index("name")
    assert table.loc["itc/zero_division/zero_division_001/bad", "named"] == 1
    assert table.loc["itc/zero_division/zero_division_001/good", "flagged"] == 0


@pytest.mark.parametrize("load", [calibration.load_juliet, calibration.load_itc])
def test_a_missing_suite_is_one_line_with_where_to_get_it(load, tmp_path, monkeypatch):
    with pytest.raises(SecgenError, match=r"^\S+: no .* there .*https://"):
        load(tmp_path)
    monkeypatch.delenv("SECGEN_DATA", raising=False)
    with pytest.raises(SecgenError, match=r"not here; .*https://.*SECGEN_DATA"):
        load()
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path))
    with pytest.raises(SecgenError, match="https://") as error:
        load()
    assert "\n" not in str(error.value)


def test_a_test_case_that_was_cut_is_refused(juliet):
    # kills: the rest of a file that was cut taken for a sound half
    path = next((juliet / "C").rglob("*int_zero_01.c"))
    path.write_text(path.read_text().partition("#endif /* OMITGOOD */")[0])
    with pytest.raises(SecgenError, match=r"int_zero_01\.c: a condition that is not closed"):
        calibration.load_juliet(juliet, [369])


def test_an_itc_file_that_was_cut_is_refused(tmp_path):
    # kills: variants lost in silence, since the driver that names them is the end of the file
    for name in ("01.w_Defects", "02.wo_Defects", "include"):
        (tmp_path / name).mkdir()
    (tmp_path / "include" / "HeaderFile.h").write_text("")
    cut = tmp_path / "01.w_Defects" / "double_free.c"
    cut.write_text('#include "HeaderFile.h"\nvoid double_free_001 ()\n{\n}\n')
    with pytest.raises(SecgenError, match=r"double_free\.c: no `\.\.\._main` in it"):
        calibration.load_itc(tmp_path)
    cut.rename(cut.with_name("stubs.c"))
    with pytest.raises(SecgenError, match="no variant of a defect"):
        calibration.load_itc(tmp_path)


@pytest.mark.parametrize("change", [{"file_name": "a.rb"}, {"vul_type": "unknown"}, {"func_src_after": None},
                                    {"line_changes": {"added": []}}, {"line_changes": None}])
def test_a_row_that_is_no_pair_is_one_line(tmp_path, monkeypatch, change):
    row = {"file_name": "a.c", "vul_type": "cwe-476", "func_src_before": "int x;", "func_src_after": "int y;",
           "line_changes": {"deleted": [{"line_no": 1}]}}
    monkeypatch.setenv("SECGEN_DATA", str(tmp_path))
    (tmp_path / "sven_pairs.jsonl").write_text(json.dumps(row) + "\n" + json.dumps(row | change) + "\n")
    with pytest.raises(SecgenError, match="pair 1 is none of SVEN's"):
        calibration.load_sven()
    (tmp_path / "sven_pairs.jsonl").write_text(json.dumps(row) + "\n")
    assert [one.lines for one in calibration.load_sven()] == [(1,), ()]


@pytest.mark.parametrize(("arguments", "said"), [
    (["juliet", "--cwe", "x"], "no CWE numbers"), (["juliet", "--per-cwe", "-1"], "-1"),
    (["sven", "--folder", "."], "not read from a folder"), (["own", "--folder", "."], "not read from a folder")])
def test_arguments_that_make_no_sense(arguments, said):
    # kills: a folder that is passed over, so that other programs are measured than those named
    done = CliRunner().invoke(main, ["calibrate", "suite", *arguments])
    assert done.exit_code == 2 and said in done.output, done
