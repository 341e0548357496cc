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
    expect({67, 104, 97, 114, 108, 101, 115, 0}, "Charles"s);
    expect({97, 0, 0, 0, 0, 0, 0, 0}, "a"s);
    expect({0, 0, 0, 0, 0, 0, 0, 0}, ""s);
    expect({0, 120, 120, 120, 120, 120, 120, 120}, ""s);
    expect({120, 32, 121, 0, 0, 0, 0, 0}, "x y"s);
    expect({97, 98, 0, 122, 122, 122, 122, 122}, "ab"s);
    expect({126, 32, 33, 0, 0, 0, 0, 0}, "~ !"s);
    expect({97, 98, 99, 100, 101, 102, 0, 126}, "abcdef"s);
    expect({97, 0, 98, 0, 99, 0, 100, 0}, "a"s);
    expect({32, 32, 97, 32, 32, 0, 0, 0}, "  a  "s);
}
