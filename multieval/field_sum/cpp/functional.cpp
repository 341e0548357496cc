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
    assert(field_sum("") == 0);
    assert(field_sum(";") == 0);
    assert(field_sum(";;;;") == 0);
    assert(field_sum("0") == 0);
    assert(field_sum("5;") == 5);
    assert(field_sum(";5") == 5);
    assert(field_sum("1;;2") == 3);
    assert(field_sum(";;7;;") == 7);
    assert(field_sum("-1") == -1);
    assert(field_sum("-1;1") == 0);
    assert(field_sum("1;-1") == 0);
    assert(field_sum("10;-3") == 7);
    assert(field_sum("-10;-20") == -30);
    assert(field_sum("1000;1000;1000") == 3000);
    assert(field_sum("-1000;-1000") == -2000);
    assert(field_sum("-5;;5;") == 0);
    assert(field_sum("1;2;3;4;5;6;7;8;9") == 45);
    assert(field_sum("0;0;0;1") == 1);
    assert(field_sum("100;-1;;-99") == 0);
    assert(field_sum("7;7") == 14);
    assert(field_sum(";-8;") == -8);
    assert(field_sum("999;1") == 1000);
    assert(field_sum("1;;;2") == 3);
    assert(field_sum("4;;;;-5") == -1);
    assert(field_sum(repeat(std::string("9;"), 250)) == 2250);
    assert(field_sum(repeat(std::string(";"), 500)) == 0);
    assert(field_sum(repeat(std::string("-1;"), 100)) == -100);
}
