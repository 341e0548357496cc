// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(parse_port("8080") == 8080);
    assert(parse_port("65535") == 65535);
    assert(parse_port("65536") == -1);
    assert(parse_port("080") == -1);
    assert(parse_port("80a") == -1);
}
