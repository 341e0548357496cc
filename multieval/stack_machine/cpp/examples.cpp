// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <vector>
int main()
{
    assert(run_program({0, 7, 0, 5, 1}) == 12);
    assert(run_program({0, -7, 0, 2, 3}) == -3);
    assert(run_program({0, 6, 4, 2, 0, 1, 5}) == 36);
    assert(run_program({0, 6, 9}) == std::nullopt);
}
