// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <cstddef>
#include <optional>
#include <vector>
typedef std::vector<unsigned char> Bytes;
typedef std::vector<Bytes> Messages;
static void good(const Messages &messages, const Bytes &key, const Messages &enciphered)
{
    assert(encipher_all(messages, key) == enciphered);
}
int main()
{
    good(Messages{Bytes{1, 2}, Bytes{4}}, Bytes{16, 32, 64, 128}, Messages{Bytes{17, 34}, Bytes{68}});
    good(Messages{Bytes{5, 5}}, Bytes{5, 4}, Messages{Bytes{0, 1}});
}
