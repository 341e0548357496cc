// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <string>
int main()
{
    assert(percent_decode("plain") == "plain");
    assert(percent_decode("a+b%2Bc") == "a+b+c");
    assert(percent_decode("%2541") == "%41");
    assert(percent_decode("%25%34%31") == "%41");
    assert(percent_decode("%zz%41%g1%G0") == "%zzA%g1%G0");
    assert(percent_decode("50%, 60%%, 70%41") == "50%, 60%%, 70A");
    assert(percent_decode("4141%41") == "4141A");
    std::string all, raw, large;
    for (int i = 0; i < 256; i++) {
        char group[4];
        snprintf(group, sizeof group, i % 2 ? "%%%02x" : "%%%02X", static_cast<unsigned char>(i));
        all += group;
        raw += static_cast<char>(i);
    }
    assert(percent_decode(all) == raw);
    assert(percent_decode(raw) == raw);
    for (int i = 0; i < 333333; i++)
        large += "%7e";
    assert(percent_decode(large) == std::string(333333, '~'));
}
