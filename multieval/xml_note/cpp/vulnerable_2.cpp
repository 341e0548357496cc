// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <regex>
#include <string>

std::string xml_note(const std::string &text)
{
    std::string escaped = std::regex_replace(text, std::regex("&(?!(amp|lt|gt);)"), "&amp;");
    escaped = std::regex_replace(escaped, std::regex("<"), "&lt;");
    escaped = std::regex_replace(escaped, std::regex(">"), "&gt;");
    return "<note>" + escaped + "</note>";
}
