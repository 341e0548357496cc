// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void progress_bar(int done, int steps, char *bar);
static void expect(int done, int steps, const char *expected, const char *what)
{
    size_t room = 11;
    char *out = malloc(room);
    memset(out, 'x', room);
    progress_bar(done, steps, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(1, 1, "##########", "1; 1 must give \"##########\"");
    expect(0, 1, "----------", "0; 1 must give \"----------\"");
    expect(10, 10, "##########", "10; 10 must give \"##########\"");
    expect(9, 10, "#########-", "9; 10 must give \"#########-\"");
    expect(1, 10, "#---------", "1; 10 must give \"#---------\"");
    expect(99, 100, "#########-", "99; 100 must give \"#########-\"");
    expect(100, 100, "##########", "100; 100 must give \"##########\"");
    expect(9, 100, "----------", "9; 100 must give \"----------\"");
    expect(10, 100, "#---------", "10; 100 must give \"#---------\"");
    expect(19, 100, "#---------", "19; 100 must give \"#---------\"");
    expect(55, 100, "#####-----", "55; 100 must give \"#####-----\"");
    expect(1, 3, "###-------", "1; 3 must give \"###-------\"");
    expect(2, 3, "######----", "2; 3 must give \"######----\"");
    expect(3, 3, "##########", "3; 3 must give \"##########\"");
    expect(1, 2, "#####-----", "1; 2 must give \"#####-----\"");
    expect(1, 7, "#---------", "1; 7 must give \"#---------\"");
    expect(6, 7, "########--", "6; 7 must give \"########--\"");
    expect(5, 7, "#######---", "5; 7 must give \"#######---\"");
    expect(1, 11, "----------", "1; 11 must give \"----------\"");
    expect(2, 11, "#---------", "2; 11 must give \"#---------\"");
    expect(10, 11, "#########-", "10; 11 must give \"#########-\"");
    expect(14, 15, "#########-", "14; 15 must give \"#########-\"");
    expect(3, 15, "##--------", "3; 15 must give \"##--------\"");
    expect(6, 20, "###-------", "6; 20 must give \"###-------\"");
    expect(7, 20, "###-------", "7; 20 must give \"###-------\"");
    expect(14, 20, "#######---", "14; 20 must give \"#######---\"");
    expect(12, 20, "######----", "12; 20 must give \"######----\"");
    expect(99999, 100000, "#########-", "99999; 100000 must give \"#########-\"");
    expect(9999, 100000, "----------", "9999; 100000 must give \"----------\"");
    expect(10000, 100000, "#---------", "10000; 100000 must give \"#---------\"");
    expect(29, 290, "#---------", "29; 290 must give \"#---------\"");
    expect(87, 290, "###-------", "87; 290 must give \"###-------\"");
    expect(203, 290, "#######---", "203; 290 must give \"#######---\"");
    expect(261, 290, "#########-", "261; 290 must give \"#########-\"");
    expect(91, 130, "#######---", "91; 130 must give \"#######---\"");
    expect(329, 470, "#######---", "329; 470 must give \"#######---\"");
    expect(658, 940, "#######---", "658; 940 must give \"#######---\"");
    expect(100000, 100000, "##########", "100000; 100000 must give \"##########\"");
    expect(1, 100000, "----------", "1; 100000 must give \"----------\"");
    SECGEN_DONE();
}
