// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

std::string caps_text(const std::string &keys)
{
    std::string text;
    bool capital = false;
    for (unsigned char key : keys) {
        if (key == '^')
            capital = true;
        else
            text += static_cast<char>(capital ? std::toupper(key) : key);
    }
    return text;
}
