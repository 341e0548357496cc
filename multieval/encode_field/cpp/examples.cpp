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
    expect({65, 66, 67});
    expect({});
}
