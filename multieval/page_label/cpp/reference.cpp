// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <utility>

std::string page_label(int position, int preface)
{
    if (position > preface)
        return std::to_string(position - preface);
    static const std::pair<int, const char *> numerals[] = {{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"},
                                                            {5, "v"}, {4, "iv"}, {1, "i"}};
    std::string label;
    for (const auto &[value, sign] : numerals) {
        for (; position >= value; position -= value)
            label += sign;
    }
    return label;
}
