// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *file_argument(const char *name);
static void expect(const char *name, const char *expected)
{
    char *found = file_argument(name);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "\"%s\": the argument is \"%s\"", name, expected);
    free(found);
}
SECGEN_TEST {
    expect("-", "./-");
    expect("--", "./--");
    expect("---", "./---");
    expect("--help", "./--help");
    expect("--output=x", "./--output=x");
    expect("--no-preserve-root", "./--no-preserve-root");
    expect("-1", "./-1");
    expect("-9", "./-9");
    expect("-0x", "./-0x");
    expect("-.", "./-.");
    expect("-.txt", "./-.txt");
    expect("- ", "./- ");
    expect("- a", "./- a");
    expect("-=x", "./-=x");
    expect("-_", "./-_");
    expect("-@", "./-@");
    expect("-~", "./-~");
    expect("-\\", "./-\\");
    expect("-\"a\"", "./-\"a\"");
    expect("-a.txt", "./-a.txt");
    expect("-o out.txt", "./-o out.txt");
    expect("-n1", "./-n1");
    expect("-rf x", "./-rf x");
    expect("-a-b", "./-a-b");
    expect("-?", "./-?");
    expect("-e'x'", "./-e'x'");
    expect("---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------", "./---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------");
    expect("--files-from=x.txt", "./--files-from=x.txt");
    expect("-I{}", "./-I{}");
    expect("-rf", "./-rf");
    expect("a", "a");
    SECGEN_DONE();
}
