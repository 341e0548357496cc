// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

static std::string part(int number, const std::string &word)
{
    return std::to_string(number) + " " + word + (number == 1 ? "" : "s");
}

std::string duration_text(int duration)
{
    std::string text;
    if (duration >= 3600)
        text += part(duration / 3600, "hour") + " ";
    if (duration >= 60)
        text += part(duration / 60 % 60, "minute") + " ";
    return text + part(duration % 60, "second");
}
