// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cmath>

int savings_after(int cents, int months)
{
    return static_cast<int>(cents * std::pow(1.01, months));
}
