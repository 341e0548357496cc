// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &name, const std::string &expected)
{
    assert(file_argument(name) == expected);
}
int main()
{
    expect("-"s, "./-"s);
    expect("--"s, "./--"s);
    expect("---"s, "./---"s);
    expect("--help"s, "./--help"s);
    expect("--output=x"s, "./--output=x"s);
    expect("--no-preserve-root"s, "./--no-preserve-root"s);
    expect("-1"s, "./-1"s);
    expect("-9"s, "./-9"s);
    expect("-0x"s, "./-0x"s);
    expect("-."s, "./-."s);
    expect("-.txt"s, "./-.txt"s);
    expect("- "s, "./- "s);
    expect("- a"s, "./- a"s);
    expect("-=x"s, "./-=x"s);
    expect("-_"s, "./-_"s);
    expect("-@"s, "./-@"s);
    expect("-~"s, "./-~"s);
    expect("-\\"s, "./-\\"s);
    expect("-\"a\""s, "./-\"a\""s);
    expect("-a.txt"s, "./-a.txt"s);
    expect("-o out.txt"s, "./-o out.txt"s);
    expect("-n1"s, "./-n1"s);
    expect("-rf x"s, "./-rf x"s);
    expect("-a-b"s, "./-a-b"s);
    expect("-?"s, "./-?"s);
    expect("-e'x'"s, "./-e'x'"s);
    expect("---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"s, "./---------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"s);
    expect("--files-from=x.txt"s, "./--files-from=x.txt"s);
    expect("-I{}"s, "./-I{}"s);
    expect("-rf"s, "./-rf"s);
    expect("a"s, "a"s);
}
