// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
template <class List> static List repeat(const List &part, int times)
{
    List whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
int main()
{
    assert(check_digit("0") == 0);
    assert(check_digit("1") == 7);
    assert(check_digit("5") == 5);
    assert(check_digit("9") == 3);
    assert(check_digit("10") == 9);
    assert(check_digit("01") == 7);
    assert(check_digit("13") == 0);
    assert(check_digit("31") == 4);
    assert(check_digit("70") == 3);
    assert(check_digit("55") == 0);
    assert(check_digit("46") == 8);
    assert(check_digit("64") == 2);
    assert(check_digit("73") == 4);
    assert(check_digit("00000") == 0);
    assert(check_digit("12345") == 7);
    assert(check_digit("1234") == 8);
    assert(check_digit("987654321") == 5);
    assert(check_digit("400638133393") == 1);
    assert(check_digit("590123412345") == 7);
    assert(check_digit("20") == 8);
    assert(check_digit("02") == 4);
    assert(check_digit("97") == 0);
    assert(check_digit("91") == 8);
    assert(check_digit("19") == 2);
    assert(check_digit("3333333333") == 0);
    assert(check_digit("1000000000000000000000") == 9);
    assert(check_digit(repeat(std::string("9"), 40)) == 0);
    assert(check_digit(repeat(std::string("10"), 20)) == 0);
    assert(check_digit(repeat(std::string("01"), 20)) == 0);
    assert(check_digit(repeat(std::string("7"), 39)) == 7);
    assert(check_digit(repeat(std::string("12"), 19)) == 7);
}
