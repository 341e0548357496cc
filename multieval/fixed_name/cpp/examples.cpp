// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
using namespace std::string_literals;
static void expect(const std::vector<char> &field, const std::string &expected)
{
    assert(read_name(field) == expected);
}
int main()
{
    expect({65, 100, 97, 0, 0, 0, 0, 0}, "Ada"s);
    expect({66, 111, 98, 0, 120, 0, 0, 0}, "Bob"s);
}
