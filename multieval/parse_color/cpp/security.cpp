// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, int expected)
{
    assert(parse_color(text) == expected);
}
int main()
{
    expect(""s, -1);
    expect("#"s, -1);
    expect("#f"s, -1);
    expect("#ff"s, -1);
    expect("#ffff"s, -1);
    expect("f"s, -1);
    expect("ffffff"s, -1);
    expect("#+12345"s, -1);
    expect("#-12345"s, -1);
    expect("#0x1234"s, -1);
    expect("#0X12ab"s, -1);
    expect("# 12345"s, -1);
    expect("#12345 "s, -1);
    expect("#     1"s, -1);
    expect("#1_2345"s, -1);
    expect("#12_345"s, -1);
    expect("#-00001"s, -1);
    expect("#+00000"s, -1);
    expect("#0x0000"s, -1);
    expect("#      "s, -1);
    expect("#+1+2+3"s, -1);
    expect("#-1-2-3"s, -1);
    expect("# 1 2 3"s, -1);
    expect("#+fffff"s, -1);
    expect("#-fffff"s, -1);
    expect("#12 456"s, -1);
    expect("#1 2 3 "s, -1);
    expect("#-0-0-0"s, -1);
    expect("#12.345"s, -1);
    expect("#1e+005"s, -1);
    expect("#0x-001"s, -1);
    expect("# 0x123"s, -1);
    expect("#  0x12"s, -1);
    expect("# +1234"s, -1);
    expect("#12345l"s, -1);
    expect("# ffffff"s, -1);
    expect(" #ffffff"s, -1);
    expect("#ffffff "s, -1);
    expect(" #fffff"s, -1);
    expect("#fffff"s, -1);
    expect("f#fffff"s, -1);
    expect("-#00001"s, -1);
    expect("#000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"s, -1);
    expect("#0000000"s, -1);
    expect("#ff80-1"s, -1);
    expect("#ff+180"s, -1);
    expect("#ff 180"s, -1);
    expect("#ff8000"s, 16744448);
}
