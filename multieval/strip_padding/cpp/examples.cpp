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

int main()
{
    good({65, 66, 67, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13}, 3);
    good({16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16}, 0);
    good({65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 1}, 15);
}
