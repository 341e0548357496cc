// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &token, const std::string &right, bool expected)
{
    assert(token_matches(token, right) == expected);
}
int main()
{
    expect("k3y-0001"s, "k3y-0001"s, true);
    expect("k3y-0002"s, "k3y-0001"s, false);
}
