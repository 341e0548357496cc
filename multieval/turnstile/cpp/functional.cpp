// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
template <class List> static List repeat(const List &part, int times)
{
    List whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
int main()
{
    assert(turnstile("c") == 0);
    assert(turnstile("p") == 0);
    assert(turnstile("pp") == 0);
    assert(turnstile("cc") == 0);
    assert(turnstile("pc") == 0);
    assert(turnstile("cpp") == 1);
    assert(turnstile("ccp") == 1);
    assert(turnstile("ccpp") == 1);
    assert(turnstile("cccppp") == 1);
    assert(turnstile("cpccpp") == 2);
    assert(turnstile("ppcpp") == 1);
    assert(turnstile("cppcp") == 2);
    assert(turnstile("ccpcpp") == 2);
    assert(turnstile("pcpcpcp") == 3);
    assert(turnstile("ccccp") == 1);
    assert(turnstile("cpppp") == 1);
    assert(turnstile("pppcccpppc") == 1);
    assert(turnstile("cpcppcccpc") == 3);
    assert(turnstile("ppppcccc") == 0);
    assert(turnstile("cpcpcpcpcpc") == 5);
    assert(turnstile(repeat(std::string("ccpp"), 2500)) == 2500);
    assert(turnstile(repeat(std::string("cp"), 5000)) == 5000);
    assert(turnstile(repeat(std::string("p"), 10000)) == 0);
    assert(turnstile(repeat(std::string("c"), 10000)) == 0);
}
