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
static void bad(const Bytes &bytes)
{
    assert(strip_padding(bytes) == std::nullopt);
}
static Bytes filled(std::size_t size, unsigned char data, std::size_t n)
{
    Bytes bytes(size, data);
    std::fill(bytes.end() - static_cast<std::ptrdiff_t>(std::min(n, size)), bytes.end(), static_cast<unsigned char>(n));
    return bytes;
}

static void altered(std::size_t size, std::size_t n, std::size_t at, std::size_t value)
{
    Bytes bytes = filled(size, 65, n);
    if (bytes[at] == value)
        return;
    bytes[at] = static_cast<unsigned char>(value);
    bad(bytes);
}
int main()
{
    for (std::size_t n = 2; n <= 16; n++) {
        for (std::size_t at = 32 - n; at < 31; at++)
            for (std::size_t value : {std::size_t{65}, n - 1, n ^ 128})
                altered(32, n, at, value);
        altered(16, n, 16 - n, 65);
        Bytes same(32, static_cast<unsigned char>(n)), last(32, 65), sum = filled(32, 65, n);
        same[32 - n] = 65;
        bad(same);
        last.back() = static_cast<unsigned char>(n);
        bad(last);
        sum[32 - n] = static_cast<unsigned char>(n - 1);
        if (n > 2) {
            sum[30] = static_cast<unsigned char>(n + 1);
            bad(sum);
        }
    }
    for (std::size_t n : {17, 31, 32, 33, 127, 128, 129, 240, 255})
        for (std::size_t size : {16, 32, 256, 272}) {
            bad(filled(size, 65, n));
            Bytes last(size, 65);
            last.back() = static_cast<unsigned char>(n);
            bad(last);
        }
    for (std::size_t size : {16, 32, 48}) {
        Bytes last(size, 65);
        last.back() = 0;
        bad(last);
        bad(Bytes(size, 0));
    }
    for (std::size_t size = 1; size <= 31; size++)
        for (std::size_t n : {1, 3, 16})
            if (size != 16)
                bad(filled(size, 65, n));
    bad(filled(9999, 65, 15));
    bad({});
    for (std::size_t n = 1; n <= 16; n++)
        good(filled(32, 65, n), 32 - n);
}
