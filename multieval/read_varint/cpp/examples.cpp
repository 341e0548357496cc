// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
int main()
{
    assert(read_varint({5}) == 5u);
    assert(read_varint({172, 2}) == 300u);
    assert(read_varint({133, 0, 9}) == 5u);
    assert(read_varint({255, 255, 255, 255, 15}) == 4294967295u);
}
