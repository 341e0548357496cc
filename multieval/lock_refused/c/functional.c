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
    expect("", 0);
    expect("a", 0);
    expect("z", 0);
    expect("aA", 0);
    expect("aAA", 1);
    expect("ab", 1);
    expect("abb", 2);
    expect("abc", 2);
    expect("aba", 1);
    expect("abaAbAb", 2);
    expect("aaAAb", 0);
    expect("aaAbA", 1);
    expect("aAaA", 0);
    expect("Aa", 1);
    expect("ZzZZ", 2);
    expect("aabAbAbB", 2);
    expect("abAbBaAa", 1);
    expect("AB", 2);
    expect("bBaA", 0);
    expect("ABCabcA", 5);
    expect("aaaAAAbBbcB", 1);
    expect("abcdefghijklmnopqrstuvwxyz", 25);
    expect("zZyYxXwWvVuU", 0);
    expect("mnMnN", 1);
    repeated("aA", 5000, 0);
    expect("aAb", 0);
    repeated("aAbB", 2500, 0);
    repeated("a", 10000, 0);
    repeated("abA", 3333, 3333);
    repeated("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ", 100, 200);
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbAb", 1);
    expect("aAbbaBabaacbbbabccaccbbbcbbcbacBbcbaacbc", 20);
    expect("AbcBacbcccabbAAACcabcbbbbbbcCCbaCBcccbcb", 24);
    expect("aACCaACCcaCaACacbaAcbbcbacabcccAcAAAbcbb", 21);
    expect("ABAbbBaBabAbBbBBbbBbbbbaaBBbaaabBBabaBbBbaabbabbBBbBaBabbbba", 19);
    SECGEN_DONE();
}
