// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <vector>
int main()
{
    assert(mean_of_positive({}) == -1);
    assert(mean_of_positive({0}) == -1);
    assert(mean_of_positive({-1}) == -1);
    assert(mean_of_positive({INT_MIN}) == -1);
    assert(mean_of_positive({0, -1, INT_MIN, -7}) == -1);
    assert(mean_of_positive({-5, 7, 0}) == 7);
    assert(mean_of_positive({INT_MAX, INT_MAX, INT_MAX - 1}) == INT_MAX);
    assert(mean_of_positive({INT_MAX, INT_MAX, INT_MAX - 1, INT_MAX - 1}) == INT_MAX);
    assert(mean_of_positive(std::vector<int>(1000000, INT_MAX)) == INT_MAX);
    std::vector<int> many(1000000, 0);
    assert(mean_of_positive(many) == -1);
    many.back() = 3;
    assert(mean_of_positive(many) == 3);
}
