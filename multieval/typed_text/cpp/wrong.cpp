// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string typed_text(const std::string &keys)
{
    std::string text;
    for (char key : keys) {
        if (key == '!') {
            text = "";
        } else if (key == '<') {
            if (text.size() > 1)
                text.pop_back();
        } else {
            text += key;
        }
    }
    return text;
}
