// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    std::vector<unsigned char> a = {5, 3, 5, 0, 5, 5, 0, 6, 1, 5}, b(514, 0);
    assert(count_records(a, 5) == 2);
    assert(count_records(a, 6) == 1);
    assert(count_records(a, 0) == 0);
    b[0] = 200, b[1] = 255, b[257] = 200, b[258] = 255;
    assert(count_records(b, 200) == 2);
    assert(count_records(std::vector<unsigned char>(20, 0), 0) == 10);
}
