// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(mean_of_positive({4, -1, 0, 7}) == 6);
    assert(mean_of_positive({1, 1, 2}) == 1);
    assert(mean_of_positive({10}) == 10);
}
