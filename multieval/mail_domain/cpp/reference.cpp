// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string mail_domain(const std::string &text)
{
    std::string::size_type at = text.rfind('@');
    if (at == std::string::npos)
        return "";
    return text.substr(at + 1);
}
