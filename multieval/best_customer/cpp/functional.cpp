// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
template <class List> static List repeat(const List &part, int times)
{
    List whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
int main()
{
    assert(best_customer(std::vector<std::string>{"x"}, std::vector<int>{0}) == "x");
    assert(best_customer(std::vector<std::string>{"x"}, std::vector<int>{-7}) == "x");
    assert(best_customer(std::vector<std::string>{"a", "b"}, std::vector<int>{-5, -3}) == "b");
    assert(best_customer(std::vector<std::string>{"b", "a"}, std::vector<int>{-5, -5}) == "a");
    assert(best_customer(std::vector<std::string>{"b", "a"}, std::vector<int>{5, 5}) == "a");
    assert(best_customer(std::vector<std::string>{"a", "b"}, std::vector<int>{5, 5}) == "a");
    assert(best_customer(std::vector<std::string>{"zoe", "abe", "zoe", "abe"}, std::vector<int>{1, 2, 2, 1}) == "abe");
    assert(best_customer(std::vector<std::string>{"abe", "zoe", "abe", "zoe"}, std::vector<int>{1, 2, 2, 1}) == "abe");
    assert(best_customer(std::vector<std::string>{"ann", "bob", "ann"}, std::vector<int>{100, 60, -50}) == "bob");
    assert(best_customer(std::vector<std::string>{"ann", "bob", "ann", "bob"}, std::vector<int>{100, 60, -50, -20}) == "ann");
    assert(best_customer(std::vector<std::string>{"a", "aa", "aaa"}, std::vector<int>{3, 3, 3}) == "a");
    assert(best_customer(std::vector<std::string>{"aaa", "aa", "a"}, std::vector<int>{3, 3, 3}) == "a");
    assert(best_customer(std::vector<std::string>{"ab", "b", "ab", "b", "c"}, std::vector<int>{10, 15, 10, 4, 19}) == "ab");
    assert(best_customer(std::vector<std::string>{"m", "n", "o", "m", "n", "o"}, std::vector<int>{1, 1, 1, 1, 1, 2}) == "o");
    assert(best_customer(std::vector<std::string>{"k", "l"}, std::vector<int>{0, -1}) == "k");
    assert(best_customer(std::vector<std::string>{"l", "k"}, std::vector<int>{0, 0}) == "k");
    assert(best_customer(std::vector<std::string>{"q", "q", "q"}, std::vector<int>{-1, -1, -1}) == "q");
    assert(best_customer(std::vector<std::string>{"q", "r", "q", "r"}, std::vector<int>{-1, -1, -1, -2}) == "q");
    assert(best_customer(std::vector<std::string>{"abcdefghijklmnopqrst", "b"}, std::vector<int>{10000, 9999}) == "abcdefghijklmnopqrst");
    assert(best_customer(std::vector<std::string>{"tom", "tim", "tam", "tom", "tim", "tam"}, std::vector<int>{4, 5, 6, 7, 6, 5}) == "tam");
    assert(best_customer(std::vector<std::string>{"dog", "cat", "dog"}, std::vector<int>{-10, -4, 5}) == "cat");
    assert(best_customer(std::vector<std::string>{"b", "c", "a"}, std::vector<int>{2, 3, 3}) == "a");
    assert(best_customer(std::vector<std::string>{"big", "big", "small"}, std::vector<int>{10000, 10000, 10000}) == "big");
    assert(best_customer(std::vector<std::string>{"same", "sam"}, std::vector<int>{8, 8}) == "sam");
    assert(best_customer(std::vector<std::string>{"b", "ab"}, std::vector<int>{4, 4}) == "ab");
    assert(best_customer(std::vector<std::string>{"zz", "abc"}, std::vector<int>{1, 1}) == "abc");
    assert(best_customer(repeat(std::vector<std::string>{"bo", "al"}, 100), repeat(std::vector<int>{3, 3}, 100)) == "al");
    assert(best_customer(repeat(std::vector<std::string>{"bo", "al"}, 100), repeat(std::vector<int>{10000, 9999}, 100)) == "bo");
}
