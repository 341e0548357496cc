// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *name_condition(const char *text, int contains);
static void expect(const char *text, int contains, const char *expected)
{
    char *copy = malloc(strlen(text) + 1);
    strcpy(copy, text);
    char *found = name_condition(copy, contains);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "the condition must be: %s", expected);
    free(found);
    free(copy);
}
SECGEN_TEST {
    expect("", 0, "name = ''");
    expect("", 1, "name LIKE '%%' ESCAPE '\\'");
    expect("x", 0, "name = 'x'");
    expect("x", 1, "name LIKE '%x%' ESCAPE '\\'");
    expect("a b  c ", 0, "name = 'a b  c '");
    expect("a b  c ", 1, "name LIKE '%a b  c %' ESCAPE '\\'");
    expect("100%_\\", 0, "name = '100%_\\'");
    expect("100%_\\", 1, "name LIKE '%100\\%\\_\\\\%' ESCAPE '\\'");
    expect("\\", 0, "name = '\\'");
    expect("\\", 1, "name LIKE '%\\\\%' ESCAPE '\\'");
    expect("\\\\%%__", 0, "name = '\\\\%%__'");
    expect("\\\\%%__", 1, "name LIKE '%\\\\\\\\\\%\\%\\_\\_%' ESCAPE '\\'");
    expect("J\303\274rgen \344\275\240\345\245\275 \360\237\230\200", 0, "name = 'J\303\274rgen \344\275\240\345\245\275 \360\237\230\200'");
    expect("J\303\274rgen \344\275\240\345\245\275 \360\237\230\200", 1, "name LIKE '%J\303\274rgen \344\275\240\345\245\275 \360\237\230\200%' ESCAPE '\\'");
    expect("say \"hi\"; -- now", 0, "name = 'say \"hi\"; -- now'");
    expect("say \"hi\"; -- now", 1, "name LIKE '%say \"hi\"; -- now%' ESCAPE '\\'");
    expect("line\nbreak\ttab", 0, "name = 'line\nbreak\ttab'");
    expect("line\nbreak\ttab", 1, "name LIKE '%line\nbreak\ttab%' ESCAPE '\\'");
    expect("`[x]` = ? :a $b @c", 0, "name = '`[x]` = ? :a $b @c'");
    expect("`[x]` = ? :a $b @c", 1, "name LIKE '%`[x]` = ? :a $b @c%' ESCAPE '\\'");
    expect("%s %d {} {0} $1", 0, "name = '%s %d {} {0} $1'");
    expect("%s %d {} {0} $1", 1, "name LIKE '%\\%s \\%d {} {0} $1%' ESCAPE '\\'");
    expect("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", 0, "name = 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'");
    expect("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", 1, "name LIKE '%qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq%' ESCAPE '\\'");
    expect("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%", 0, "name = '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%'");
    expect("%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%", 1, "name LIKE '%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%%' ESCAPE '\\'");
    SECGEN_DONE();
}
