// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
template <class List> static List repeat(const List &part, int times)
{
    List whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
int main()
{
    assert(robot_cell("F") == 1);
    assert(robot_cell("L") == 0);
    assert(robot_cell("R") == 0);
    assert(robot_cell("RF") == 10);
    assert(robot_cell("LF") == 0);
    assert(robot_cell("LLF") == 0);
    assert(robot_cell("RRF") == 0);
    assert(robot_cell("LLLF") == 10);
    assert(robot_cell("RRRF") == 0);
    assert(robot_cell("RRRRF") == 1);
    assert(robot_cell("LLLLF") == 1);
    assert(robot_cell("FRFRF") == 10);
    assert(robot_cell("RFLFLF") == 1);
    assert(robot_cell("FFRRF") == 1);
    assert(robot_cell("RFFLLF") == 10);
    assert(robot_cell("FFFRFFFRFFFRFFF") == 0);
    assert(robot_cell("RFFFFFFFFFFFF") == 90);
    assert(robot_cell("FFFFFFFFFFFFF") == 9);
    assert(robot_cell("FFFFFFFFFFFFFRRF") == 8);
    assert(robot_cell("RFFFFFFFFFFFFRRF") == 80);
    assert(robot_cell("LFRF") == 1);
    assert(robot_cell("LFLFLFLF") == 11);
    assert(robot_cell("RFLLFF") == 0);
    assert(robot_cell("RRFLF") == 10);
    assert(robot_cell("FRRFFFLLF") == 1);
    assert(robot_cell("LLLLLF") == 0);
    assert(robot_cell("RRRRRF") == 10);
    assert(robot_cell("RFRFLF") == 20);
    assert(robot_cell(repeat(std::string("FRFL"), 20)) == 99);
    assert(robot_cell(repeat(std::string("FRFL"), 5)) == 55);
    assert(robot_cell(repeat(std::string("R"), 1000)) == 0);
    assert(robot_cell(repeat(std::string("F"), 1000)) == 9);
    assert(robot_cell(repeat(std::string("FFRFFR"), 100)) == 0);
    assert(robot_cell(repeat(std::string("LLLF"), 3)) == 0);
}
