// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
typedef std::vector<unsigned char> Bytes;
int main()
{
    for (int bit = 0; bit < 32; bit++)
        for (int off = -1; off <= 1; off++) {
            unsigned number = static_cast<unsigned>((1LL << bit) + off), rest = number;
            Bytes bytes;
            do {
                bytes.push_back(static_cast<unsigned char>(rest % 128 + (rest > 127 ? 128 : 0)));
                rest /= 128;
            } while (rest > 0);
            assert(read_varint(bytes) == number);
            Bytes longer = bytes;
            longer.resize(9, 255);
            assert(read_varint(longer) == number);
            while (bytes.size() < 5) {
                bytes.back() |= 128;
                bytes.push_back(0);
                assert(read_varint(bytes) == number);
            }
        }
    assert(read_varint(Bytes(1000000, 0)) == 0u);
}
