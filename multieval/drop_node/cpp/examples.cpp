// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    std::vector<int> a = {-1, 7, 8, -1}, b = {-1, 8};
    assert(run_commands({{1, 7}, {1, 8}, {5, 0}, {3, 7}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}}) == a);
    assert(run_commands({{1, 7}, {1, 8}, {1, 7}, {2, 7}, {3, 7}, {5, 0}, {3, 8}, {5, 0}}) == b);
    assert(run_commands({}).empty());
}
