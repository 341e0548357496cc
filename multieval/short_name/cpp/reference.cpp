// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <sstream>
#include <string>

std::string short_name(const std::string &name)
{
    std::istringstream words(name);
    std::string word, next, shortened;
    words >> word;
    while (words >> next) {
        shortened += static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
        shortened += ". ";
        word = next;
    }
    return shortened + word;
}
