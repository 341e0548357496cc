// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
typedef std::vector<unsigned char> Bytes;
int main()
{
    assert(unpack_runs({0, 0, 0, 0, 9, 0, 0, 0, 1, 255, 0, 0, 0, 0, 9}, 1) == Bytes({255}));
    assert(unpack_runs({0, 0, 0, 0, 9}, 1) == Bytes());
    Bytes a(257, 200), b(999999, 5), many, expected;
    a.resize(257 + 65538, 0);
    assert(unpack_runs({0, 0, 1, 1, 200, 0, 1, 0, 2, 0}, 100000) == a);
    b.push_back(6);
    assert(unpack_runs({0, 15, 66, 63, 5, 0, 0, 0, 1, 6}, 1000000) == b);
    for (unsigned i = 0; i < 100; i++) {
        unsigned char value = static_cast<unsigned char>(i + 100);
        many.insert(many.end(), {0, 0, 0, 2, value});
        expected.insert(expected.end(), 2, value);
    }
    assert(unpack_runs(many, 200) == expected);
    assert(unpack_runs(many, 5000) == expected);
}
