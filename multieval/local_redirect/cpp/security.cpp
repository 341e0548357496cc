// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
static void check(const std::string &target, bool kept)
{
    assert(local_redirect(target) == (kept ? target : "/"));
}
int main()
{
    check("//example.com", false);
    check("//example.com/account", false);
    check("//", false);
    check("///", false);
    check("///example.com", false);
    check("////example.com/a", false);
    check("/\\example.com", false);
    check("/\\/example.com", false);
    check("/\\", false);
    check("/\\\\example.com", false);
    check("//\\example.com", false);
    check("\\\\example.com", false);
    check("\\/example.com", false);
    check("\\example.com", false);
    check("//user@example.com/", false);
    check("//example.com:80/", false);
    check("//[::1]/", false);
    check("/\t/example.com", false);
    check("/\n/example.com", false);
    check("/\r/example.com", false);
    check("/\t\\example.com", false);
    check("/a\r\nSet-Cookie: a=b", false);
    check("/a\nb", false);
    check("/a\rb", false);
    check("/a\n", false);
    check("/a\t", false);
    check("\n/a", false);
    check("/a\001b", false);
    check("/a\037", false);
    check("/\177", false);
    check("/a\177b", false);
    check("/\033[0m", false);
    check("/\013/example.com", false);
    check("/\014", false);
    check("javascript:alert(1)", false);
    check("https:example.com", false);
    check("https:/example.com", false);
    check(" //example.com", false);
    check(" https://example.com", false);
    check("\thttps://example.com", false);
    check("\001//example.com", false);
    check("mailto:a@example.com", false);
    check("/\303\251", true);
    check("/a\\b", true);
    check("/a//example.com", true);
    check("/a/\\example.com", true);
    check("/ /example.com", true);
    check("/example.com", true);
    check("/%5cexample.com", true);
    check("/%2fexample.com", true);
    check("/%0a", true);
    check("/a~ b", true);
    check("/\320\226\344\270\255\360\237\230\200", true);
    check("/?//example.com", true);
    check("/./example.com", true);
    check(std::string("/a\000b", 4), false);
    check(std::string("/\000", 2), false);
    check(std::string("\000/a", 3), false);
    check(std::string("/\000/example.com", 14), false);
    for (int c = 0; c < 256; c++)
        check(std::string("/a") + static_cast<char>(c) + "b", c >= 32 && c != 127);
    check("/" + std::string(90000, 'q'), true);
}
