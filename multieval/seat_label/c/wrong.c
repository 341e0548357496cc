// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>

void seat_label(int seat, int width, char *label)
{
    int row = seat / width + 1;
    int place = seat % width;
    snprintf(label, 16, "%d%c", row, 'A' + place - 1);
}
