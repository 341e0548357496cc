// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
using namespace std::string_literals;
static void expect(const std::vector<std::string> &cells, const std::string &expected)
{
    assert(csv_row(cells) == expected);
}
int main()
{
    expect({"Anna"s, "12"s}, "Anna,12"s);
    expect({"a,b"s, "-5"s}, "\"a,b\",-5"s);
    expect({"=A1"s}, "'=A1"s);
    expect({}, ""s);
}
