// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int lock_refused(const std::string &events)
{
    char holder = '\0';
    int taken = 0;
    int refused = 0;
    for (char event : events) {
        bool take = event >= 'a' && event <= 'z';
        char person = take ? event : static_cast<char>(event - 'A' + 'a');
        if (take && taken == 0)
            holder = person;
        if (holder != person || (!take && taken == 0))
            refused++;
        else
            taken += take ? 1 : -1;
    }
    return refused;
}
