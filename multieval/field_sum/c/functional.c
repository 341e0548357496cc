// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int field_sum(const char *line);
SECGEN_TEST {
    SECGEN_CHECK(field_sum("") == 0, "\"\" must give 0");
    SECGEN_CHECK(field_sum(";") == 0, "\";\" must give 0");
    SECGEN_CHECK(field_sum(";;;;") == 0, "\";;;;\" must give 0");
    SECGEN_CHECK(field_sum("0") == 0, "\"0\" must give 0");
    SECGEN_CHECK(field_sum("5;") == 5, "\"5;\" must give 5");
    SECGEN_CHECK(field_sum(";5") == 5, "\";5\" must give 5");
    SECGEN_CHECK(field_sum("1;;2") == 3, "\"1;;2\" must give 3");
    SECGEN_CHECK(field_sum(";;7;;") == 7, "\";;7;;\" must give 7");
    SECGEN_CHECK(field_sum("-1") == -1, "\"-1\" must give -1");
    SECGEN_CHECK(field_sum("-1;1") == 0, "\"-1;1\" must give 0");
    SECGEN_CHECK(field_sum("1;-1") == 0, "\"1;-1\" must give 0");
    SECGEN_CHECK(field_sum("10;-3") == 7, "\"10;-3\" must give 7");
    SECGEN_CHECK(field_sum("-10;-20") == -30, "\"-10;-20\" must give -30");
    SECGEN_CHECK(field_sum("1000;1000;1000") == 3000, "\"1000;1000;1000\" must give 3000");
    SECGEN_CHECK(field_sum("-1000;-1000") == -2000, "\"-1000;-1000\" must give -2000");
    SECGEN_CHECK(field_sum("-5;;5;") == 0, "\"-5;;5;\" must give 0");
    SECGEN_CHECK(field_sum("1;2;3;4;5;6;7;8;9") == 45, "\"1;2;3;4;5;6;7;8;9\" must give 45");
    SECGEN_CHECK(field_sum("0;0;0;1") == 1, "\"0;0;0;1\" must give 1");
    SECGEN_CHECK(field_sum("100;-1;;-99") == 0, "\"100;-1;;-99\" must give 0");
    SECGEN_CHECK(field_sum("7;7") == 14, "\"7;7\" must give 14");
    SECGEN_CHECK(field_sum(";-8;") == -8, "\";-8;\" must give -8");
    SECGEN_CHECK(field_sum("999;1") == 1000, "\"999;1\" must give 1000");
    SECGEN_CHECK(field_sum("1;;;2") == 3, "\"1;;;2\" must give 3");
    SECGEN_CHECK(field_sum("4;;;;-5") == -1, "\"4;;;;-5\" must give -1");
    static char many_24[500 + 1];
    for (size_t i = 0; i < 500; i++)
        many_24[i] = "9;"[i % 2];
    SECGEN_CHECK(field_sum(many_24) == 2250, "a text of 500 characters must give 2250");
    static char many_25[500 + 1];
    for (size_t i = 0; i < 500; i++)
        many_25[i] = ';';
    SECGEN_CHECK(field_sum(many_25) == 0, "a text of 500 characters must give 0");
    static char many_26[300 + 1];
    for (size_t i = 0; i < 300; i++)
        many_26[i] = "-1;"[i % 3];
    SECGEN_CHECK(field_sum(many_26) == -100, "a text of 300 characters must give -100");
    SECGEN_DONE();
}
