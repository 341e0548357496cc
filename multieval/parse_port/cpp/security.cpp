// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(parse_port("4294967376") == -1);
    assert(parse_port("4294967297") == -1);
    assert(parse_port("8589934672") == -1);
    assert(parse_port("4294967295") == -1);
    assert(parse_port("2147483647") == -1);
    assert(parse_port("2147483648") == -1);
    assert(parse_port("65616") == -1);
    assert(parse_port("131152") == -1);
    assert(parse_port("18446744073709551696") == -1);
    assert(parse_port("9223372036854775808") == -1);
    assert(parse_port("18446744073709551615") == -1);
    assert(parse_port("99999999999") == -1);
    assert(parse_port("340282366920938463463374607431768211536") == -1);
    assert(parse_port("+80") == -1);
    assert(parse_port(" 80") == -1);
    assert(parse_port("80 ") == -1);
    assert(parse_port("\t80") == -1);
    assert(parse_port("\n80") == -1);
    assert(parse_port("80\n") == -1);
    assert(parse_port("8 0") == -1);
    assert(parse_port("-") == -1);
    assert(parse_port("+") == -1);
    assert(parse_port(" ") == -1);
    assert(parse_port("-65456") == -1);
    assert(parse_port("-4294967216") == -1);
    assert(parse_port("1_0") == -1);
    assert(parse_port("8e1") == -1);
    assert(parse_port("\331\250\331\240") == -1);
    assert(parse_port("8\331\240") == -1);
    assert(parse_port("\357\274\230\357\274\220") == -1);
    assert(parse_port("\302\262") == -1);
    assert(parse_port("8\302\262") == -1);
    assert(parse_port("80\302\240") == -1);
    assert(parse_port(std::string("80\000", 3)) == -1);
    assert(parse_port(std::string("80\0001", 4)) == -1);
    assert(parse_port("8080") == 8080);
    assert(parse_port("1") == 1);
    assert(parse_port("65535") == 65535);
    assert(parse_port(std::string(10000, '1')) == -1);
    assert(parse_port(std::string(9999, '0') + "1") == -1);
    assert(parse_port("1" + std::string(9998, '0') + "1") == -1);
    assert(parse_port(std::string(5, '1')) == 11111);
}
