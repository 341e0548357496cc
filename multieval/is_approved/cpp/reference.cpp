// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>
#include <vector>

bool is_approved(const std::vector<std::string> &reviews)
{
    if (reviews.empty())
        return false;
    return std::all_of(reviews.begin(), reviews.end(), [](const std::string &review) { return review == "yes"; });
}
