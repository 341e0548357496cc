// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(shift_minutes("06:30", "14:00") == 450);
    assert(shift_minutes("22:00", "06:15") == 495);
}
