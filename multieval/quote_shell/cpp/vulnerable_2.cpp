// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <iomanip>
#include <sstream>
#include <string>
#include <vector>

static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";

std::string shell_line(const std::vector<std::string> &arguments)
{
    std::ostringstream line;
    const char *gap = "";
    for (const std::string &argument : arguments) {
        line << gap;
        if (argument.empty() || argument.find_first_not_of(plain) != std::string::npos)
            line << std::quoted(argument);
        else
            line << argument;
        gap = " ";
    }
    return line.str();
}
