// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    assert(best_customer(std::vector<std::string>{"ann", "bob", "ann"}, std::vector<int>{50, 60, 20}) == "ann");
    assert(best_customer(std::vector<std::string>{"dan", "eve"}, std::vector<int>{30, 40}) == "eve");
    assert(best_customer(std::vector<std::string>{"cy", "dan"}, std::vector<int>{5, 5}) == "cy");
}
