// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <set>
#include <vector>

int shared_number(const std::vector<int> &persons, const std::vector<int> &values)
{
    std::set<int> up_to_date;
    int number = 0;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        if (values[i] == -1) {
            up_to_date.insert(persons[i]);
        } else if (up_to_date.count(persons[i]) > 0) {
            number = values[i];
            up_to_date.clear();
        }
    }
    return number;
}
