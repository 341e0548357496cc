// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string file_argument(const std::string &name)
{
    std::string argument = name;
    if (name.find('-') == 0) {
        argument.insert(0, "./");
    }
    return argument;
}
