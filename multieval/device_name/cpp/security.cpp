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
    expect("con.tar.gz"s, true);
    expect("NUL.a.b.c"s, true);
    expect("aux .txt"s, true);
    expect("con "s, true);
    expect("CON  "s, true);
    expect("nul   .txt"s, true);
    expect("PRN ."s, true);
    expect("prn .tar.gz"s, true);
    expect("AuX    "s, true);
    expect("con.."s, true);
    expect("nul...txt"s, true);
    expect("nul. txt"s, true);
    expect("aux. "s, true);
    expect("con .a.b"s, true);
    expect("NUL                                                                                                                                                                                                                                                            "s, true);
    expect("nul.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"s, true);
    expect("con............................................................................................................................................................................................................................................................"s, true);
    expect("con x"s, false);
    expect("con x.txt"s, false);
    expect("con~"s, false);
    expect("nul -.txt"s, false);
    expect(" con.txt"s, false);
    expect("conn .txt"s, false);
    expect("co n.txt"s, false);
    expect(" "s, false);
    expect("   "s, false);
    expect("."s, false);
    expect("..."s, false);
    expect(" .nul"s, false);
}
