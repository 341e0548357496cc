// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(parse_port("1") == 1);
    assert(parse_port("9") == 9);
    assert(parse_port("10") == 10);
    assert(parse_port("443") == 443);
    assert(parse_port("1024") == 1024);
    assert(parse_port("10000") == 10000);
    assert(parse_port("32768") == 32768);
    assert(parse_port("49151") == 49151);
    assert(parse_port("59999") == 59999);
    assert(parse_port("65534") == 65534);
    assert(parse_port("60010") == 60010);
    assert(parse_port("") == -1);
    assert(parse_port("0") == -1);
    assert(parse_port("00") == -1);
    assert(parse_port("01") == -1);
    assert(parse_port("065535") == -1);
    assert(parse_port("65540") == -1);
    assert(parse_port("65600") == -1);
    assert(parse_port("66000") == -1);
    assert(parse_port("70000") == -1);
    assert(parse_port("99999") == -1);
    assert(parse_port("100000") == -1);
    assert(parse_port("655350") == -1);
    assert(parse_port("1000000") == -1);
    assert(parse_port("a") == -1);
    assert(parse_port("http") == -1);
    assert(parse_port("8o80") == -1);
    assert(parse_port("a80") == -1);
    assert(parse_port("80.") == -1);
    assert(parse_port("8,080") == -1);
    assert(parse_port("0x50") == -1);
    assert(parse_port("-80") == -1);
    assert(parse_port("-1") == -1);
    assert(parse_port("80/tcp") == -1);
    assert(parse_port("1:2") == -1);
}
