// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void page_label(int position, int preface, char *label);
static void expect(int position, int preface, const char *expected, const char *what)
{
    size_t room = 16;
    char *out = malloc(room);
    memset(out, 'x', room);
    page_label(position, preface, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(1, 0, "1", "1; 0 must give \"1\"");
    expect(1, 1, "i", "1; 1 must give \"i\"");
    expect(2, 1, "1", "2; 1 must give \"1\"");
    expect(2, 2, "ii", "2; 2 must give \"ii\"");
    expect(4, 80, "iv", "4; 80 must give \"iv\"");
    expect(5, 80, "v", "5; 80 must give \"v\"");
    expect(6, 80, "vi", "6; 80 must give \"vi\"");
    expect(8, 80, "viii", "8; 80 must give \"viii\"");
    expect(9, 80, "ix", "9; 80 must give \"ix\"");
    expect(10, 80, "x", "10; 80 must give \"x\"");
    expect(11, 80, "xi", "11; 80 must give \"xi\"");
    expect(14, 80, "xiv", "14; 80 must give \"xiv\"");
    expect(19, 80, "xix", "19; 80 must give \"xix\"");
    expect(20, 80, "xx", "20; 80 must give \"xx\"");
    expect(24, 80, "xxiv", "24; 80 must give \"xxiv\"");
    expect(38, 80, "xxxviii", "38; 80 must give \"xxxviii\"");
    expect(39, 80, "xxxix", "39; 80 must give \"xxxix\"");
    expect(40, 80, "xl", "40; 80 must give \"xl\"");
    expect(41, 80, "xli", "41; 80 must give \"xli\"");
    expect(44, 80, "xliv", "44; 80 must give \"xliv\"");
    expect(49, 80, "xlix", "49; 80 must give \"xlix\"");
    expect(50, 80, "l", "50; 80 must give \"l\"");
    expect(51, 80, "li", "51; 80 must give \"li\"");
    expect(59, 80, "lix", "59; 80 must give \"lix\"");
    expect(68, 80, "lxviii", "68; 80 must give \"lxviii\"");
    expect(73, 80, "lxxiii", "73; 80 must give \"lxxiii\"");
    expect(79, 80, "lxxix", "79; 80 must give \"lxxix\"");
    expect(80, 80, "lxxx", "80; 80 must give \"lxxx\"");
    expect(81, 80, "1", "81; 80 must give \"1\"");
    expect(90, 80, "10", "90; 80 must give \"10\"");
    expect(2000, 80, "1920", "2000; 80 must give \"1920\"");
    expect(2000, 0, "2000", "2000; 0 must give \"2000\"");
    expect(10, 9, "1", "10; 9 must give \"1\"");
    expect(9, 9, "ix", "9; 9 must give \"ix\"");
    expect(8, 9, "viii", "8; 9 must give \"viii\"");
    expect(50, 0, "50", "50; 0 must give \"50\"");
    expect(40, 39, "1", "40; 39 must give \"1\"");
    expect(109, 10, "99", "109; 10 must give \"99\"");
    expect(5, 4, "1", "5; 4 must give \"1\"");
    SECGEN_DONE();
}
