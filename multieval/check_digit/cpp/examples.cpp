// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(check_digit("7") == 9);
    assert(check_digit("214") == 1);
    assert(check_digit("10203") == 2);
}
