// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stdbool.h>

struct lock {
    char holder;
    int taken; /* how often the holder took it; 0 if it is free */
};

static bool take(struct lock *lock, char person)
{
    if (lock->taken > 0 && lock->holder != person) {
        return false;
    }
    lock->holder = person;
    lock->taken++;
    return true;
}

static bool give_back(struct lock *lock)
{
    if (lock->taken == 0) {
        return false;
    }
    lock->taken--;
    return true;
}

int lock_refused(const char *events)
{
    struct lock lock = {'\0', 0};
    int refused = 0;

    for (const char *event = events; *event != '\0'; event++) {
        const bool is_take = *event >= 'a' && *event <= 'z';
        const bool done = is_take ? take(&lock, *event) : give_back(&lock);

        if (!done) {
            refused++;
        }
    }
    return refused;
}
