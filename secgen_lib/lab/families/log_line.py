"""A log line with a level, a name and a message."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_TABLE = good("table", """
#include <stdio.h>

int $f(char *$d, size_t $cap, int $v, const char *$s, const char *$q) {
    static const char *const part[] = {"debug", "info", "warning", "error"};
    if ($v < 0 || $v > 3)
        return $e;
    int $k = snprintf($d, $cap, "[%s] %s: %s", part[$v], $s, $q);
    if ($k < 0 || (size_t)$k >= $cap)
        return $e;
    return $k;
}
""")
_STEPS = good("steps", """
#include <stdio.h>

int $f(char *$d, size_t $cap, int $v, const char *$s, const char *$q) {
    const char *part = $v == 0 ? "debug" : $v == 1 ? "info" : $v == 2 ? "warning" : "error";
    if ($v < 0 || $v > 3)
        return $e;
    int $k = snprintf($d, $cap, "[%s] %s: ", part, $s);
    if ($k < 0 || (size_t)$k >= $cap)
        return $e;
    int z = snprintf($d + $k, $cap - (size_t)$k, "%s", $q);
    if (z < 0 || (size_t)z >= $cap - (size_t)$k)
        return $e;
    return $k + z;
}
""")
log_line = Family(
    name="log_line",
    declaration="int $f(char *$d, size_t $cap, int $v, const char *$s, const char *$q)",
    statements=(
        "Write `$proto` in C. It writes \"[level] `$s`: `$q`\" to `$d` of `$cap` bytes and returns the length. Level "
        "`$v` is debug, info, warning or error for 0 to 3. Any other level, or no room: $e.",
        "C function: `$proto`. Log line \"[level] `$s`: `$q`\" into the `$cap` bytes of `$d`; levels 0 to 3 are debug, "
        "info, warning, error. Return the length, or $e for other levels or if it does not fit.",
        "Implement `$proto`: `$d` (`$cap` bytes) gets \"[level] `$s`: `$q`\", texts as they are. `$v` 0 to 3 means "
        "debug, info, warning, error. The length; $e if too long or for another level.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "v": "value", "s": "string", "q": "string2",
           "e": "empty"},
    local={"k": "length_local"},
    variants=(
        _TABLE, _STEPS,
        bad("steps_direct", _STEPS, "format string", (', "%s", $q)', ", $q)")),
        bad("steps_whole", _STEPS, "out-of-bounds write", ('$cap - (size_t)$k, "%s"', '$cap, "%s"'),
            hides="steps_direct"),
        bad("steps_second", _STEPS, "format string",
            ('"[%s] %s: ", part, $s);', '"[%s] %s: %%s", part, $s);'),
            ('snprintf($d + $k, $cap - (size_t)$k, "%s", $q);', "snprintf($d, $cap, ok, $q);"),
            ("    int $k = snprintf($d, $cap, ", "    char ok[96];\n    int $k = snprintf(ok, sizeof ok, "),
            ("(size_t)$k >= $cap)", "(size_t)$k >= sizeof ok)"),
            ("(size_t)z >= $cap - (size_t)$k)", "(size_t)z >= $cap)"), ("return $k + z", "return z")),
        bad("table_message", _TABLE, "format string",
            ('    int $k = snprintf($d, $cap, "[%s] %s: %s", part[$v], $s, $q);',
             '    char ok[96];\n    snprintf(ok, sizeof ok, "[%%s] %%s: %s", $q);\n'
             "    int $k = snprintf($d, $cap, ok, part[$v], $s);")),
        bad("table_edge", _TABLE, "off-by-one", ("$v > 3", "$v > 4")),
        bad("table_negative", _TABLE, "out-of-bounds read", ("$v < 0 || $v > 3", "$v > 3")),
        bad("steps_strcpy", _STEPS, "unbounded copy",
            ("#include <stdio.h>", "#include <stdio.h>\n#include <string.h>"),
            ('    int z = snprintf($d + $k, $cap - (size_t)$k, "%s", $q);',
             "    int z = (int)strlen($q);\n    strcpy($d + $k, $q);")),
        bad("steps_wrap", _STEPS, "integer overflow",
            ("    if ($k < 0 || (size_t)$k >= $cap)\n        return $e;\n", "")),
        bad("steps_unset", _STEPS, "uninitialised value",
            ('    const char *part = $v == 0 ? "debug" : $v == 1 ? "info" : $v == 2 ? "warning" : "error";\n'
             "    if ($v < 0 || $v > 3)\n        return $e;\n",
             '    const char *part;\n    if ($v == 0)\n        part = "debug";\n    else if ($v == 1)\n'
             '        part = "info";\n    else if ($v == 2)\n        part = "warning";\n    else if ($v == 3)\n'
             '        part = "error";\n')),
        bad("table_cut", _TABLE, WRONG, ("(size_t)$k >= $cap", "(size_t)$k > $cap")),
    ),
    contract="""
$d: room $cap
$s: text near $cap
$q: text near $cap
$v: near 0, 3
after $d: text when result >= 0
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[40];
    SECGEN_CHECK($f(b, sizeof b, 1, "net", "up") == 14, "the length of \\"[info] net: up\\" must be 14");
    SECGEN_CHECK(strcmp(b, "[info] net: up") == 0, "level 1, net, up must give \\"[info] net: up\\"");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[60];
    SECGEN_CHECK($f(b, sizeof b, 0, "a", "b") == 12 && strcmp(b, "[debug] a: b") == 0, "level 0");
    SECGEN_CHECK($f(b, sizeof b, 2, "a", "") == 13 && strcmp(b, "[warning] a: ") == 0, "level 2");
    SECGEN_CHECK($f(b, sizeof b, 3, "disk", "full") == 18 && strcmp(b, "[error] disk: full") == 0, "level 3");
    SECGEN_CHECK($f(b, sizeof b, 9, "a", "b") == $e, "no such level");
    SECGEN_CHECK($f(b, 12, 0, "a", "b") == $e, "one too long");
    SECGEN_CHECK($f(b, 13, 0, "a", "b") == 12 && strcmp(b, "[debug] a: b") == 0, "just fits");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(18);
    SECGEN_CHECK($f(b, 18, 1, "x", "50%d%%%") == 17, "text with percent signs");
    SECGEN_CHECK(strcmp(b, "[info] x: 50%d%%%") == 0, "percent signs stay");
    SECGEN_CHECK($f(b, 18, 1, "%d%x%c", "%n") == 17, "a name with percent signs");
    SECGEN_CHECK(strcmp(b, "[info] %d%x%c: %n") == 0, "a name's percent signs stay");
    SECGEN_CHECK($f(b, 18, 1, "x", "a long message, longer than the buffer is") == $e, "too long a message");
    SECGEN_CHECK($f(b, 18, 1, "a long name, longer than the buffer is", "y") == $e, "too long a name");
    SECGEN_CHECK($f(b, 18, 4, "x", "y") == $e, "level 4");
    SECGEN_CHECK($f(b, 18, -1, "x", "y") == $e, "level -1");
    SECGEN_CHECK($f(b, 1, 1, "x", "y") == $e, "no room");
    free(b);
    SECGEN_DONE();
}
""",
)

FAMILY = log_line
