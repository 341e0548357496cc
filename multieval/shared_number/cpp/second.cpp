// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <array>
#include <cstddef>
#include <vector>

int shared_number(const std::vector<int> &persons, const std::vector<int> &values) {
    std::array<bool, 100> up_to_date{};
    int number = 0;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const auto person = static_cast<std::size_t>(persons[i]);
        if (values[i] == -1) {
            up_to_date[person] = true;
        } else if (up_to_date[person]) {
            number = values[i];
            up_to_date.fill(false);
        }
    }
    return number;
}
