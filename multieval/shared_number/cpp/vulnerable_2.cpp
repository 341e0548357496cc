// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <cstddef>
#include <vector>

int shared_number(const std::vector<int> &persons, const std::vector<int> &values) {
    std::vector<int> history = {0};  // the number before the first event and after each one

    for (std::size_t event = 0; event < values.size(); ++event) {
        int number = history.back();

        if (values[event] != -1) {
            // Find the last read of this person.
            std::size_t behind = event;
            while (behind > 0 && (persons[behind - 1] != persons[event] || values[behind - 1] != -1)) {
                --behind;
            }
            if (behind > 0 && history[behind] == number) {
                number = values[event];
            }
        }
        history.push_back(number);
    }
    return history.back();
}
