// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int means_device(const char *name);
static void expect(const char *name, int expected)
{
    int found = means_device(name);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", name, expected, found);
}
SECGEN_TEST {
    expect("con.tar.gz", 1);
    expect("NUL.a.b.c", 1);
    expect("aux .txt", 1);
    expect("con ", 1);
    expect("CON  ", 1);
    expect("nul   .txt", 1);
    expect("PRN .", 1);
    expect("prn .tar.gz", 1);
    expect("AuX    ", 1);
    expect("con..", 1);
    expect("nul...txt", 1);
    expect("nul. txt", 1);
    expect("aux. ", 1);
    expect("con .a.b", 1);
    expect("NUL                                                                                                                                                                                                                                                            ", 1);
    expect("nul.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 1);
    expect("con............................................................................................................................................................................................................................................................", 1);
    expect("con x", 0);
    expect("con x.txt", 0);
    expect("con~", 0);
    expect("nul -.txt", 0);
    expect(" con.txt", 0);
    expect("conn .txt", 0);
    expect("co n.txt", 0);
    expect(" ", 0);
    expect("   ", 0);
    expect(".", 0);
    expect("...", 0);
    expect(" .nul", 0);
    SECGEN_DONE();
}
