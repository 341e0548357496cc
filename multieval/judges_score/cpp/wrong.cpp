// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int judges_score(const std::vector<int> &marks)
{
    int lowest = *std::min_element(marks.begin(), marks.end());
    int highest = *std::max_element(marks.begin(), marks.end());
    int sum = 0;
    for (int mark : marks) {
        if (mark != lowest && mark != highest)
            sum += mark;
    }
    return sum;
}
