// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void short_name(const char *name, char *shortened);
static void expect(const char *name, const char *expected, const char *what)
{
    size_t room = 151;
    char *out = malloc(room);
    memset(out, 'x', room);
    short_name(name, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("Plato", "Plato", "\"Plato\" must give \"Plato\"");
    expect("plato", "plato", "\"plato\" must give \"plato\"");
    expect("x", "x", "\"x\" must give \"x\"");
    expect("x y", "X. y", "\"x y\" must give \"X. y\"");
    expect("ada lovelace", "A. lovelace", "\"ada lovelace\" must give \"A. lovelace\"");
    expect("a b c", "A. B. c", "\"a b c\" must give \"A. B. c\"");
    expect("A B C D E", "A. B. C. D. E", "\"A B C D E\" must give \"A. B. C. D. E\"");
    expect("john Ronald reuel Tolkien", "J. R. R. Tolkien", "\"john Ronald reuel Tolkien\" must give \"J. R. R. Tolkien\"");
    expect("Ludwig van Beethoven", "L. V. Beethoven", "\"Ludwig van Beethoven\" must give \"L. V. Beethoven\"");
    expect("LEONARDO DA VINCI", "L. D. VINCI", "\"LEONARDO DA VINCI\" must give \"L. D. VINCI\"");
    expect("zoe z", "Z. z", "\"zoe z\" must give \"Z. z\"");
    expect("Anna Anna Anna", "A. A. Anna", "\"Anna Anna Anna\" must give \"A. A. Anna\"");
    expect("Mary Ann", "M. Ann", "\"Mary Ann\" must give \"M. Ann\"");
    expect("Jo", "Jo", "\"Jo\" must give \"Jo\"");
    expect("aB cD", "A. cD", "\"aB cD\" must give \"A. cD\"");
    expect("abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz", "A. abcdefghijklmnopqrstuvwxyz", "\"abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz\" must give \"A. abcdefghijklmnopqrstuvwxyz\"");
    expect("q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q", "Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. q", "50 words of one letter");
    SECGEN_DONE();
}
