// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <map>
#include <optional>
#include <string>
int main()
{
    assert(*expand_names("Dear {who},", {{"who", "{title} Poe"}, {"title", "Mr"}}, 100) == "Dear Mr Poe,");
    assert(*expand_names("{a} {A} {{a}}", {{"a", "x"}}, 100) == "x {A} {x}");
    assert(!expand_names("{a}", {{"a", "{b}"}}, 100));
    assert(*expand_names("{a}{a}", {{"a", "xyz"}}, 6) == "xyzxyz");
    assert(!expand_names("{a}{a}", {{"a", "xyz"}}, 5));
}
