// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
#include <vector>
typedef std::vector<unsigned char> Bytes;
int main()
{
    assert(decode_hex("4a6F00", 10) == Bytes({74, 111, 0}));
    assert(decode_hex("4a6F00", 3) == Bytes({74, 111, 0}));
    assert(decode_hex("zz", 10) == std::nullopt);
    assert(decode_hex("", 10) == Bytes());
}
