/* A harness driven without libFuzzer: inputs of random bytes, one line for each execution, in which the program itself has
 * written what it was given. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

FILE *secgen_report;
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv) {
    static uint8_t data[64];
    uint64_t x = 88172645463325252u;
    secgen_report = stderr;
    LLVMFuzzerInitialize(&argc, &argv);
    for (int i = 0; i < 3000; i++) {
        for (size_t k = 0; k < sizeof data; k++) {
            x ^= x << 13, x ^= x >> 7, x ^= x << 17;
            data[k] = (uint8_t)(x >> 24);
        }
        puts(LLVMFuzzerTestOneInput(data, (size_t)i % sizeof data) == -1 ? "none" : "");
    }
    return 0;
}
