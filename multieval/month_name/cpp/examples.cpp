// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(int month, const std::string &expected)
{
    assert(month_name(month) == expected);
}
int main()
{
    expect(1, "Jan"s);
    expect(12, "Dec"s);
    expect(20, ""s);
}
