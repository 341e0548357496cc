// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(elapsed_over(4294967295u, 0u, 0u));
    assert(!elapsed_over(4294967295u, 0u, 1u));
    assert(elapsed_over(4294967295u, 4u, 4u));
    assert(!elapsed_over(4294967295u, 4u, 5u));
    assert(elapsed_over(4294967000u, 500u, 795u));
    assert(!elapsed_over(4294967000u, 500u, 796u));
    assert(!elapsed_over(4294967000u, 500u, 1000u));
    assert(!elapsed_over(4294967000u, 4294967100u, 1000u));
    assert(elapsed_over(4294967000u, 4294967100u, 99u));
    assert(!elapsed_over(4294967000u, 4294967000u, 4294967000u));
    assert(!elapsed_over(4294967295u, 4294967295u, 1u));
    assert(!elapsed_over(4294967295u, 4294967295u, 4294967295u));
    assert(!elapsed_over(4000000000u, 4000000001u, 4000000000u));
    assert(elapsed_over(1u, 0u, 4294967294u));
    assert(!elapsed_over(1u, 0u, 4294967295u));
    assert(elapsed_over(3000000000u, 100u, 1294967395u));
    assert(!elapsed_over(3000000000u, 100u, 1294967396u));
    assert(elapsed_over(2147483648u, 0u, 2147483647u));
    assert(!elapsed_over(2147483648u, 0u, 2147483648u));
    assert(elapsed_over(2000000000u, 1000000000u, 3294967295u));
    assert(!elapsed_over(2000000000u, 1000000000u, 3294967296u));
    assert(elapsed_over(2000000000u, 1000000000u, 500000000u));
    assert(!elapsed_over(4294967000u, 4294966999u, 4294967295u));
    assert(elapsed_over(1000u, 1500u, 499u));
    assert(!elapsed_over(1000u, 1500u, 500u));
}
