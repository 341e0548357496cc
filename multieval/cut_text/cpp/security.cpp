// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
static void gives(const std::string &text, const std::vector<unsigned> &ends)
{
    for (unsigned n = 0; n < ends.size(); n++)
        assert(cut_text(text, n) == text.substr(0, ends[n]));
}
int main()
{
    gives("\x80", {0, 1, 1});
    gives("\x80\xbf", {0, 0, 2, 2});
    gives("\x80\xbf\x80\xbf", {0, 0, 0, 0, 4, 4});
    gives("\xa9\x80yz", {0, 0, 2, 3, 4, 4});
    gives("yA\x80\x81\x82z", {0, 1, 1, 1, 1, 5, 6, 6});
    gives("\xf0" "a\xe2" "b\xc3\xff", {0, 1, 2, 3, 4, 5, 6, 6});
    gives("\xf0\x9f\x98\xe2\x82", {0, 0, 0, 3, 3, 5, 5});
    gives("\xed\xa0\x80\xc0\x80\x80x", {0, 0, 0, 3, 3, 3, 6, 7, 7});
    gives("\xc3\xa9\xe2\x82\xacz", {0, 0, 2, 2, 2, 5, 6});
    gives("", {0, 0});
    const std::string many(1000000, '\x80');
    assert(cut_text(many, 999999) == "");
    assert(cut_text(many, 1000000) == many);
}
