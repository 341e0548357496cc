// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    assert(join_names(std::vector<std::string>{}) == "nobody");
    assert(join_names(std::vector<std::string>{"Ann"}) == "Ann");
    assert(join_names(std::vector<std::string>{"a"}) == "a");
    assert(join_names(std::vector<std::string>{"nobody"}) == "nobody");
    assert(join_names(std::vector<std::string>{"and", "and"}) == "and and and");
    assert(join_names(std::vector<std::string>{"Eve", "Eve", "Eve"}) == "Eve, Eve and Eve");
    assert(join_names(std::vector<std::string>{"Z", "Y", "X", "W"}) == "Z, Y, X and W");
    assert(join_names(std::vector<std::string>{"Bob", "Ann"}) == "Bob and Ann");
    assert(join_names(std::vector<std::string>{"Abcdefghijklmnopqrst"}) == "Abcdefghijklmnopqrst");
    assert(join_names(std::vector<std::string>{"Ann", "Bob", "Cy", "Dan", "Eve", "Fay"}) == "Ann, Bob, Cy, Dan, Eve and Fay");
    assert(join_names(std::vector<std::string>{"abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst"}) == "abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst and abcdefghijklmnopqrst");
    assert(join_names(std::vector<std::string>{"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"}) == "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S and T");
}
