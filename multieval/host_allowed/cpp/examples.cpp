// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    assert(host_allowed("www.example.com", {std::string("example.org"), std::string("example.com")}));
    assert(host_allowed("Example.COM.", {std::string("example.com")}));
    assert(!host_allowed("www.example.net", {std::string("example.org"), std::string("example.com")}));
}
