// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(savings_after(10000, 1) == 10100);
    assert(savings_after(250, 1) == 252);
    assert(savings_after(500, 0) == 500);
}
