// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int password_ok(const char *user, const char *password);
static void expect(const char *user, const char *password, int expected)
{
    int found = password_ok(user, password);
    SECGEN_CHECK(found == expected, "user \"%s\", password \"%.80s\": the result is %d, not %d", user, password, expected, found);
}
SECGEN_TEST {
    expect("ada", "my name is ADA", 0);
    expect("ada", "Ada is my name", 0);
    expect("ada", "it is aDa here", 0);
    expect("Ada", "my name is ada", 0);
    expect("ADA", "my name is ada", 0);
    expect("ADA", "it is aDa here", 0);
    expect("ada", "canadabreakfast", 0);
    expect("ada", "adaadaadaada", 0);
    expect("ada", "xxADAxxxxxxx", 0);
    expect("ada", "123456789ada", 0);
    expect("ada", "ada123456789", 0);
    expect("Bob", "hello, Bob77!", 0);
    expect("Bob", "hello, bOB77!", 0);
    expect("bob", "kabobs for all", 0);
    expect("root123", "ROOT1234567890", 0);
    expect("Root123", "xroot123x-----", 0);
    expect("admin", "AdMiN-AdMiN!", 0);
    expect("eve", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxEvEryone", 0);
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 0);
    expect("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "baaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0);
    expect("ada", "ad a ad a ad a", 1);
    expect("Ada", "correct horse battery", 1);
    expect("BOB", "1234567890ab", 1);
    SECGEN_DONE();
}
