// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

static void add(std::string &text, int number, const std::string &word)
{
    if (number == 0)
        return;
    if (!text.empty())
        text += " ";
    text += std::to_string(number) + " " + word + (number == 1 ? "" : "s");
}

std::string duration_text(int duration)
{
    std::string text;
    add(text, duration / 3600, "hour");
    add(text, duration / 60 % 60, "minute");
    add(text, duration % 60, "second");
    return text.empty() ? "0 seconds" : text;
}
