// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <map>
#include <vector>

int shared_number(const std::vector<int> &persons, const std::vector<int> &values)
{
    std::map<int, int> last_read;
    int number = 0;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        if (values[i] == -1) {
            last_read[persons[i]] = number;
            continue;
        }
        auto found = last_read.find(persons[i]);
        if (found != last_read.end() && found->second == number)
            number = values[i];
    }
    return number;
}
