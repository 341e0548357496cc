// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
#include <vector>
typedef std::vector<unsigned char> Bytes;
int main()
{
    std::string all;
    Bytes expected;
    for (unsigned i = 0; i < 512; i++) {
        const char *digits = i < 256 ? "0123456789abcdef" : "0123456789ABCDEF";
        all += digits[i / 16 % 16];
        all += digits[i % 16];
        expected.push_back(static_cast<unsigned char>(i));
    }
    assert(decode_hex(all, 512) == expected);
    assert(decode_hex(all, 1000) == expected);
    assert(decode_hex("fFFf", 512) == Bytes({255, 255}));
    assert(decode_hex("", 0) == Bytes());
    assert(decode_hex("00", 1) == Bytes({0}));
    assert(decode_hex("00zz", 5) == std::nullopt);
    assert(decode_hex("gg", 5) == std::nullopt);
    assert(decode_hex("//::", 5) == std::nullopt);
    assert(decode_hex("@@GG", 5) == std::nullopt);
    assert(decode_hex("``", 5) == std::nullopt);
}
