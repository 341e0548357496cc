// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(elapsed_over(1000u, 1500u, 499u));
    assert(!elapsed_over(1000u, 1500u, 500u));
    assert(elapsed_over(0u, 4294967295u, 4294967294u));
}
