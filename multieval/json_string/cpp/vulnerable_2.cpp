// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <iomanip>
#include <sstream>
#include <string>

static void replace_all(std::string &text, char from, const char *to)
{
    std::string::size_type at = 0;
    while ((at = text.find(from, at)) != std::string::npos) {
        text.replace(at, 1, to);
        at += 2;
    }
}

std::string json_string(const std::string &text)
{
    std::ostringstream out;
    out << std::quoted(text);
    std::string result = out.str();
    replace_all(result, '\n', "\\n");
    replace_all(result, '\r', "\\r");
    replace_all(result, '\t', "\\t");
    return result;
}
