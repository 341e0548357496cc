// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
static std::string operator""_s(const char *text, unsigned long size) { return std::string(text, size); }
int main()
{
    const std::string whole = "%41x%42%4";
    const std::vector<std::string> cut = {"", "%", "%4", "A", "Ax", "Ax%", "Ax%4", "AxB", "AxB%", "AxB%4"};
    for (unsigned n = 0; n < 10; n++)
        assert(percent_decode(whole.substr(0, n)) == cut[n]);
    assert(percent_decode("%%41") == "%A");
    assert(percent_decode("%4%41") == "%4A");
    assert(percent_decode("%%%41%") == "%%A%");
    assert(percent_decode("%41%2") == "A%2");
    assert(percent_decode("%00%ff") == "\0\xff"_s);
    const std::vector<std::string> kept = {
        "%", "%a", "%%", "100%", "%+1", "%-1", "% 1", "%1 ", "%\t1", "%1\n", "%0x", "%0X", "%0xf", "%1_", "%4g", "%g4",
        "%+1%-1% 1%1 %\t1%1\n%0x%0X%0xf%1_%4g%g4", "%\0001"_s, "%1\0"_s, "%\0\0"_s, "%\xb1\xb2", "%1\xff", "%\x80" "1",
        "%/0%0/%:0%0:%@0%0@%G0%0G%`0%0`%g0%0g", std::string(1000000, '%')};
    for (int c = 0; c < 256; c++) {
        const std::string other(1, static_cast<char>(c));
        if (std::string("0123456789abcdefABCDEF").find(other) != std::string::npos)
            continue;
        assert(percent_decode("%" + other + "1") == "%" + other + "1");
        assert(percent_decode("%1" + other) == "%1" + other);
    }
    for (const std::string &text : kept)
        assert(percent_decode(text) == text);
}
