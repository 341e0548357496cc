// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int common_start(const char *first, const char *second);
SECGEN_TEST {
    SECGEN_CHECK(common_start("", "") == 0, "\"\"; \"\" must give 0");
    SECGEN_CHECK(common_start("", "a") == 0, "\"\"; \"a\" must give 0");
    SECGEN_CHECK(common_start("a", "") == 0, "\"a\"; \"\" must give 0");
    SECGEN_CHECK(common_start("a", "a") == 1, "\"a\"; \"a\" must give 1");
    SECGEN_CHECK(common_start("a", "A") == 1, "\"a\"; \"A\" must give 1");
    SECGEN_CHECK(common_start("a", "b") == 0, "\"a\"; \"b\" must give 0");
    SECGEN_CHECK(common_start("Apple", "apply") == 4, "\"Apple\"; \"apply\" must give 4");
    SECGEN_CHECK(common_start("ZEBRA", "zebra") == 5, "\"ZEBRA\"; \"zebra\" must give 5");
    SECGEN_CHECK(common_start("abcabc", "abdabc") == 2, "\"abcabc\"; \"abdabc\" must give 2");
    SECGEN_CHECK(common_start("abc", "abcabc") == 3, "\"abc\"; \"abcabc\" must give 3");
    SECGEN_CHECK(common_start("abcabc", "abc") == 3, "\"abcabc\"; \"abc\" must give 3");
    SECGEN_CHECK(common_start("axa", "aya") == 1, "\"axa\"; \"aya\" must give 1");
    SECGEN_CHECK(common_start("xbc", "ybc") == 0, "\"xbc\"; \"ybc\" must give 0");
    SECGEN_CHECK(common_start("Word", "wORD") == 4, "\"Word\"; \"wORD\" must give 4");
    SECGEN_CHECK(common_start("aaaa", "aaab") == 3, "\"aaaa\"; \"aaab\" must give 3");
    SECGEN_CHECK(common_start("aaab", "aaaa") == 3, "\"aaab\"; \"aaaa\" must give 3");
    SECGEN_CHECK(common_start("Zz", "zZz") == 2, "\"Zz\"; \"zZz\" must give 2");
    SECGEN_CHECK(common_start("tEsT", "TeSs") == 3, "\"tEsT\"; \"TeSs\" must give 3");
    SECGEN_CHECK(common_start("az", "aZ") == 2, "\"az\"; \"aZ\" must give 2");
    SECGEN_CHECK(common_start("house", "House") == 5, "\"house\"; \"House\" must give 5");
    SECGEN_CHECK(common_start("moth", "mother") == 4, "\"moth\"; \"mother\" must give 4");
    SECGEN_CHECK(common_start("mother", "MOTH") == 4, "\"mother\"; \"MOTH\" must give 4");
    static char many_22_first[50 + 1];
    for (size_t i = 0; i < 50; i++)
        many_22_first[i] = "ab"[i % 2];
    static char many_22_second[50 + 1];
    for (size_t i = 0; i < 50; i++)
        many_22_second[i] = "aB"[i % 2];
    SECGEN_CHECK(common_start(many_22_first, many_22_second) == 50, "\"ababababababababababababababababababababababababab\"; \"aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB\" must give 50");
    static char many_23_first[50 + 1];
    for (size_t i = 0; i < 50; i++)
        many_23_first[i] = 'q';
    static char many_23_second[49 + 1];
    for (size_t i = 0; i < 49; i++)
        many_23_second[i] = 'Q';
    SECGEN_CHECK(common_start(many_23_first, many_23_second) == 49, "\"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\"; \"QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ\" must give 49");
    SECGEN_DONE();
}
