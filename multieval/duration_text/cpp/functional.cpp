// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(duration_text(0) == "0 seconds");
    assert(duration_text(1) == "1 second");
    assert(duration_text(2) == "2 seconds");
    assert(duration_text(59) == "59 seconds");
    assert(duration_text(60) == "1 minute");
    assert(duration_text(62) == "1 minute 2 seconds");
    assert(duration_text(120) == "2 minutes");
    assert(duration_text(121) == "2 minutes 1 second");
    assert(duration_text(3599) == "59 minutes 59 seconds");
    assert(duration_text(3600) == "1 hour");
    assert(duration_text(3601) == "1 hour 1 second");
    assert(duration_text(3602) == "1 hour 2 seconds");
    assert(duration_text(3660) == "1 hour 1 minute");
    assert(duration_text(3661) == "1 hour 1 minute 1 second");
    assert(duration_text(3720) == "1 hour 2 minutes");
    assert(duration_text(7200) == "2 hours");
    assert(duration_text(7201) == "2 hours 1 second");
    assert(duration_text(7260) == "2 hours 1 minute");
    assert(duration_text(36000) == "10 hours");
    assert(duration_text(39600) == "11 hours");
    assert(duration_text(75660) == "21 hours 1 minute");
    assert(duration_text(40320) == "11 hours 12 minutes");
    assert(duration_text(86399) == "23 hours 59 minutes 59 seconds");
    assert(duration_text(86340) == "23 hours 59 minutes");
    assert(duration_text(11) == "11 seconds");
    assert(duration_text(660) == "11 minutes");
    assert(duration_text(36610) == "10 hours 10 minutes 10 seconds");
}
