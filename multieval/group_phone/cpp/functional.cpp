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
    assert(group_phone("1") == "1");
    assert(group_phone("12") == "12");
    assert(group_phone("123") == "123");
    assert(group_phone("1234") == "12 34");
    assert(group_phone("12345") == "12 345");
    assert(group_phone("1234567") == "12 34 567");
    assert(group_phone("12345678") == "12 34 56 78");
    assert(group_phone("123456789") == "12 34 56 789");
    assert(group_phone("00000") == "00 000");
    assert(group_phone("000") == "000");
    assert(group_phone("0") == "0");
    assert(group_phone("03012345678") == "03 01 23 45 678");
    assert(group_phone("9876543210") == "98 76 54 32 10");
    assert(group_phone("11") == "11");
    assert(group_phone("112") == "112");
    assert(group_phone("01189998819991197253") == "01 18 99 98 81 99 91 19 72 53");
    assert(group_phone(repeat(std::string("12"), 15)) == "12 12 12 12 12 12 12 12 12 12 12 12 12 12 12");
    assert(group_phone(repeat(std::string("7"), 29)) == "77 77 77 77 77 77 77 77 77 77 77 77 77 777");
}
