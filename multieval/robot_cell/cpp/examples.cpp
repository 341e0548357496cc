// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(robot_cell("FFRF") == 12);
    assert(robot_cell("RFFFLF") == 31);
    assert(robot_cell("") == 0);
}
