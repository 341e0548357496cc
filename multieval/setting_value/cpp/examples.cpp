// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(setting_value("width=80;height=25", "height") == 25);
    assert(setting_value("width=80;height=25", "width") == 80);
    assert(setting_value("width=80", "depth") == -1);
    assert(setting_value("", "width") == -1);
}
