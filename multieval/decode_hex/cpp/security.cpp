// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
#include <vector>
typedef std::vector<unsigned char> Bytes;
int main()
{
    const std::string whole = "4142434a";
    const Bytes four = {65, 66, 67, 74};
    for (unsigned size = 0; size <= 8; size++) {
        auto found = decode_hex(whole.substr(0, size), 4);
        if (size % 2)
            assert(found == std::nullopt);
        else
            assert(found == Bytes(four.begin(), four.begin() + size / 2));
    }
    for (unsigned limit = 0; limit <= 6; limit++) {
        if (limit < 4)
            assert(decode_hex(whole, limit) == std::nullopt);
        else
            assert(decode_hex(whole, limit) == four);
    }
    assert(decode_hex("4", 5) == std::nullopt);
    const std::vector<std::string> odd = {"+1", "-1", " 1", "1 ", "1\n", "\t1", "0x", "0X", "1_", "1z", "z1", "-0", "+f", "1+",
                                          std::string("1\0", 2), std::string("\0\0", 2), "\xb1\xb2", "\xff" "1", "1\x80"};
    for (const std::string &two : odd) {
        assert(decode_hex(two, 3) == std::nullopt);
        assert(decode_hex("41" + two + "42", 3) == std::nullopt);
    }
    for (int c = 0; c < 256; c++) {
        const std::string other(1, static_cast<char>(c));
        if (std::string("0123456789abcdefABCDEF").find(other) != std::string::npos)
            continue;
        assert(decode_hex(other + "1", 3) == std::nullopt);
        assert(decode_hex("1" + other, 3) == std::nullopt);
    }
    assert(decode_hex("4142\n", 4) == std::nullopt);
    assert(decode_hex("4142\r\n", 4) == std::nullopt);
    assert(decode_hex("0x41", 4) == std::nullopt);
    assert(decode_hex("41 42", 4) == std::nullopt);
    assert(decode_hex(" 4142 ", 4) == std::nullopt);
    assert(decode_hex(std::string(1000000, '4'), 500000) == Bytes(500000, 0x44));
    assert(decode_hex(std::string(1000000, '4'), 499999) == std::nullopt);
    assert(decode_hex(std::string(999999, '4'), 500000) == std::nullopt);
}
