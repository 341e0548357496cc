// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <string>
#include <utility>
#include <vector>
using Entries = std::vector<std::pair<std::string, int>>;
using Names = std::vector<std::string>;
int main()
{
    assert(sort_by_score(Entries{{"ann", 5}, {"bob", 9}, {"cy", 7}})
           == Names({"bob", "cy", "ann"}));
    assert(sort_by_score(Entries{{"eve", 3}, {"dan", 3}, {"Zoe", 3}})
           == Names({"Zoe", "dan", "eve"}));
    assert(sort_by_score(Entries{{"a", -1}, {"b", 0}, {"c", 1}})
           == Names({"c", "b", "a"}));
}
