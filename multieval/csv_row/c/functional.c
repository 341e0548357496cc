// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *csv_row(const char *const *cells, size_t count);
static void expect(const char *const *cells, size_t count, const char *expected)
{
    char **copies = count ? malloc(count * sizeof *copies) : NULL;
    for (size_t i = 0; i < count; i++) {
        copies[i] = malloc(strlen(cells[i]) + 1);
        memcpy(copies[i], cells[i], strlen(cells[i]) + 1);
    }
    char *found = csv_row((const char *const *)copies, count);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "the row must be: %s", expected);
    free(found);
    for (size_t i = 0; i < count; i++)
        free(copies[i]);
    free(copies);
}
SECGEN_TEST {
    expect(NULL, 0, "");
    expect((const char *[]){""}, 1, "");
    expect((const char *[]){"", ""}, 2, ",");
    expect((const char *[]){"a", "", "b c"}, 3, "a,,b c");
    expect((const char *[]){"a,b", "say \"hi\"", "x\ny", "r\rs"}, 4, "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"r\rs\"");
    expect((const char *[]){"\""}, 1, "\"\"\"\"");
    expect((const char *[]){","}, 1, "\",\"");
    expect((const char *[]){"\n"}, 1, "\"\n\"");
    expect((const char *[]){"=A1"}, 1, "'=A1");
    expect((const char *[]){"=1"}, 1, "'=1");
    expect((const char *[]){"@x", "+x", "-x", "+", "-", "=", "@"}, 7, "'@x,'+x,'-x,'+,'-,'=,'@");
    expect((const char *[]){"==1", "+=1", "-a1", "@1"}, 4, "'==1,'+=1,'-a1,'@1");
    expect((const char *[]){"-5", "+5", "-0.5", "+12.25", "0", "3.75", "-00"}, 7, "-5,+5,-0.5,+12.25,0,3.75,-00");
    expect((const char *[]){"a=1", "1-2", "x@y.z", "1+1"}, 4, "a=1,1-2,x@y.z,1+1");
    expect((const char *[]){"'=1"}, 1, "'=1");
    expect((const char *[]){" =1", "\t-x"}, 2, " =1,\t-x");
    expect((const char *[]){"J\303\274rgen", "\344\275\240,\345\245\275", "\360\237\230\200"}, 3, "J\303\274rgen,\"\344\275\240,\345\245\275\",\360\237\230\200");
    expect((const char *[]){"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""}, 2, "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq,\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"");
    expect((const char *[]){"1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"}, 40, "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1");
    expect((const char *[]){"a;b", "%s", "{}"}, 3, "a;b,%s,{}");
    expect((const char *[]){"-x|y", "=A1+A2"}, 2, "'-x|y,'=A1+A2");
    SECGEN_DONE();
}
