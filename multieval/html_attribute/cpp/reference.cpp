// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <initializer_list>
#include <string>

static bool begins(const std::string &address, const std::string &prefix)
{
    if (address.size() < prefix.size())
        return false;
    for (std::size_t i = 0; i < prefix.size(); i++) {
        char c = address[i];
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (c != prefix[i])
            return false;
    }
    return true;
}

static std::string escaped(const std::string &text)
{
    std::string made;
    for (char c : text) {
        switch (c) {
        case '&':
            made += "&amp;";
            break;
        case '<':
            made += "&lt;";
            break;
        case '>':
            made += "&gt;";
            break;
        case '"':
            made += "&quot;";
            break;
        default:
            made += c;
        }
    }
    return made;
}

std::string html_link(const std::string &address, const std::string &title, const std::string &text)
{
    bool kept = begins(address, "http://") || begins(address, "https://") || begins(address, "mailto:");
    return "<a href=\"" + (kept ? escaped(address) : "#") + "\" title=\"" + escaped(title) + "\">" + escaped(text) +
           "</a>";
}
