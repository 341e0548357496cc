// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
using namespace std::string_literals;
static void expect(const std::vector<std::string> &reviews, bool expected)
{
    assert(is_approved(reviews) == expected);
}
int main()
{
    expect({"yes"s}, true);
    expect({"no"s}, false);
    expect({"no"s, "yes"s}, false);
    expect({"yes"s, "no"s, "yes"s}, false);
    expect({"yes"s, "yes"s, "yes"s}, true);
    expect({"yes"s, "yes"s, "no"s}, false);
    expect({"no"s, "no"s}, false);
    expect({"yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s}, true);
    expect({"yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "no"s}, false);
    expect({"no"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s, "yes"s}, false);
}
