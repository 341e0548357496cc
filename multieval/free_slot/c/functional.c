// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int free_slot(const int *starts, const int *ends, size_t count, int length);
SECGEN_TEST {
    SECGEN_CHECK(free_slot(NULL, NULL, 0, 1) == 480, "no numbers; no numbers; 1 must give 480");
    SECGEN_CHECK(free_slot(NULL, NULL, 0, 600) == 480, "no numbers; no numbers; 600 must give 480");
    SECGEN_CHECK(free_slot((const int[]){480}, (const int[]){481}, 1, 600) == -1, "480; 481; 600 must give -1");
    SECGEN_CHECK(free_slot((const int[]){480}, (const int[]){481}, 1, 599) == 481, "480; 481; 599 must give 481");
    SECGEN_CHECK(free_slot((const int[]){1079}, (const int[]){1080}, 1, 599) == 480, "1079; 1080; 599 must give 480");
    SECGEN_CHECK(free_slot((const int[]){1079}, (const int[]){1080}, 1, 600) == -1, "1079; 1080; 600 must give -1");
    SECGEN_CHECK(free_slot((const int[]){500}, (const int[]){900}, 1, 20) == 480, "500; 900; 20 must give 480");
    SECGEN_CHECK(free_slot((const int[]){500}, (const int[]){900}, 1, 21) == 900, "500; 900; 21 must give 900");
    SECGEN_CHECK(free_slot((const int[]){500}, (const int[]){900}, 1, 180) == 900, "500; 900; 180 must give 900");
    SECGEN_CHECK(free_slot((const int[]){500}, (const int[]){900}, 1, 181) == -1, "500; 900; 181 must give -1");
    SECGEN_CHECK(free_slot((const int[]){480, 490, 700}, (const int[]){900, 500, 710}, 3, 30) == 900, "480 490 700; 900 500 710; 30 must give 900");
    SECGEN_CHECK(free_slot((const int[]){480, 490}, (const int[]){900, 500}, 2, 200) == -1, "480 490; 900 500; 200 must give -1");
    SECGEN_CHECK(free_slot((const int[]){480, 500, 520}, (const int[]){520, 530, 560}, 3, 10) == 560, "480 500 520; 520 530 560; 10 must give 560");
    SECGEN_CHECK(free_slot((const int[]){480, 540, 600}, (const int[]){540, 600, 660}, 3, 30) == 660, "480 540 600; 540 600 660; 30 must give 660");
    SECGEN_CHECK(free_slot((const int[]){480, 541, 600}, (const int[]){540, 600, 660}, 3, 1) == 540, "480 541 600; 540 600 660; 1 must give 540");
    SECGEN_CHECK(free_slot((const int[]){480, 541, 600}, (const int[]){540, 600, 660}, 3, 2) == 660, "480 541 600; 540 600 660; 2 must give 660");
    SECGEN_CHECK(free_slot((const int[]){490, 490, 600}, (const int[]){500, 560, 610}, 3, 40) == 560, "490 490 600; 500 560 610; 40 must give 560");
    SECGEN_CHECK(free_slot((const int[]){490, 490, 600}, (const int[]){560, 500, 610}, 3, 41) == 610, "490 490 600; 560 500 610; 41 must give 610");
    SECGEN_CHECK(free_slot((const int[]){480, 480, 480}, (const int[]){490, 1080, 500}, 3, 1) == -1, "480 480 480; 490 1080 500; 1 must give -1");
    SECGEN_CHECK(free_slot((const int[]){600, 600}, (const int[]){700, 700}, 2, 120) == 480, "600 600; 700 700; 120 must give 480");
    SECGEN_CHECK(free_slot((const int[]){600, 600}, (const int[]){700, 700}, 2, 121) == 700, "600 600; 700 700; 121 must give 700");
    SECGEN_CHECK(free_slot((const int[]){481, 483, 485}, (const int[]){482, 484, 486}, 3, 1) == 480, "481 483 485; 482 484 486; 1 must give 480");
    SECGEN_CHECK(free_slot((const int[]){481, 483, 485}, (const int[]){482, 484, 486}, 3, 2) == 486, "481 483 485; 482 484 486; 2 must give 486");
    SECGEN_CHECK(free_slot((const int[]){480, 1000}, (const int[]){1000, 1080}, 2, 1) == -1, "480 1000; 1000 1080; 1 must give -1");
    SECGEN_CHECK(free_slot((const int[]){480, 500, 510, 1070}, (const int[]){600, 550, 520, 1075}, 4, 470) == 600, "480 500 510 1070; 600 550 520 1075; 470 must give 600");
    SECGEN_CHECK(free_slot((const int[]){480, 500, 510, 1070}, (const int[]){600, 550, 520, 1075}, 4, 471) == -1, "480 500 510 1070; 600 550 520 1075; 471 must give -1");
    SECGEN_CHECK(free_slot((const int[]){480, 600, 1060}, (const int[]){590, 1050, 1080}, 3, 10) == 590, "480 600 1060; 590 1050 1080; 10 must give 590");
    SECGEN_CHECK(free_slot((const int[]){480, 600, 1060}, (const int[]){591, 1050, 1080}, 3, 10) == 1050, "480 600 1060; 591 1050 1080; 10 must give 1050");
    SECGEN_CHECK(free_slot((const int[]){480, 600, 1060}, (const int[]){591, 1051, 1080}, 3, 10) == -1, "480 600 1060; 591 1051 1080; 10 must give -1");
    SECGEN_DONE();
}
