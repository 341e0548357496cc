// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <vector>

bool is_approved(const std::vector<std::string> &reviews)
{
    for (const std::string &review : reviews)
        if (review != "yes")
            return false;
    return true;
}
