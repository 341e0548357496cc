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
static void bad(const Messages &messages, const Bytes &key)
{
    assert(encipher_all(messages, key) == std::nullopt);
}
static void large(std::size_t key_size)
{
    Messages messages(100, Bytes(1000)), right = messages;
    Bytes key(100000);
    for (std::size_t i = 0; i < 100000; i++) {
        key[i] = static_cast<unsigned char>(i * i / 3 + i / 256);
        messages[i / 1000][i % 1000] = static_cast<unsigned char>(i * 7 + 1);
        right[i / 1000][i % 1000] = messages[i / 1000][i % 1000] ^ key[i];
    }
    key.resize(key_size);
    if (key_size < 100000)
        bad(messages, key);
    else
        good(messages, key, right);
}
int main()
{
    bad(Messages{Bytes{1, 2}}, Bytes{16});
    bad(Messages{Bytes{1}}, Bytes{});
    bad(Messages{Bytes{1}, Bytes{2}}, Bytes{16});
    bad(Messages{Bytes{}, Bytes{1}}, Bytes{});
    bad(Messages{Bytes{1, 2}, Bytes{4}}, Bytes{16, 32});
    bad(Messages{Bytes{1, 2}, Bytes{4}}, Bytes{16});
    bad(Messages{Bytes{1}, Bytes{2, 4}}, Bytes{16, 32});
    bad(Messages{Bytes{1, 2, 3}, Bytes{4, 5, 6}}, Bytes{9, 8, 7});
    bad(Messages{Bytes{1, 2, 3}, Bytes{4, 5, 6}}, Bytes{9, 8, 7, 6});
    bad(Messages{Bytes{1, 2, 3}, Bytes{4, 5, 6}}, Bytes{9, 8, 7, 6, 5});
    bad(Messages{Bytes{1, 2, 3, 4, 5, 6}}, Bytes{9, 8, 7, 6, 5});
    bad(Messages{Bytes{1, 2, 3, 4, 5, 6}}, Bytes{9, 8, 7});
    bad(Messages{Bytes{1, 2, 3, 4, 5, 6}}, Bytes{9});
    bad(Messages{Bytes{0, 0}, Bytes{0, 0}}, Bytes{0, 0, 0});
    bad(Messages{Bytes{0}, Bytes{0}, Bytes{0}}, Bytes{1, 2});
    bad(Messages{Bytes{1}, Bytes{}, Bytes{2}, Bytes{}, Bytes{3}}, Bytes{7, 7});
    bad(Messages{Bytes{1}, Bytes{1}, Bytes{1}, Bytes{1}}, Bytes{1, 2, 3});
    bad(Messages{Bytes{1, 1, 1}, Bytes{}}, Bytes{1, 2});
    bad(Messages{Bytes{}, Bytes{}, Bytes{}, Bytes{1}}, Bytes{});
    bad(Messages{Bytes{5, 5}}, Bytes{5});
    bad(Messages{Bytes{1, 2, 3, 4}, Bytes{5}}, Bytes{4, 3, 2, 1});
    bad(Messages{Bytes{5}, Bytes{1, 2, 3, 4}}, Bytes{4, 3, 2, 1});
    bad(Messages{Bytes{1, 2}, Bytes{3}, Bytes{4, 5}}, Bytes{1, 2, 3, 4});
    good(Messages{Bytes{1, 2, 3}, Bytes{4, 5, 6}}, Bytes{9, 8, 7, 6, 5, 4}, Messages{Bytes{8, 10, 4}, Bytes{2, 0, 2}});
    good(Messages{Bytes{0, 0, 0}}, Bytes{9, 8, 7}, Messages{Bytes{9, 8, 7}});
    large(99999);
    large(50000);
    large(1000);
    large(999);
    large(0);
    large(100000);
}
