// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(!elapsed_over(0u, 0u, 0u));
    assert(!elapsed_over(5u, 5u, 0u));
    assert(elapsed_over(5u, 6u, 0u));
    assert(!elapsed_over(5u, 6u, 1u));
    assert(!elapsed_over(7u, 7u, 1000u));
    assert(elapsed_over(0u, 1u, 0u));
    assert(elapsed_over(100u, 350u, 249u));
    assert(!elapsed_over(100u, 350u, 250u));
    assert(!elapsed_over(100u, 350u, 251u));
    assert(elapsed_over(3000000000u, 3000000500u, 499u));
    assert(!elapsed_over(3000000000u, 3000000500u, 500u));
    assert(elapsed_over(10u, 3000000010u, 2999999999u));
    assert(!elapsed_over(10u, 3000000010u, 3000000000u));
    assert(!elapsed_over(0u, 4294967295u, 4294967295u));
    assert(!elapsed_over(4294967295u, 4294967295u, 0u));
    assert(elapsed_over(4294967294u, 4294967295u, 0u));
    assert(!elapsed_over(4294967294u, 4294967295u, 1u));
    assert(elapsed_over(1u, 4294967295u, 4294967293u));
    assert(!elapsed_over(1u, 4294967295u, 4294967294u));
    assert(elapsed_over(0u, 2147483648u, 2147483647u));
    assert(!elapsed_over(0u, 2147483648u, 2147483648u));
}
