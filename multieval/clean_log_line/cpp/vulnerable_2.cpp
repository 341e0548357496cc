// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <iomanip>
#include <sstream>
#include <string>

std::string clean_log_line(const std::string &level, const std::string &user, const std::string &message) {
    std::ostringstream line;
    line << '[' << level << "] " << user << ": " << std::hex << std::setfill('0');
    for (char c : message) {
        const unsigned code = static_cast<unsigned char>(c);
        switch (c) {
        case '\\':
            line << "\\\\";
            break;
        case '\n':
            line << "\\n";
            break;
        case '\r':
            line << "\\r";
            break;
        case '\t':
            line << "\\t";
            break;
        default:
            if (code < 32 || code == 127) {
                line << "\\x" << std::setw(2) << code;
            } else {
                line << c;
            }
        }
    }
    return line.str();
}
