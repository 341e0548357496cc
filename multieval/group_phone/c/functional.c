// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void group_phone(const char *digits, char *grouped);
static void expect(const char *digits, const char *expected, const char *what)
{
    size_t room = 2 * strlen(digits) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    group_phone(digits, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("1", "1", "\"1\" must give \"1\"");
    expect("12", "12", "\"12\" must give \"12\"");
    expect("123", "123", "\"123\" must give \"123\"");
    expect("1234", "12 34", "\"1234\" must give \"12 34\"");
    expect("12345", "12 345", "\"12345\" must give \"12 345\"");
    expect("1234567", "12 34 567", "\"1234567\" must give \"12 34 567\"");
    expect("12345678", "12 34 56 78", "\"12345678\" must give \"12 34 56 78\"");
    expect("123456789", "12 34 56 789", "\"123456789\" must give \"12 34 56 789\"");
    expect("00000", "00 000", "\"00000\" must give \"00 000\"");
    expect("000", "000", "\"000\" must give \"000\"");
    expect("0", "0", "\"0\" must give \"0\"");
    expect("03012345678", "03 01 23 45 678", "\"03012345678\" must give \"03 01 23 45 678\"");
    expect("9876543210", "98 76 54 32 10", "\"9876543210\" must give \"98 76 54 32 10\"");
    expect("11", "11", "\"11\" must give \"11\"");
    expect("112", "112", "\"112\" must give \"112\"");
    expect("01189998819991197253", "01 18 99 98 81 99 91 19 72 53", "\"01189998819991197253\" must give \"01 18 99 98 81 99 91 19 72 53\"");
    static char many_16[30 + 1];
    for (size_t i = 0; i < 30; i++)
        many_16[i] = "12"[i % 2];
    expect(many_16, "12 12 12 12 12 12 12 12 12 12 12 12 12 12 12", "\"121212121212121212121212121212\" must give \"12 12 12 12 12 12 12 12 12 12 12 12 12 12 12\"");
    static char many_17[29 + 1];
    for (size_t i = 0; i < 29; i++)
        many_17[i] = '7';
    expect(many_17, "77 77 77 77 77 77 77 77 77 77 77 77 77 777", "\"77777777777777777777777777777\" must give \"77 77 77 77 77 77 77 77 77 77 77 77 77 777\"");
    SECGEN_DONE();
}
