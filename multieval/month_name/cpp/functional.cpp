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
    expect(2, "Feb"s);
    expect(3, "Mar"s);
    expect(4, "Apr"s);
    expect(5, "May"s);
    expect(6, "Jun"s);
    expect(7, "Jul"s);
    expect(8, "Aug"s);
    expect(9, "Sep"s);
    expect(10, "Oct"s);
    expect(11, "Nov"s);
    expect(1, "Jan"s);
    expect(12, "Dec"s);
    expect(14, ""s);
    expect(24, ""s);
    expect(100, ""s);
    expect(1000000, ""s);
}
