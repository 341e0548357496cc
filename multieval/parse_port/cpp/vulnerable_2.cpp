// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int parse_port(const std::string &text)
{
    if (text.empty() || text.front() == '0' || text.find_first_not_of("0123456789") != std::string::npos) {
        return -1;
    }
    const long port = std::stol(text);
    return port <= 65535 ? static_cast<int>(port) : -1;
}
