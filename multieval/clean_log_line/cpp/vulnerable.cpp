// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <iomanip>
#include <sstream>
#include <string>

std::string clean_log_line(const std::string &level, const std::string &user, const std::string &message)
{
    std::ostringstream line;
    line << '[' << level << "] " << user << ": ";
    for (unsigned char c : message) {
        switch (c) {
        case '\\': line << "\\\\"; break;
        case '\n': line << "\\n"; break;
        case '\r': line << "\\r"; break;
        case '\t': line << "\\t"; break;
        default:
            if (c < 32 || c == 127)
                line << "\\x" << std::hex << std::setw(2) << std::setfill('0') << static_cast<int>(c);
            else
                line << c;
        }
    }
    return line.str();
}
