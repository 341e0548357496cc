// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int vote_majority(const int *votes, size_t count)
{
    for (int choice = 1; choice <= 9; choice++) {
        int balance = 0;
        for (size_t i = 0; i < count; i++) {
            if (votes[i] == choice)
                balance++;
            else if (votes[i] != 0)
                balance--;
        }
        if (balance > 0)
            return choice;
    }
    return 0;
}
