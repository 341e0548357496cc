// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
typedef std::vector<unsigned char> Bytes;
static Bytes packed(const std::vector<unsigned> &counts)
{
    Bytes made;
    unsigned char value = 65;
    for (unsigned count : counts) {
        for (int shift = 24; shift >= 0; shift -= 8)
            made.push_back(static_cast<unsigned char>(count >> shift));
        made.push_back(value++);
    }
    return made;
}
int main()
{
    const Bytes small = packed({2, 0, 3}), five = {65, 65, 67, 67, 67};
    for (unsigned size = 0; size < 15; size++)
        if (size % 5)
            assert(unpack_runs(Bytes(small.begin(), small.begin() + size), 5) == std::nullopt);
    for (unsigned limit = 0; limit <= 8; limit++) {
        if (limit < 5)
            assert(unpack_runs(small, limit) == std::nullopt);
        else
            assert(unpack_runs(small, limit) == five);
    }
    for (unsigned large : {5u, 255u, 256u, 1000000u, 0x7fffffffu, 0x80000000u, 0x80000001u, 0xfffffffeu, 0xffffffffu}) {
        assert(unpack_runs(packed({large}), 4) == std::nullopt);
        assert(unpack_runs(packed({large, 1}), 4) == std::nullopt);
        assert(unpack_runs(packed({1, large}), 4) == std::nullopt);
        assert(unpack_runs(packed({large, large}), 4) == std::nullopt);
    }
    assert(unpack_runs(packed({3, 0u - 3u, 2}), 4) == std::nullopt);
    assert(unpack_runs(packed({4, 0xffffffffu}), 4) == std::nullopt);
    assert(unpack_runs(packed({4, 0xffffffffu, 1}), 4) == std::nullopt);
    assert(unpack_runs(packed({0x80000000u, 0x80000000u}), 4) == std::nullopt);
    assert(unpack_runs(packed({0x80000000u, 0x80000000u}), 0) == std::nullopt);
    assert(unpack_runs(packed(std::vector<unsigned>(20, 0xffffffffu)), 1000000) == std::nullopt);
    assert(unpack_runs(packed(std::vector<unsigned>(200000, 1000000)), 1000000) == std::nullopt);
    assert(unpack_runs(packed({0, 0, 0}), 0) == Bytes());
    assert(unpack_runs(packed({4, 0, 1}), 4) == std::nullopt);
    assert(unpack_runs(packed({4, 0, 1}), 5) == Bytes({65, 65, 65, 65, 67}));
}
