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
    expect({}, false);
    expect({""s}, false);
    expect({"yes"s, ""s}, false);
    expect({""s, "yes"s}, false);
    expect({"maybe"s}, false);
    expect({"yes"s, "maybe"s}, false);
    expect({"Yes"s}, false);
    expect({"YES"s}, false);
    expect({"yes"s, "yess"s}, false);
    expect({"ye"s}, false);
    expect({"y"s}, false);
    expect({"yes "s}, false);
    expect({" yes"s}, false);
    expect({"yes"s, "NO"s}, false);
    expect({"yes"s, "No"s}, false);
    expect({"no "s}, false);
    expect({"not yet"s}, false);
    expect({"yes, but"s}, false);
    expect({"yesno"s}, false);
    expect({"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"s}, false);
    expect({"yes"s, "pending"s, "yes"s}, false);
    expect({""s, ""s}, false);
    expect({"yes"s}, true);
}
