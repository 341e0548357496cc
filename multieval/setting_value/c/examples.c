// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int setting_value(const char *settings, const char *name);
SECGEN_TEST {
    SECGEN_CHECK(setting_value("width=80;height=25", "height") == 25, "\"width=80;height=25\"; \"height\" must give 25");
    SECGEN_CHECK(setting_value("width=80;height=25", "width") == 80, "\"width=80;height=25\"; \"width\" must give 80");
    SECGEN_CHECK(setting_value("width=80", "depth") == -1, "\"width=80\"; \"depth\" must give -1");
    SECGEN_CHECK(setting_value("", "width") == -1, "\"\"; \"width\" must give -1");
    SECGEN_DONE();
}
