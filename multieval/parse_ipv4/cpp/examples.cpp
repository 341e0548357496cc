// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
int main()
{
    assert(parse_ipv4("10.0.0.1") == 167772161u);
    assert(parse_ipv4("255.255.255.255") == 4294967295u);
    assert(parse_ipv4("1.2.3") == std::nullopt);
    assert(parse_ipv4("1.2.3.256") == std::nullopt);
}
