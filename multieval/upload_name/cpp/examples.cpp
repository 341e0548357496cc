// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    assert(may_store("Me.at.home.JPG", {std::string("jpg"), std::string("png")}));
    assert(!may_store("notes.txt", {std::string("jpg"), std::string("png")}));
    assert(!may_store("jpg", {std::string("jpg"), std::string("png")}));
}
