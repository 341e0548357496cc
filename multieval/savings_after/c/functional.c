// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int savings_after(int cents, int months);
SECGEN_TEST {
    SECGEN_CHECK(savings_after(0, 0) == 0, "0; 0 must give 0");
    SECGEN_CHECK(savings_after(0, 120) == 0, "0; 120 must give 0");
    SECGEN_CHECK(savings_after(99, 120) == 99, "99; 120 must give 99");
    SECGEN_CHECK(savings_after(100, 1) == 101, "100; 1 must give 101");
    SECGEN_CHECK(savings_after(100, 2) == 102, "100; 2 must give 102");
    SECGEN_CHECK(savings_after(100, 100) == 200, "100; 100 must give 200");
    SECGEN_CHECK(savings_after(100, 101) == 202, "100; 101 must give 202");
    SECGEN_CHECK(savings_after(199, 1) == 200, "199; 1 must give 200");
    SECGEN_CHECK(savings_after(199, 2) == 202, "199; 2 must give 202");
    SECGEN_CHECK(savings_after(199, 3) == 204, "199; 3 must give 204");
    SECGEN_CHECK(savings_after(150, 120) == 360, "150; 120 must give 360");
    SECGEN_CHECK(savings_after(250, 1) == 252, "250; 1 must give 252");
    SECGEN_CHECK(savings_after(299, 3) == 307, "299; 3 must give 307");
    SECGEN_CHECK(savings_after(333, 7) == 354, "333; 7 must give 354");
    SECGEN_CHECK(savings_after(999, 12) == 1119, "999; 12 must give 1119");
    SECGEN_CHECK(savings_after(1000, 12) == 1122, "1000; 12 must give 1122");
    SECGEN_CHECK(savings_after(10000, 2) == 10201, "10000; 2 must give 10201");
    SECGEN_CHECK(savings_after(10000, 3) == 10303, "10000; 3 must give 10303");
    SECGEN_CHECK(savings_after(10000, 12) == 11266, "10000; 12 must give 11266");
    SECGEN_CHECK(savings_after(10000, 120) == 32902, "10000; 120 must give 32902");
    SECGEN_CHECK(savings_after(12345, 24) == 15663, "12345; 24 must give 15663");
    SECGEN_CHECK(savings_after(54321, 60) == 98651, "54321; 60 must give 98651");
    SECGEN_CHECK(savings_after(99999, 120) == 329930, "99999; 120 must give 329930");
    SECGEN_CHECK(savings_after(1000000, 1) == 1010000, "1000000; 1 must give 1010000");
    SECGEN_CHECK(savings_after(1000000, 2) == 1020100, "1000000; 2 must give 1020100");
    SECGEN_CHECK(savings_after(1000000, 12) == 1126822, "1000000; 12 must give 1126822");
    SECGEN_CHECK(savings_after(1000000, 120) == 3300280, "1000000; 120 must give 3300280");
    SECGEN_CHECK(savings_after(7, 50) == 7, "7; 50 must give 7");
    SECGEN_CHECK(savings_after(1234, 0) == 1234, "1234; 0 must give 1234");
    SECGEN_CHECK(savings_after(149, 1) == 150, "149; 1 must give 150");
    SECGEN_CHECK(savings_after(151, 1) == 152, "151; 1 must give 152");
    SECGEN_DONE();
}
