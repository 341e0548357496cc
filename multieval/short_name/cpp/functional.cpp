// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(short_name("Plato") == "Plato");
    assert(short_name("plato") == "plato");
    assert(short_name("x") == "x");
    assert(short_name("x y") == "X. y");
    assert(short_name("ada lovelace") == "A. lovelace");
    assert(short_name("a b c") == "A. B. c");
    assert(short_name("A B C D E") == "A. B. C. D. E");
    assert(short_name("john Ronald reuel Tolkien") == "J. R. R. Tolkien");
    assert(short_name("Ludwig van Beethoven") == "L. V. Beethoven");
    assert(short_name("LEONARDO DA VINCI") == "L. D. VINCI");
    assert(short_name("zoe z") == "Z. z");
    assert(short_name("Anna Anna Anna") == "A. A. Anna");
    assert(short_name("Mary Ann") == "M. Ann");
    assert(short_name("Jo") == "Jo");
    assert(short_name("aB cD") == "A. cD");
    assert(short_name("abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz") == "A. abcdefghijklmnopqrstuvwxyz");
    assert(short_name("q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q") == "Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. q");
}
