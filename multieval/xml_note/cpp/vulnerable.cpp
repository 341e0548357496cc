// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string xml_note(const std::string &text)
{
    std::string result = "<note>";
    for (std::string::size_type i = 0; i < text.size(); i++) {
        bool reference = text.compare(i, 5, "&amp;") == 0 || text.compare(i, 4, "&lt;") == 0 || text.compare(i, 4, "&gt;") == 0;
        if (text[i] == '&' && !reference)
            result += "&amp;";
        else if (text[i] == '<')
            result += "&lt;";
        else if (text[i] == '>')
            result += "&gt;";
        else
            result += text[i];
    }
    return result + "</note>";
}
