// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int lease_writes(const int *begins, size_t leases, const int *numbers, const int *starts, const int *lengths,
                 size_t writes)
{
    int accepted = 0;
    (void)lengths;
    for (size_t i = 0; i < writes; i++) {
        size_t lease = (size_t)numbers[i];
        if (starts[i] < begins[lease])
            continue;
        if (lease + 1 < leases && starts[i] >= begins[lease + 1])
            continue;
        accepted++;
    }
    return accepted;
}
