// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

static bool needs_quotes(const std::string &argument)
{
    return argument.empty() || !std::all_of(argument.begin(), argument.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '_' || c == '-' || c == '.' || c == '/';
    });
}

std::string shell_line(const std::vector<std::string> &arguments)
{
    std::string line;
    for (std::size_t i = 0; i < arguments.size(); i++) {
        if (i > 0)
            line += ' ';
        if (!needs_quotes(arguments[i])) {
            line += arguments[i];
            continue;
        }
        line += '"';
        for (char c : arguments[i]) {
            if (c == '"' || c == '\\')
                line += '\\';
            line += c;
        }
        line += '"';
    }
    return line;
}
