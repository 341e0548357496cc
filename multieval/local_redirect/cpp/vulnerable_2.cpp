// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>

bool is_control(unsigned char c) {
    return c < 32 || c == 127;
}

std::string local_redirect(const std::string &target) {
    const std::size_t slashes = std::min(target.find_first_not_of('/'), target.size());
    if (slashes != 1 || std::any_of(target.begin(), target.end(), is_control)) {
        return "/";
    }
    return target;
}
