// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int lock_refused(const char *events);
static void repeated(const char *part, size_t times, int expected)
{
    size_t length = strlen(part);
    char *events = malloc(length * times + 1);
    for (size_t i = 0; i < times; i++)
        memcpy(events + i * length, part, length);
    events[length * times] = '\0';
    int found = lock_refused(events);
    SECGEN_CHECK(found == expected, "\"%s\" %zu times: the result is %d, not %d", part, times, found, expected);
    free(events);
}
static void expect(const char *events, int expected)
{
    int found = lock_refused(events);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", events, found, expected);
}
SECGEN_TEST {
    expect("aB", 1);
    expect("aBb", 2);
    expect("aBbB", 3);
    expect("aBA", 1);
    expect("aBa", 1);
    expect("aaBAb", 2);
    expect("aaBBb", 3);
    expect("aaABb", 2);
    expect("aabBAAb", 2);
    expect("abB", 2);
    expect("abBA", 2);
    expect("abBc", 3);
    expect("abcC", 3);
    expect("abAB", 2);
    expect("aAbA", 1);
    expect("aAbAa", 2);
    expect("aAbAaB", 2);
    expect("aAbBcAc", 1);
    expect("aZ", 1);
    expect("zAZ", 1);
    expect("aBCDb", 4);
    expect("abBbAb", 3);
    expect("aBAb", 1);
    expect("aaBAA", 1);
    expect("cbaABC", 4);
    expect("bA", 1);
    expect("bAB", 1);
    expect("aBABbA", 3);
    expect("aaaBBBb", 4);
    expect("aABb", 1);
    repeated("aBbA", 2500, 5000);
    repeated("aB", 5000, 5000);
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBb", 301);
    expect("bBAbABabaAaaBaBABabBABaAABaBBb", 13);
    expect("BBaBbaaBAAbAaAbaaaaAbBbaBbbABA", 14);
    expect("BaaAaAaAbbBAbbAbAbBBBBaaaABbAb", 9);
    expect("aABaBBABBABABBBbaaBabAAbAAABAa", 19);
    expect("AAAaBBBBaBBbBBbBAAaABaBbBABBBB", 22);
    expect("BBBBAbaBaBaAbBbBabbaABBaABbAAa", 17);
    expect("BzzzbbAZbAzazCAACBABBAzZbZzcZAZabcAbCCBbCaBbazbBAzZCcABcbZbZ", 43);
    expect("BZacAAbzaaCbaCZBcBcAcZBCAzZZzabZzBZcBabAZbZAbZacacAcCzBBaCAc", 44);
    expect("cACCBAzAZZAabccccZzzBbbAacCczCaZbaBAZbaazCZAzzBbBZAczZbZaABZ", 44);
    expect("zBBabcAAbzzacbCcaCAbbzccabCBcbBBBCZCbZbAzZAczzBCcaaaZzCCAAAb", 48);
    SECGEN_DONE();
}
