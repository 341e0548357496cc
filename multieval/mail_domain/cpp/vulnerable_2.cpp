// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>

std::string mail_domain(const std::string &text)
{
    auto last = std::find(text.rbegin(), text.rend(), '@');
    return std::string(last.base(), text.end());
}
