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
    good(messages, key, right);
}
int main()
{
    good(Messages{}, Bytes{}, Messages{});
    good(Messages{}, Bytes{1, 2}, Messages{});
    good(Messages{Bytes{}}, Bytes{}, Messages{Bytes{}});
    good(Messages{Bytes{}, Bytes{}}, Bytes{9}, Messages{Bytes{}, Bytes{}});
    good(Messages{Bytes{7}}, Bytes{7}, Messages{Bytes{0}});
    good(Messages{Bytes{0}}, Bytes{0}, Messages{Bytes{0}});
    good(Messages{Bytes{255}}, Bytes{128}, Messages{Bytes{127}});
    good(Messages{Bytes{128, 127, 255}}, Bytes{255, 255, 1}, Messages{Bytes{127, 128, 254}});
    good(Messages{Bytes{1}, Bytes{2}, Bytes{3}}, Bytes{200, 100, 50}, Messages{Bytes{201}, Bytes{102}, Bytes{49}});
    good(Messages{Bytes{1}, Bytes{2}, Bytes{3}}, Bytes{200, 100, 50, 25}, Messages{Bytes{201}, Bytes{102}, Bytes{49}});
    good(Messages{Bytes{}, Bytes{1}, Bytes{}, Bytes{}, Bytes{2, 3}, Bytes{}}, Bytes{11, 12, 13}, Messages{Bytes{}, Bytes{10}, Bytes{}, Bytes{}, Bytes{14, 14}, Bytes{}});
    good(Messages{Bytes{0, 0, 0}, Bytes{0, 0}, Bytes{0}}, Bytes{1, 2, 3, 4, 5, 6}, Messages{Bytes{1, 2, 3}, Bytes{4, 5}, Bytes{6}});
    good(Messages{Bytes{9, 9}, Bytes{9, 9}, Bytes{9, 9}}, Bytes{1, 2, 3, 4, 5, 6, 7}, Messages{Bytes{8, 11}, Bytes{10, 13}, Bytes{12, 15}});
    good(Messages{Bytes{65, 66, 67, 68}}, Bytes{1, 2, 3, 4, 5, 6, 7, 8, 9}, Messages{Bytes{64, 64, 64, 64}});
    good(Messages{Bytes{1, 2}, Bytes{4}}, Bytes{7, 7, 7}, Messages{Bytes{6, 5}, Bytes{3}});
    good(Messages{Bytes{10, 20, 30}, Bytes{40, 50, 60, 70, 80}}, Bytes{1, 3, 9, 27, 81, 243, 217, 139}, Messages{Bytes{11, 23, 23}, Bytes{51, 99, 207, 159, 219}});
    good(Messages{Bytes{200, 201}, Bytes{202}}, Bytes{3, 2, 1}, Messages{Bytes{203, 203}, Bytes{203}});
    large(100000);
}
