// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>

static bool is_control(unsigned char c)
{
    return c < 32 || c == 127;
}

std::string local_redirect(const std::string &target)
{
    const bool own = !target.empty() && target[0] == '/';
    const bool other_host = target.size() > 1 && (target[1] == '/' || target[1] == '\\');
    if (!own || other_host || std::any_of(target.begin(), target.end(), is_control))
        return "/";
    return target;
}
