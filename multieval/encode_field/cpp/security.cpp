// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
static void expect(const std::vector<unsigned char> &value)
{
    std::vector<unsigned char> field = {static_cast<unsigned char>(value.size())};
    field.insert(field.end(), value.begin(), value.end());
    if (value.size() > 255)
        assert(encode_field(value) == std::nullopt);
    else
        assert(encode_field(value) == field);
}
int main()
{
    expect({});
    for (unsigned size : {255, 256, 257, 258, 511, 512, 1000, 65535, 65536, 65537, 100000}) {
        std::vector<unsigned char> value;
        for (unsigned i = 0; i < size; i++)
            value.push_back(static_cast<unsigned char>(i * 7 + 1));
        expect(value);
    }
}
