// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
typedef std::vector<unsigned char> Bytes;
int main()
{
    const Bytes zeros = {128, 128, 128, 128, 0}, ones = {255, 255, 255, 255, 15};
    for (unsigned n = 0; n < 5; n++) {
        assert(read_varint(Bytes(zeros.begin(), zeros.begin() + n)) == std::nullopt);
        assert(read_varint(Bytes(ones.begin(), ones.begin() + n)) == std::nullopt);
    }
    assert(read_varint(zeros) == 0u);
    assert(read_varint(ones) == 4294967295u);
    for (unsigned last = 0; last < 128; last++) {
        auto found = read_varint({129, 128, 128, 128, static_cast<unsigned char>(last)});
        if (last < 16)
            assert(found == 1 + (last << 28));
        else
            assert(found == std::nullopt);
    }
    assert(read_varint({255, 255, 255, 255, 255}) == std::nullopt);
    assert(read_varint({133, 128, 128, 128, 128, 0}) == std::nullopt);
    assert(read_varint({133, 128, 128, 128, 128, 1}) == std::nullopt);
    assert(read_varint({133, 128, 128, 128, 128, 32}) == std::nullopt);
    assert(read_varint({133, 128, 128, 128, 128, 128, 128, 128, 128, 2}) == std::nullopt);
    for (unsigned n = 6; n <= 400; n += 1 + n / 8) {
        Bytes many(n, 128);
        assert(read_varint(many) == std::nullopt);
        for (unsigned char last = 0; last < 6; last++) {
            many.back() = last;
            assert(read_varint(many) == std::nullopt);
        }
    }
    Bytes large(1000000, 255);
    assert(read_varint(large) == std::nullopt);
    large.back() = 1;
    assert(read_varint(large) == std::nullopt);
}
