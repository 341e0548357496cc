// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int means_device(const char *name);
static void expect(const char *name, int expected)
{
    int found = means_device(name);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", name, expected, found);
}
SECGEN_TEST {
    expect("CON", 1);
    expect("PRN", 1);
    expect("AUX", 1);
    expect("nul", 1);
    expect("Con", 1);
    expect("aUX", 1);
    expect("nul.txt", 1);
    expect("PRN.log", 1);
    expect("Aux.c", 1);
    expect("prn.jpeg", 1);
    expect("", 0);
    expect("a", 0);
    expect("file.txt", 0);
    expect("cons.txt", 0);
    expect("co.n", 0);
    expect("connect", 0);
    expect("nulls", 0);
    expect("prnt.c", 0);
    expect("xcon", 0);
    expect("xaux.txt", 0);
    expect(".con", 0);
    expect(".nul.txt", 0);
    expect("a.con", 0);
    expect("file.nul", 0);
    expect("c on", 0);
    expect("com", 0);
    expect("n.ul", 0);
    expect("_nul", 0);
    expect("nul_", 0);
    expect("au", 0);
    expect("a b.aux", 0);
    expect(" con", 0);
    expect(" nul.txt", 0);
    expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 0);
    SECGEN_DONE();
}
