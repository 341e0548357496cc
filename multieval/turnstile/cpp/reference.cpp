// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int turnstile(const std::string &events)
{
    bool open = false;
    int persons = 0;
    for (char event : events) {
        if (event == 'p' && open)
            persons++;
        open = event == 'c';
    }
    return persons;
}
