// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

static std::string escaped(const std::string &text)
{
    static const std::string digits = "0123456789abcdef";
    std::string out;
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\t')
            out += "\\t";
        else if (code < 32 || code == 127)
            out.append("\\x").append(1, digits[code / 16]).append(1, digits[code % 16]);
        else
            out += c;
    }
    return out;
}

std::string clean_log_line(const std::string &level, const std::string &user, const std::string &message)
{
    return "[" + escaped(level) + "] " + escaped(user) + ": " + escaped(message);
}
