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
    expect({77, 97, 114, 103, 97, 114, 101, 116}, "Margaret"s);
    expect({49, 50, 51, 52, 53, 54, 55, 56}, "12345678"s);
    expect({32, 32, 32, 32, 32, 32, 32, 32}, "        "s);
    expect({126, 126, 126, 126, 126, 126, 126, 126}, "~~~~~~~~"s);
    expect({97, 98, 99, 100, 101, 102, 103, 0}, "abcdefg"s);
    expect({97, 98, 99, 100, 101, 102, 0, 0}, "abcdef"s);
}
