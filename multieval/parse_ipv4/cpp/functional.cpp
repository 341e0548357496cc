// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
int main()
{
    assert(parse_ipv4("0.0.0.0") == 0u);
    assert(parse_ipv4("1.2.3.4") == 16909060u);
    assert(parse_ipv4("127.0.0.1") == 2130706433u);
    assert(parse_ipv4("128.0.0.0") == 2147483648u);
    assert(parse_ipv4("127.255.255.255") == 2147483647u);
    assert(parse_ipv4("192.168.100.200") == 3232261320u);
    assert(parse_ipv4("100.10.1.0") == 1678377216u);
    assert(parse_ipv4("9.99.199.249") == 157534201u);
    assert(parse_ipv4("250.205.20.2") == 4207744002u);
    assert(parse_ipv4("0.0.0.255") == 255u);
    assert(parse_ipv4("255.0.0.0") == 4278190080u);
    assert(parse_ipv4("") == std::nullopt);
    assert(parse_ipv4("1") == std::nullopt);
    assert(parse_ipv4("1.2") == std::nullopt);
    assert(parse_ipv4("256.0.0.0") == std::nullopt);
    assert(parse_ipv4("0.256.0.0") == std::nullopt);
    assert(parse_ipv4("0.0.300.0") == std::nullopt);
    assert(parse_ipv4("0.0.0.999") == std::nullopt);
    assert(parse_ipv4("1000.0.0.1") == std::nullopt);
    assert(parse_ipv4("example") == std::nullopt);
    assert(parse_ipv4("a.b.c.d") == std::nullopt);
    assert(parse_ipv4("192.168.1.x") == std::nullopt);
    assert(parse_ipv4("192,168,1,1") == std::nullopt);
    for (unsigned i = 0; i < 300; i++) {
        std::string n = std::to_string(i);
        auto found = parse_ipv4(n + ".1." + n + ".2");
        assert(i < 256 ? found == (i * 256 + 1) * 65536 + i * 256 + 2 : found == std::nullopt);
    }
}
