// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

int session_valid(long long begun, long long used, long long now)
{
    long long age = llabs(now - begun);
    long long idle = llabs(now - used);
    return age <= 28800 && idle <= 1800;
}
