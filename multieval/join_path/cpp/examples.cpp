// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
int main()
{
    assert(join_path("/srv/data", "a/b.txt") == std::string("/srv/data/a/b.txt"));
    assert(join_path("/srv/data", "a/../b.txt") == std::string("/srv/data/b.txt"));
    assert(join_path("/", "./a//b") == std::string("/a/b"));
    assert(join_path("/srv/data", "") == std::string("/srv/data"));
}
