"""javac and ecj against odd and hostile programs: none hides its defects, none that is correct is said not to build.

Kills: a limit of messages that is below what a program can cause; ``@SuppressWarnings`` in a writing that words do not
find; a file that is not named after its public class; a log that quotes characters which XML has not; an answer that
depends on what the compiler had read before.
"""
from __future__ import annotations

import json

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.program import public_class
from secgen_lib.analyzers.tools import javac
from tests.analyzers.present import skip_if_absent

BODY = ("    static int share(int n) {\n        return n / 0;\n    }\n    static int length() {\n"
        "        String s = null;\n        return s.length();\n    }\n}\n")
DEFECTS = f"public class Main {{\n{BODY}"
RULES = {"javac": "divzero", "ecj": "nullReference"}
SOUND = "public class Main {\n    static int one() {\n        return 1;\n    }\n}\n"


def many(lines: str) -> str:
    return f"import java.util.*;\npublic class Main {{\n{lines}{BODY}"


HIDING = {
    "1,500 raw types": many("".join(f"List m{i};\n" for i in range(1500))),
    "1,500 dead branches": many("int q() { int y = 0;\n" + "if (false) y++;\n" * 1500 + "return y; }\n"),
    **{f"suppressed by {words}": f"@{words}\n{DEFECTS}class K {{ static final String A = \"div\" + \"zero\"; }}\n"
       for words in ("SuppressWarnings(K.A)", '\\u0053uppressWarnings("divzero")', 'SuppressWarnings(("divzero"))',
                     'SuppressWarnings/* ( */("divzero")', 'SuppressWarnings( /* ) */ "divzero")',
                     'java./**/lang.SuppressWarnings("divzero")',
                     'SuppressWarnings("""\n    divzero\\\n    """)')},
    "suppressed in it": DEFECTS.replace("    static", "    @SuppressWarnings((\"divzero\")) static"),
    "a form feed": DEFECTS.replace("return s", "\freturn s"),
    "an escape in a string": DEFECTS.replace("return s", 'String q = "\x1b[0m"; return s'),
    "U+FFFF": DEFECTS.replace("return s", 'String q = "\uffff\ufffe"; return s'),
    "a long sum of strings": many(f"String d(String x) {{ return {' + '.join(['x'] * 5000)}; }}\n"),
}
PLAIN = {
    "a public class in another": ("class Helper { public static class A {} }\n" + SOUND, "Main"),
    "an annotation behind public": ("public @Deprecated class Main { }\n", "Main"),
    "its arguments": ('public @SuppressWarnings({"x", "y"}) final class Main { }\n', "Main"),
    "a text block": ('class A { String s = """\n  public class B {}\n  """; }\n' + SOUND, "Main"),
    "a quote as a character": ("class A { char q = '\"'; }\n" + SOUND + "class B { char r = '\"'; }\n", "Main"),
    "non-sealed": ("sealed interface S permits Main {}\npublic non-sealed class Main implements S {}\n", "Main"),
    "a dollar": ("public class M$x {}\n", "M$x"), "no ASCII": ("public class \u00c4\u540d {}\n", "\u00c4\u540d"),
    "an annotation": ("public @interface Main { String[] value() default {}; }\n", "Main"),
    "none": ("class Main {}\n", None)}


@pytest.mark.parametrize("tool", RULES)
def test_nothing_hides_a_defect(tool):
    skip_if_absent(tool)
    some = [*HIDING.items(), ("sound", SOUND)]
    runs = analyzers.run(tool, [Program(name, "java", code) for name, code in some], jobs=1)
    assert {name: (run.status, RULES[tool] in {f.rule_id for f in run.findings})
            for (name, _), run in zip(some[:-1], runs[:-1], strict=True)} == dict.fromkeys(HIDING, ("ok", True))
    assert analyzers.is_clean(runs[-1]) is True


@pytest.mark.parametrize(("code", "name"), PLAIN.values(), ids=PLAIN)
def test_the_name_of_the_public_class(code, name):
    assert public_class(code.encode()) == name


@pytest.mark.parametrize("tool", RULES)
def test_correct_programs_build(tool):
    skip_if_absent(tool)
    runs = analyzers.run(tool, [Program(name, "java", code) for name, (code, _) in PLAIN.items()], jobs=1)
    assert {run.completion_id: (run.status, analyzers.is_clean(run)) for run in runs} == dict.fromkeys(
        PLAIN, ("ok", True))


def test_what_is_too_deep_is_an_error_with_a_reason_and_harms_no_other():
    skip_if_absent("javac")
    deep = f"public class Main {{\n  int d() {{ return {'(' * 400_000}1{')' * 400_000}; }}\n{BODY}"
    bad, none, good = analyzers.run("javac", [Program("a", "java", DEFECTS), Program("b", "java", deep),
                                              Program("c", "java", SOUND)], jobs=1)
    assert none.status == "error" and "stack" in none.detail.lower() and analyzers.is_clean(none) is False
    assert RULES["javac"] in {f.rule_id for f in bad.findings} and analyzers.is_clean(good) is True


def test_a_compilation_that_fails_in_a_batch_is_made_again_alone(monkeypatch):
    """Kills: a program that is an error beside others and none alone."""
    skip_if_absent("javac")
    real, failed = javac._read, []

    def once(path, source):
        if b"share" in source and len(failed) == 0:
            failed.append(path)
            return [], "no stack left"
        return real(path, source)

    monkeypatch.setattr(javac, "_read", once)
    bad, good = javac.analyze([Program("a", "java", DEFECTS), Program("b", "java", SOUND)], "java")
    assert failed and [run.status for run in (bad, good)] == ["ok", "ok"]
    assert [f.rule_id for f in bad.findings] == ["divzero"]


ONE = {"said": "true", "else": "", "found": [], "count": 0}


@pytest.mark.parametrize("answer", [
    {"compiled": [], "times": 0}, {"compiled": [ONE], "times": 2}, {"compiled": [ONE, ONE], "times": 1},
    {"compiled": [ONE, {**ONE, "said": "java.lang.StackOverflowError"}], "times": 2},
    {"compiled": [ONE, {**ONE, "said": "false"}], "times": 2}])
def test_answers_that_are_not_believed(tmp_path, answer):
    path = tmp_path / "0.json"
    path.write_text(json.dumps(answer))
    assert javac._read(path, b"")[1]
    path.write_text(json.dumps({"compiled": [ONE], "times": 1}))
    assert javac._read(path, b"") == ([], "")
