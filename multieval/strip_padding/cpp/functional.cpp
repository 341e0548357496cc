// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>
typedef std::vector<unsigned char> Bytes;
static void good(const Bytes &bytes, std::size_t size)
{
    assert(strip_padding(bytes) == Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)));
}
static Bytes filled(std::size_t size, unsigned char data, std::size_t n)
{
    Bytes bytes(size, data);
    std::fill(bytes.end() - static_cast<std::ptrdiff_t>(std::min(n, size)), bytes.end(), static_cast<unsigned char>(n));
    return bytes;
}

int main()
{
    for (std::size_t size : {16, 32, 48, 1600, 10000})
        for (std::size_t n = 1; n <= 16; n += size > 48 ? 5 : 1) {
            good(filled(size, 65, n), size - n);
            good(filled(size, 0, n), size - n);
            good(filled(size, 255, n), size - n);
        }
    good({4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4}, 12);
    good({9, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 15);
    good({3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2, 2}, 14);
    good(Bytes(32, 16), 16);
}
