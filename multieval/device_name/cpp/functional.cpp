// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &name, bool expected)
{
    assert(means_device(name) == expected);
}
int main()
{
    expect("CON"s, true);
    expect("PRN"s, true);
    expect("AUX"s, true);
    expect("nul"s, true);
    expect("Con"s, true);
    expect("aUX"s, true);
    expect("nul.txt"s, true);
    expect("PRN.log"s, true);
    expect("Aux.c"s, true);
    expect("prn.jpeg"s, true);
    expect(""s, false);
    expect("a"s, false);
    expect("file.txt"s, false);
    expect("cons.txt"s, false);
    expect("co.n"s, false);
    expect("connect"s, false);
    expect("nulls"s, false);
    expect("prnt.c"s, false);
    expect("xcon"s, false);
    expect("xaux.txt"s, false);
    expect(".con"s, false);
    expect(".nul.txt"s, false);
    expect("a.con"s, false);
    expect("file.nul"s, false);
    expect("c on"s, false);
    expect("com"s, false);
    expect("n.ul"s, false);
    expect("_nul"s, false);
    expect("nul_"s, false);
    expect("au"s, false);
    expect("a b.aux"s, false);
    expect(" con"s, false);
    expect(" nul.txt"s, false);
    expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"s, false);
}
