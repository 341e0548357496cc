// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <vector>

static std::string quoted(const std::string &argument)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
    if (!argument.empty() && argument.find_first_not_of(plain) == std::string::npos)
        return argument;
    std::string made = "'";
    for (char c : argument) {
        if (c == '\'')
            made += "'\\'";
        made += c;
    }
    return made + "'";
}

std::string shell_line(const std::vector<std::string> &arguments)
{
    std::string line;
    for (const std::string &argument : arguments) {
        if (!line.empty())
            line += ' ';
        line += quoted(argument);
    }
    return line;
}
