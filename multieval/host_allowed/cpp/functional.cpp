// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    assert(host_allowed("example.com", {std::string("example.com")}));
    assert(host_allowed("a.b.c.d.example.com", {std::string("example.com")}));
    assert(host_allowed("example.com", {std::string("EXAMPLE.com")}));
    assert(host_allowed("WWW.eXample.cOM", {std::string("Example.Com")}));
    assert(host_allowed("example.com.", {std::string("example.com")}));
    assert(host_allowed("example.com", {std::string("example.com.")}));
    assert(host_allowed("www.example.com.", {std::string("Example.com.")}));
    assert(host_allowed("www.example.com", {std::string("example.com.")}));
    assert(!host_allowed("example.com", {}));
    assert(host_allowed("localhost", {std::string("localhost")}));
    assert(host_allowed("db.localhost", {std::string("localhost")}));
    assert(host_allowed("intranet", {std::string("local"), std::string("a"), std::string("intranet")}));
    assert(!host_allowed("www.example.org", {std::string("example.com")}));
    assert(!host_allowed("www.other.example.net", {std::string("example.com")}));
    assert(!host_allowed("www.example.co", {std::string("example.com")}));
    assert(host_allowed("a-b.x-1.example.com", {std::string("example.com")}));
    assert(host_allowed("www.xn--bcher-kva.example", {std::string("xn--bcher-kva.example")}));
    assert(host_allowed("1.example.com", {std::string("example.com")}));
    assert(host_allowed("www.a.com", {std::string("b.com"), std::string("a.com"), std::string("c.com")}));
    assert(host_allowed("www.c.com", {std::string("b.com"), std::string("a.com"), std::string("c.com")}));
    assert(!host_allowed("www.d.com", {std::string("b.com"), std::string("a.com"), std::string("c.com")}));
    assert(!host_allowed("www.example.com", {std::string("b.example.com")}));
    assert(host_allowed("x.shop.example.com", {std::string("shop.example.com"), std::string("example.org")}));
    assert(host_allowed("example.com", {std::string("com")}));
    std::vector<std::string> many;
    for (int i = 0; i < 999; i++)
        many.push_back("d" + std::to_string(i) + ".example");
    many.push_back("Last.example");
    assert(host_allowed("x.last.example", many));
    assert(host_allowed("d500.example", many));
    assert(!host_allowed("x.d1001.example", many));
}
