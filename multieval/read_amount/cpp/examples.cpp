// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, long long expected)
{
    assert(read_amount(text) == expected);
}
int main()
{
    expect("12.50"s, 1250LL);
    expect("0.25"s, 25LL);
}
