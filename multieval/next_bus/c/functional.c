// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int next_bus(const int *departures, size_t count, int now);
SECGEN_TEST {
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 400) == 0, "400 430 460; 400 must give 0");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 430) == 0, "400 430 460; 430 must give 0");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 460) == 0, "400 430 460; 460 must give 0");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 461) == 1379, "400 430 460; 461 must give 1379");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 399) == 1, "400 430 460; 399 must give 1");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 0) == 400, "400 430 460; 0 must give 400");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 401) == 29, "400 430 460; 401 must give 29");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 431) == 29, "400 430 460; 431 must give 29");
    SECGEN_CHECK(next_bus((const int[]){400, 430, 460}, 3, 1439) == 401, "400 430 460; 1439 must give 401");
    SECGEN_CHECK(next_bus((const int[]){0}, 1, 0) == 0, "0; 0 must give 0");
    SECGEN_CHECK(next_bus((const int[]){0}, 1, 1) == 1439, "0; 1 must give 1439");
    SECGEN_CHECK(next_bus((const int[]){0}, 1, 1439) == 1, "0; 1439 must give 1");
    SECGEN_CHECK(next_bus((const int[]){1439}, 1, 0) == 1439, "1439; 0 must give 1439");
    SECGEN_CHECK(next_bus((const int[]){1439}, 1, 1439) == 0, "1439; 1439 must give 0");
    SECGEN_CHECK(next_bus((const int[]){1438}, 1, 1439) == 1439, "1438; 1439 must give 1439");
    SECGEN_CHECK(next_bus((const int[]){720}, 1, 721) == 1439, "720; 721 must give 1439");
    SECGEN_CHECK(next_bus((const int[]){720}, 1, 720) == 0, "720; 720 must give 0");
    SECGEN_CHECK(next_bus((const int[]){5, 5, 5}, 3, 5) == 0, "5 5 5; 5 must give 0");
    SECGEN_CHECK(next_bus((const int[]){5, 5, 5}, 3, 6) == 1439, "5 5 5; 6 must give 1439");
    SECGEN_CHECK(next_bus((const int[]){0, 1439}, 2, 1) == 1438, "0 1439; 1 must give 1438");
    SECGEN_CHECK(next_bus((const int[]){10, 20, 30, 40, 50, 60}, 6, 35) == 5, "10 20 30 40 50 60; 35 must give 5");
    SECGEN_CHECK(next_bus((const int[]){10, 20, 30, 40, 50, 60}, 6, 61) == 1389, "10 20 30 40 50 60; 61 must give 1389");
    SECGEN_CHECK(next_bus((const int[]){60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 23, 1381) == 119, "23 numbers; 1381 must give 119");
    SECGEN_CHECK(next_bus((const int[]){60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 23, 61) == 59, "23 numbers; 61 must give 59");
    SECGEN_CHECK(next_bus((const int[]){60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720, 780, 840, 900, 960, 1020, 1080, 1140, 1200, 1260, 1320, 1380}, 23, 720) == 0, "23 numbers; 720 must give 0");
    SECGEN_DONE();
}
