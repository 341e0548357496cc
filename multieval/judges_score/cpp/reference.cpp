// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <numeric>
#include <vector>

int judges_score(const std::vector<int> &marks)
{
    auto [lowest, highest] = std::minmax_element(marks.begin(), marks.end());
    return std::accumulate(marks.begin(), marks.end(), 0) - *lowest - *highest;
}
