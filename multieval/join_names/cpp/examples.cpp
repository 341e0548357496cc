// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    assert(join_names(std::vector<std::string>{"Ann", "Bob", "Cy"}) == "Ann, Bob and Cy");
    assert(join_names(std::vector<std::string>{"Ann", "Bob"}) == "Ann and Bob");
}
